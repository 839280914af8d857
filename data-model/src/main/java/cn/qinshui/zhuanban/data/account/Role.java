package cn.qinshui.zhuanban.data.account;

/// What a person does in the office.
public enum Role {
  CLERK("科员"),
  COMMISSIONER("服务专员"),
  HEAD("负责人");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
