package cn.qinshui.zhuanban.data.followup;

/// What visits and demands are counted by (分组).
public enum Grouping {
  COMMISSIONER("服务专员"),
  TOWN("乡镇"),
  KIND("诉求类别"),
  UNIT("承办单位"),
  MONTH("月份");

  private final String label;

  Grouping(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Visits have no class, and the unit that answers for a demand makes none.
  public boolean ofVisits() {
    return this != KIND && this != UNIT;
  }
}
