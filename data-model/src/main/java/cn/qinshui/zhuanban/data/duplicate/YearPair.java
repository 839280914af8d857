package cn.qinshui.zhuanban.data.duplicate;

/// A year of which both firms have figures: what counts in each, in one line.
public record YearPair(int year, String left, String right) {}
