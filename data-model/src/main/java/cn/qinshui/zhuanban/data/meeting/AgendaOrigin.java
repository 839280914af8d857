package cn.qinshui.zhuanban.data.meeting;

/// Where a point of the agenda comes from.
public enum AgendaOrigin {
  RED("红色事项"),
  OVERDUE("逾期诉求"),
  EXPIRING("到期资质"),
  RESOLUTION("上次议定"),
  OWN("自拟");

  private final String label;

  AgendaOrigin(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
