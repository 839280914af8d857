package cn.qinshui.zhuanban.data.assessment;

/// A field of a year counted from that of the base date (0 this year, -1 last year); facts without a year stand at 0.
public record Slot(String field, int year) {}
