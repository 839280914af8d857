package cn.qinshui.zhuanban.data.duplicate;

/// How many records of a kind each of two firms has; all of them are kept.
public record ListPair(String what, int left, int right) {}
