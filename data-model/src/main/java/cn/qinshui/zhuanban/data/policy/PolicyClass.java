package cn.qinshui.zhuanban.data.policy;

/// The five classes that measure 17 prescribes.
public enum PolicyClass {
  PUBLICITY("政策宣传"),
  SUBSIDY("资金补贴"),
  FINANCING("融资支持"),
  INNOVATION("科技创新"),
  TALENT("人才培育");

  private final String label;

  PolicyClass(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
