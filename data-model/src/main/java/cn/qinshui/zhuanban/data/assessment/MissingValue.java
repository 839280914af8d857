package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A value that a standard asks for and the file lacked, as a person gives it.
///
/// @param field code of the field; only figures and facts can be given
/// @param year the calendar year; null for a fact without one
/// @param amount the number, `answer` yes or no, or `choice` a code of the field's choices: one of the three
/// @param source of the dictionary year_figures.source
public record MissingValue(
    String field,
    @Nullable Integer year,
    @Nullable BigDecimal amount,
    @Nullable Boolean answer,
    @Nullable String choice,
    Choice source,
    @Nullable LocalDate asOf,
    @Nullable String saidBy) {}
