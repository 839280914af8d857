package cn.qinshui.zhuanban.report.core.content;

/// The head of a 信函 (GB/T 9704-2012, 10.1): the sending office's full name in red, and the letter's number.
public record Letterhead(String office, String number) {}
