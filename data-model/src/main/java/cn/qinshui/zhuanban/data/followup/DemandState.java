package cn.qinshui.zhuanban.data.followup;

/// Where a demand stands between 登记 and 销号.
public enum DemandState {
  REGISTERED("已登记"),
  ASSIGNED("已分办"),
  SIGNED("已签收"),
  WORKING("办理中"),
  ANSWERED("已反馈待确认"),
  CONFIRMED("企业已确认"),
  CLOSED("已销号"),
  WITHDRAWN("已撤回");

  private final String label;

  DemandState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether a unit still owes its answer.
  public boolean inWork() {
    return switch (this) {
      case REGISTERED, ASSIGNED, SIGNED, WORKING -> true;
      case ANSWERED, CONFIRMED, CLOSED, WITHDRAWN -> false;
    };
  }

  /// Whether nothing more happens unless it is reopened.
  public boolean ended() {
    return this == CLOSED || this == WITHDRAWN;
  }
}
