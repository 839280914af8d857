package cn.qinshui.zhuanban.data.timeline;

/// What sort of thing happened; the words of the timeline's filter.
public enum TimelineKind {
  VISIT("走访"),
  DEMAND("诉求"),
  TITLE("资质"),
  LEAD("培育"),
  PUSH("政策推送"),
  REGISTER("活动与申报"),
  RESOLUTION("议定事项"),
  ASSIGNMENT("服务专员"),
  ATTACHMENT("附件"),
  EDIT("档案修改");

  private final String label;

  TimelineKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
