package cn.qinshui.zhuanban.data.enterprise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A firm's identity (企业) as it is saved: what was entered, the names behind its codes, and what the program adds.
///
/// @param entered what a person entered, ready to be edited
/// @param ownership the label of its 企业类型
/// @param size 划型, computed from the figures; null where they do not suffice
/// @param mergedIntoId the firm it was merged into
/// @param recycledAt when it went into the bin
public record Enterprise(
    long id,
    int rev,
    EnterpriseDraft entered,
    @Nullable String town,
    @Nullable String industry,
    @Nullable String chain,
    @Nullable String ownership,
    @Nullable SizeClass size,
    @Nullable Long commissionerId,
    @Nullable String commissioner,
    @Nullable Long mergedIntoId,
    @Nullable Instant recycledAt) {
  public String name() {
    return entered.name();
  }

  public @Nullable String code() {
    return entered.code();
  }

  public EnterpriseStatus status() {
    return entered.status();
  }

  public boolean recycled() {
    return recycledAt != null;
  }

  /// What the trail calls it: 企业“示例机械”.
  public String words() {
    return "企业“" + name() + "”";
  }
}
