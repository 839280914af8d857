package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.Money;
import org.jspecify.annotations.Nullable;

/// A column as the file heads it.
///
/// @param index from 0
/// @param header all that stands above it, the upper rows first, with a stroke between them
/// @param name the lowest of it, without unit and year: by this it is known
/// @param unit 元, 万元 or 亿元 where the header says so
/// @param year the year the header names
/// @param yearsBack how many years before the base year it is (上年 is 1), null where it does not say
public record FileColumn(
    int index,
    String header,
    String name,
    Money.@Nullable Unit unit,
    @Nullable Integer year,
    @Nullable Integer yearsBack) {}
