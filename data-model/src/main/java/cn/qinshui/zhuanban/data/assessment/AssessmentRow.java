package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A firm in the list of an assessment.
///
/// @param shortCount how many criteria it does not meet; `unknownCount` how many are not known
/// @param distance how far it is from the whole: each criterion short by the share it lacks, each unknown as a whole
/// @param scoreLow with `scoreHigh`: what its known data allow. A pack without a table of its own has the score it asks of
///     another, as it was entered (发展评价得分); null where it asks for none
/// @param coverage share of all points whose score is known, in %; null without a table
/// @param size 划型, for a pack of sizes
/// @param criteria verdicts by criterion, in the order of the pack
/// @param impossible marked: it has a figure that cannot be
public record AssessmentRow(
    FirmLabel firm,
    Purpose purpose,
    Verdict verdict,
    int shortCount,
    int unknownCount,
    double distance,
    @Nullable BigDecimal scoreLow,
    @Nullable BigDecimal scoreHigh,
    @Nullable BigDecimal coverage,
    @Nullable SizeClass size,
    Map<String, Verdict> criteria,
    boolean impossible) {

  /// The criteria it does not meet.
  public List<String> lacking() {
    return criteria.entrySet().stream()
        .filter(entry -> entry.getValue() == Verdict.UNMET)
        .map(Map.Entry::getKey)
        .toList();
  }
}
