package cn.qinshui.zhuanban.data.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A policy (政策) as it is saved.
///
/// @param entered what a person entered, ready to be edited
/// @param replacedBy the document that took its place
public record Policy(long id, int rev, PolicyDraft entered, @Nullable Ref replacedBy, @Nullable Instant recycledAt) {
  /// Another policy by name.
  public record Ref(long id, String title, @Nullable String docNo) {}

  public String title() {
    return entered.title();
  }

  public Validity on(LocalDate day) {
    return Validity.on(day, entered.validity(), entered.expiresOn());
  }

  /// What the trail calls it: 政策“…”.
  public String words() {
    return "政策“" + title() + "”";
  }
}
