package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the firm's file says of one thing a criterion asks.
///
/// @param from with `until`: the calendar years it is about; null where it has none
/// @param number the value as a number; null where it is none or not known
/// @param words the value as it is shown: 1380万元, 是, 缺
/// @param disagreements what another source says of the same
public record Reading(
    String field,
    String label,
    @Nullable String unit,
    @Nullable Integer from,
    @Nullable Integer until,
    @Nullable BigDecimal number,
    String words,
    List<Source> sources,
    List<String> disagreements) {
  public static final String MISSING = "缺";

  public Reading {
    sources = List.copyOf(sources);
    disagreements = List.copyOf(disagreements);
  }

  public boolean isMissing() {
    return words.equals(MISSING);
  }

  /// 2025年, 2024—2025年; empty where it has no year.
  public String period() {
    if (from == null || until == null) return "";
    return from.equals(until) ? until + "年" : from + "—" + until + "年";
  }
}
