package cn.qinshui.zhuanban.data.followup;

/// What can be done with a demand; which step is possible where stands in [DemandMachine].
public enum DemandStep {
  REGISTER("登记"),
  ASSIGN("分办"),
  SIGN("签收"),
  WORK("办理"),
  ANSWER("反馈"),
  ASSIST_SIGN("配合签收"),
  ASSIST_ANSWER("配合反馈"),
  CONFIRM("企业确认"),
  REOPEN("重办"),
  CLOSE("销号"),
  WITHDRAW("撤回"),
  EXTEND("延期"),
  URGE("催办"),
  NOTE("补记");

  private final String label;

  DemandStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
