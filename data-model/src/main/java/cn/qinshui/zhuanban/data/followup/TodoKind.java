package cn.qinshui.zhuanban.data.followup;

/// What kind of work an item is.
public enum TodoKind {
  FOLLOW_UP("跟进"),
  COACHING("辅导"),
  GUIDANCE("指导"),
  INSTRUCTION("批示"),
  MATERIAL("补资料"),
  OTHER("其他");

  private final String label;

  TodoKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
