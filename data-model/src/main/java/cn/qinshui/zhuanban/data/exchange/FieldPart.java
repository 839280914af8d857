package cn.qinshui.zhuanban.data.exchange;

/// The part of the library a column goes to.
public enum FieldPart {
  FIRM("enterprise"),
  CONTACT("contact"),
  FIGURES("year_figures"),
  FACT("enterprise_fact"),
  TITLE("qualification"),
  LEAD("lead"),
  VISIT("visit"),
  /// Says something of the row itself: which year it is about.
  ROW("");

  private final String table;

  FieldPart(String table) {
    this.table = table;
  }

  String table() {
    return table;
  }
}
