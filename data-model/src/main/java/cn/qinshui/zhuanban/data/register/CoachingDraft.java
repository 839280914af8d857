package cn.qinshui.zhuanban.data.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a firm lacks for a title becomes work (辅导任务).
///
/// @param goal what it is coached for: 专精特新中小企业认定标准（2026）
/// @param lacking what it lacks, each in words
/// @param owner who does it: a name at the desk, or that of the commissioner
public record CoachingDraft(
    long enterpriseId,
    String enterprise,
    String goal,
    List<String> lacking,
    String owner,
    @Nullable Long commissionerId,
    LocalDate dueOn) {
  public CoachingDraft {
    lacking = List.copyOf(lacking);
    owner = owner.strip();
  }
}
