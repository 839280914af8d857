package cn.qinshui.zhuanban.data.search;

/// What sort of object was found; the headings of the hits.
public enum SearchGroup {
  ENTERPRISE("企业"),
  UNIT("责任单位"),
  MEASURE("措施"),
  DEMAND("诉求"),
  VISIT("走访"),
  POLICY("政策"),
  REGISTER("台账"),
  MEETING("会议"),
  FILE("附件");

  private final String label;

  SearchGroup(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
