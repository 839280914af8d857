package cn.qinshui.zhuanban.data.enterprise;

/// By what a chart divides the firms of a list.
public enum Breakdown {
  TOWN("乡镇"),
  INDUSTRY("行业大类"),
  CHAIN("产业链"),
  TIER("梯度"),
  SIZE("规模"),
  STATUS("经营状态");

  private final String label;

  Breakdown(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
