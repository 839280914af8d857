package cn.qinshui.zhuanban.data.exchange;

/// What may happen to the library.
public enum ImportMode {
  CREATE("只新增"),
  UPDATE("只更新"),
  BOTH("新增并更新");

  private final String label;

  ImportMode(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean creates() {
    return this != UPDATE;
  }

  boolean updates() {
    return this != CREATE;
  }
}
