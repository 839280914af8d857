package cn.qinshui.zhuanban.report.core.content;

/// The head of a 简报: its red name, 第n期, the office that edits it and the date, both as they are to be printed.
public record Masthead(String name, String serial, String office, String date) {}
