package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 预评估 of one firm with all reasons. 县级预评估，仅供培育参考，不代表认定.
///
/// @param day 基准日
/// @param purpose whether the firm asks for the title or keeps it
/// @param score null for a pack without a score table; `entered` is then the score it asks of another
///     (发展评价得分), as it was entered, or the least and most it can be
/// @param size only for a pack of sizes: 划型; null where it cannot be told
/// @param impossible figures that cannot be, in words; with one of them nothing is judged to be met
/// @param siteChecks what would make the reviewer go and see
public record FirmAssessment(
    FirmLabel firm,
    StandardPack pack,
    LocalDate day,
    Purpose purpose,
    Verdict verdict,
    @Nullable ScoreResult score,
    @Nullable Entered entered,
    @Nullable SizeClass size,
    List<CriterionResult> criteria,
    List<String> impossible,
    List<String> siteChecks) {
  /// Printed on every sheet and shown beside every verdict.
  public static final String DISCLAIMER = "县级预评估，仅供培育参考，不代表认定";

  /// An entered score: both ends the same where it is known.
  public record Entered(BigDecimal low, BigDecimal high) {}

  public FirmAssessment {
    criteria = List.copyOf(criteria);
    impossible = List.copyOf(impossible);
    siteChecks = List.copyOf(siteChecks);
  }

  public Optional<CriterionResult> criterion(String id) {
    return criteria.stream().filter(result -> result.criterion().id().equals(id)).findFirst();
  }

  /// The criteria with this verdict.
  public List<CriterionResult> with(Verdict verdict) {
    return criteria.stream().filter(result -> result.verdict() == verdict).toList();
  }

  /// Where two sources differ, in words.
  public List<String> disagreements() {
    return criteria.stream().flatMap(CriterionResult::disagreements).distinct().toList();
  }
}
