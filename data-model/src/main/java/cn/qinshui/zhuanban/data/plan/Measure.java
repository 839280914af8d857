package cn.qinshui.zhuanban.data.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A measure (措施) of the plan with its clause word for word, and its numeric target where the plan sets one.
public record Measure(long id, long sectionId, int no, String title, String clause, @Nullable Target targetOrNull) {
  /// What the plan itself asks for in numbers, in its own words (力争新培育 … 3家以上).
  public record Target(String text, BigDecimal number, String unit) {}

  public Optional<Target> target() {
    return Optional.ofNullable(targetOrNull);
  }
}
