package cn.qinshui.zhuanban.data.meeting;

/// How a 议定事项 stands on a day.
public enum ResolutionState {
  DONE("已办"),
  OPEN("在办"),
  LATE("逾期");

  private final String label;

  ResolutionState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
