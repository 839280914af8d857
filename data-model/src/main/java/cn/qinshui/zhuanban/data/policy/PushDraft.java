package cn.qinshui.zhuanban.data.policy;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Telling some firms of a policy, not saved yet.
public record PushDraft(
    long policyId, List<Long> enterpriseIds, LocalDate pushedOn, Choice way, String person, @Nullable String note) {
  public PushDraft {
    enterpriseIds = enterpriseIds.stream().distinct().toList();
    person = person.strip();
  }
}
