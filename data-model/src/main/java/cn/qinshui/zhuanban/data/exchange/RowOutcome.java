package cn.qinshui.zhuanban.data.exchange;

/// What is to become of a row.
public enum RowOutcome {
  NEW("新增"),
  CHANGED("更新"),
  UNCHANGED("无变化"),
  DUPLICATE("表内重复"),
  DOUBTFUL("待确认"),
  WRONG("错误");

  private final String label;

  RowOutcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
