package cn.qinshui.zhuanban.data.exchange;

/// By what a row finds its firm.
public enum ImportKey {
  CODE("统一社会信用代码"),
  NAME("企业名称和乡镇");

  private final String label;

  ImportKey(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
