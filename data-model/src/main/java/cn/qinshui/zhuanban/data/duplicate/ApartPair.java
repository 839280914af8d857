package cn.qinshui.zhuanban.data.duplicate;

import java.time.LocalDate;

/// Two firms somebody found to be two (不是同一家).
public record ApartPair(
    long id, long firm, String name, long other, String otherName, LocalDate saidOn, String author) {}
