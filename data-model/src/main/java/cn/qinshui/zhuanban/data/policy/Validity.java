package cn.qinshui.zhuanban.data.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a document is in force (效力状态).
public enum Validity {
  VALID("有效"),
  REPLACED("已被替代"),
  REPEALED("已废止"),
  EXPIRED("已失效");

  private final String label;

  Validity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// What it is on a day: a document entered as valid runs out after its last day by itself.
  public static Validity on(LocalDate day, Validity entered, @Nullable LocalDate expiresOn) {
    return entered == VALID && expiresOn != null && expiresOn.isBefore(day) ? EXPIRED : entered;
  }
}
