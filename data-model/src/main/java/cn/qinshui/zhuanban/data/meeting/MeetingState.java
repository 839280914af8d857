package cn.qinshui.zhuanban.data.meeting;

/// How far a meeting is.
public enum MeetingState {
  PLANNED("筹备"),
  HELD("已召开"),
  CANCELLED("取消");

  private final String label;

  MeetingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
