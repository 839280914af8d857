package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one source says of a firm's year (年度指标). An indicator without an entry is unknown, never nought.
///
/// @param source where the numbers come from, of the dictionary year_figures.source
/// @param asOf the day the source states
/// @param saidBy the person who gave them
/// @param preferred whether this source counts where the sources of a year differ
public record YearFigures(
    long id,
    int rev,
    int year,
    Choice source,
    @Nullable LocalDate asOf,
    @Nullable String saidBy,
    boolean preferred,
    Map<Indicator, BigDecimal> values,
    @Nullable String note)
    implements FilePart {
  public YearFigures {
    saidBy = EnterpriseDraft.clean(saidBy);
    note = EnterpriseDraft.clean(note);
    var ordered = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
  }

  public Optional<BigDecimal> value(Indicator indicator) {
    return Optional.ofNullable(values.get(indicator));
  }

  @Override
  public String words() {
    return year + "年指标（" + source.label() + "）";
  }
}
