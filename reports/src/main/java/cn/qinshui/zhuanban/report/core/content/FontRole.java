package cn.qinshui.zhuanban.report.core.content;

/// The five type roles of an official paper (GB/T 9704-2012, 7.2). A role is a wish; the face that serves it is found per machine.
public enum FontRole {
  FANGSONG("仿宋"),
  BIAOSONG("小标宋"),
  HEITI("黑体"),
  KAITI("楷体"),
  SONGTI("宋体");

  private final String label;

  FontRole(String label) {
    this.label = label;
  }

  /// The role's Chinese name.
  public String label() {
    return label;
  }
}
