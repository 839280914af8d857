package cn.qinshui.zhuanban.data.followup;

/// How far a visit is.
public enum VisitState {
  PLANNED("计划"),
  DONE("已走访"),
  CANCELLED("取消");

  private final String label;

  VisitState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
