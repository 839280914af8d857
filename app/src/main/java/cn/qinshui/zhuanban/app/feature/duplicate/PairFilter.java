package cn.qinshui.zhuanban.app.feature.duplicate;

import org.jspecify.annotations.Nullable;

/// Which pairs are listed; nothing chosen shows all that wait.
public record PairFilter(String text, @Nullable Shown shown) {
  private static final PairFilter NONE = new PairFilter("", null);

  /// What of the list is shown; none of them is all that wait.
  public enum Shown {
    LIKELY("很可能"),
    POSSIBLE("可能"),
    WEAK("线索"),
    APART("不是同一家");

    private final String label;

    Shown(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public PairFilter {
    text = text.strip();
  }

  public static PairFilter none() {
    return NONE;
  }

  PairFilter withText(String other) {
    return new PairFilter(other, shown);
  }

  PairFilter withShown(@Nullable Shown other) {
    return new PairFilter(text, other);
  }

  boolean wantsApart() {
    return shown == Shown.APART;
  }

  boolean shows(PairRow row) {
    var strength = row.strength();
    boolean wanted = shown == null || wantsApart() || strength != null && shown.name().equals(strength.name());
    return wanted && row.contains(text);
  }
}
