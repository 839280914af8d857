package cn.qinshui.zhuanban.data.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of points. A value on the bound of two bands takes the higher score (`boundary` HIGHER): bands stand best
/// first, their tests include the bound, and the first that holds counts.
public record ScoreTable(BigDecimal most, String boundary, String mark, List<Indicator> indicators) {

  /// One row of the table, scored in exactly one way: by the best of its `choices`, by a `step`, by adding up `each`, or
  /// by others (`external` says by whom).
  ///
  /// @param part heading with a sum of its own (创新能力 …)
  /// @param most points it can bring
  public record Indicator(
      String id,
      String part,
      BigDecimal most,
      String title,
      String mark,
      List<Choice> choices,
      @Nullable Step step,
      List<Item> each,
      @Nullable String external,
      @Nullable String note) {
    public Indicator {
      PackText.require(id, "id");
      PackText.require(part, "part");
      PackText.require(most, "most");
      PackText.require(title, "title");
      choices = PackText.orEmpty(choices);
      each = PackText.orEmpty(each);
    }
  }

  /// A way to score that the firm may choose; `text` names it where there are several.
  public record Choice(@Nullable String text, List<Band> bands) {}

  /// A score and what it takes; the last band has no test and is for all others.
  public record Band(String label, String text, @Nullable Condition test, BigDecimal score) {}

  /// So many points for every full `per` of a field, up to the indicator's most.
  public record Step(String field, BigDecimal per, @Nullable String unit, BigDecimal score, String text) {}

  /// Points that are added where the test holds, up to the indicator's most.
  public record Item(String text, Condition test, BigDecimal score) {}
}
