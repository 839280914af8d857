package cn.qinshui.zhuanban.data.enterprise;

/// Whether the firm is at work (经营状态).
public enum EnterpriseStatus {
  ACTIVE("在营"),
  SUSPENDED("停产歇业"),
  CLOSED("注销吊销"),
  MOVED("迁出");

  private final String label;

  EnterpriseStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
