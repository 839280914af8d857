package cn.qinshui.zhuanban.data.briefing;

/// What the office wrote in place of the sentences that rules make, for one block of an issue.
public record Prose(long id, int rev, String block, String body, String author) {}
