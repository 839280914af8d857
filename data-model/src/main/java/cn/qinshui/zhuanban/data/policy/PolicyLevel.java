package cn.qinshui.zhuanban.data.policy;

/// Whose document it is.
public enum PolicyLevel {
  NATION("国家"),
  PROVINCE("省"),
  CITY("市"),
  COUNTY("县");

  private final String label;

  PolicyLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
