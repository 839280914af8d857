package cn.qinshui.zhuanban.data.standard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something a standard asks about, and where the library holds it (指标).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StandardField.Figure.class, name = "FIGURE"),
  @JsonSubTypes.Type(value = StandardField.Ratio.class, name = "RATIO"),
  @JsonSubTypes.Type(value = StandardField.Growth.class, name = "GROWTH"),
  @JsonSubTypes.Type(value = StandardField.MeanGrowth.class, name = "MEAN_GROWTH"),
  @JsonSubTypes.Type(value = StandardField.CompoundGrowth.class, name = "COMPOUND_GROWTH"),
  @JsonSubTypes.Type(value = StandardField.Fact.class, name = "FACT"),
  @JsonSubTypes.Type(value = StandardField.Title.class, name = "TITLE"),
  @JsonSubTypes.Type(value = StandardField.PropertyCount.class, name = "PROPERTY"),
  @JsonSubTypes.Type(value = StandardField.Industry.class, name = "INDUSTRY"),
  @JsonSubTypes.Type(value = StandardField.YearsSince.class, name = "YEARS_SINCE"),
  @JsonSubTypes.Type(value = StandardField.Size.class, name = "SIZE")
})
public sealed interface StandardField {
  String code();

  /// 营业收入总额 …
  String label();

  /// 万元, %, 人, 项, 年 …; null where there is none.
  @Nullable String unit();

  /// A column of year_figures, of one year.
  record Figure(String code, String label, String unit, String column) implements StandardField {}

  /// `part` of `whole` in % of one year; both are fields.
  record Ratio(String code, String label, String unit, String part, String whole, boolean lowerIsBetter)
      implements StandardField {}

  /// Growth of a field over the year before, in %.
  record Growth(String code, String label, String unit, String of) implements StandardField {}

  /// Mean of the yearly growths of so many years, in %; needs one year more of data.
  record MeanGrowth(String code, String label, String unit, String of, int years) implements StandardField {}

  /// Compound yearly growth over so many years, in %.
  record CompoundGrowth(String code, String label, String unit, String of, int years) implements StandardField {}

  /// A row of enterprise_fact under this code; `yearly` ones bear a year.
  record Fact(
      String code,
      String label,
      @Nullable String unit,
      Answer answer,
      boolean yearly,
      boolean lowerIsBetter,
      List<Choice> choices)
      implements StandardField {
    /// Which column of the row answers: amount, answer, or wording (one of the choices' codes).
    public enum Answer {
      AMOUNT,
      YES_NO,
      CHOICE
    }

    public record Choice(String code, String label) {}

    public Fact {
      choices = PackText.orEmpty(choices);
    }
  }

  /// Whether one of these titles is in force on the base date.
  record Title(String code, String label, @Nullable String unit, Set<String> titles, @Nullable String note)
      implements StandardField {}

  /// How many properties in force on the base date fit the filter.
  record PropertyCount(String code, String label, String unit, Filter filter) implements StandardField {
    /// Null asks nothing. `holderRankMost`: the firm stands at this place or before among the holders; an unknown place
    /// and an unknown answer do not count against a property, they make it not known.
    public record Filter(
        String grade,
        @Nullable Boolean forMainProduct,
        @Nullable Boolean inUse,
        @Nullable Boolean transferredIn,
        @Nullable Integer holderRankMost,
        @Nullable Boolean selfDeveloped,
        @Nullable Boolean highValue) {}
  }

  /// The GB/T 4754 class: its section letter or the two digits of its division.
  record Industry(String code, String label, @Nullable String unit, Level level) implements StandardField {
    public enum Level {
      SECTION,
      DIVISION
    }
  }

  /// Full years since a day of the firm's file.
  record YearsSince(String code, String label, String unit, String column) implements StandardField {}

  /// Whether 划型 (the SIZE pack in force) gives one of these.
  record Size(String code, String label, @Nullable String unit, Set<String> sizes) implements StandardField {}
}
