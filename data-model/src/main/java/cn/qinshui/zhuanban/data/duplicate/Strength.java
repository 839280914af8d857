package cn.qinshui.zhuanban.data.duplicate;

/// How likely two files are of one firm.
public enum Strength {
  LIKELY("很可能"),
  POSSIBLE("可能"),
  WEAK("线索");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
