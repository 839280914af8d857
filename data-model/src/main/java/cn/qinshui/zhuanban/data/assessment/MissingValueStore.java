package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.Fact;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a missing value where the firm's file keeps it: into the year and source it comes from, or as a fact.
public final class MissingValueStore {
  private final EnterpriseFileStore files;
  private final EnterprisePartStore parts;

  public MissingValueStore(EnterpriseFileStore files, EnterprisePartStore parts) {
    this.files = files;
    this.parts = parts;
  }

  /// Whether a value of this field can be given here; others come with titles, properties and the firm's identity.
  public static boolean takes(@Nullable StandardField field) {
    return field instanceof StandardField.Fact || indicator(field).isPresent();
  }

  /// The column of the yearly figures a field is.
  public static Optional<Indicator> indicator(@Nullable StandardField field) {
    if (!(field instanceof StandardField.Figure figure)) return Optional.empty();
    var name = figure.column().toUpperCase(Locale.ROOT);
    for (var indicator : Indicator.values()) if (indicator.name().equals(name)) return Optional.of(indicator);
    return Optional.empty();
  }

  public void give(Author author, long enterpriseId, StandardField field, MissingValue value) {
    switch (field) {
      case StandardField.Fact fact ->
          parts.save(
              author,
              enterpriseId,
              new Fact(
                  0,
                  0,
                  fact.code(),
                  value.year(),
                  value.amount(),
                  value.answer(),
                  value.choice(),
                  value.source(),
                  value.asOf(),
                  value.saidBy()));
      case StandardField.Figure _ -> parts.save(author, enterpriseId, figures(enterpriseId, field, value));
      default -> throw new Refusal("“" + field.label() + "”要在企业档案里填。请打开档案。");
    }
  }

  /// The figures of that year and source with the value in them; a number that stands there already is not overwritten.
  private YearFigures figures(long enterpriseId, StandardField field, MissingValue value) {
    var indicator = indicator(field).orElseThrow(() -> new Refusal("“" + field.label() + "”要在企业档案里填。请打开档案。"));
    int year = Objects.requireNonNull(value.year());
    var there =
        files.file(enterpriseId).stream()
            .flatMap(file -> file.figures().stream())
            .flatMap(each -> each.sources().stream())
            .filter(each -> each.year() == year && each.source().code().equals(value.source().code()))
            .findFirst();
    var values = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    there.map(YearFigures::values).orElse(Map.of()).forEach(values::put);
    if (values.containsKey(indicator)) {
      throw new Refusal(year + "年“" + indicator.label() + "”在“" + value.source().label() + "”里已有数。要改请到企业档案的年度指标里改。");
    }
    if (value.amount() != null) values.put(indicator, value.amount());
    return there
        .map(old ->
            new YearFigures(
                old.id(), old.rev(), year, old.source(), old.asOf(), old.saidBy(), old.preferred(), values, old.note()))
        .orElseGet(
            () -> new YearFigures(0, 0, year, value.source(), value.asOf(), value.saidBy(), false, values, null));
  }
}
