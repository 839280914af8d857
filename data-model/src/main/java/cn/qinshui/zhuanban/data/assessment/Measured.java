package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The number that decides how near a firm is to the bound of a criterion.
///
/// @param from with `until`: the calendar years it is about
/// @param margin how far it lies over its bound as a share of it, the good side counted upwards; below nought under it
public record Measured(
    String criterion,
    String title,
    String label,
    @Nullable String unit,
    int from,
    int until,
    BigDecimal value,
    BigDecimal bound,
    double margin) {}
