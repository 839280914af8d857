package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A firm as a snapshot keeps it.
public record SnapshotFirm(
    long enterpriseId,
    String name,
    Verdict verdict,
    int shortCount,
    @Nullable BigDecimal scoreLow,
    @Nullable BigDecimal scoreHigh,
    Body body) {

  /// What stands beside the verdict.
  ///
  /// @param inputs what was known, by field and calendar year (营业收入总额2025 → 1380)
  public record Body(
      @Nullable String code,
      @Nullable String town,
      @Nullable String commissioner,
      @Nullable String tier,
      @Nullable String size,
      Map<String, String> inputs,
      List<Line> criteria,
      List<String> impossible) {}

  /// A criterion as it was judged.
  public record Line(
      String id, String title, Verdict verdict, String requirement, String value, @Nullable String gap) {}

  public Optional<Line> line(String criterion) {
    return body.criteria().stream().filter(line -> line.id().equals(criterion)).findFirst();
  }
}
