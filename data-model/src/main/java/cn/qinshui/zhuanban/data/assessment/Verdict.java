package cn.qinshui.zhuanban.data.assessment;

/// What can be said of a criterion or of the whole (结论). Unknown is never no and never yes. The order is that of
/// [Truth]: of several verdicts that must all hold, the lowest is the verdict of the whole.
public enum Verdict {
  UNMET("不满足"),
  UNKNOWN("资料不足"),
  JUDGE("需人工核验"),
  MET("满足"),
  NOT_APPLICABLE("不适用");

  private static final Verdict[] ALL = values();

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Verdict of(byte truth) {
    return ALL[truth];
  }
}
