package cn.qinshui.zhuanban.data.watch;

/// How safe a title is, by the worst margin of its firm; the bounds are settings.
public enum WatchClass {
  STABLE("稳定"),
  ATTENTION("关注"),
  NEAR("临界"),
  HIGH_RISK("高风险");

  private final String label;

  WatchClass(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
