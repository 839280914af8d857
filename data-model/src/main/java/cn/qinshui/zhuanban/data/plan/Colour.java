package cn.qinshui.zhuanban.data.plan;

/// The colours of supervision (三色督办), gravest first; none is ever shown without its word.
public enum Colour {
  RED("红", "逾期"),
  YELLOW("黄", "滞后"),
  BLUE("蓝", "临期"),
  GREY("灰", "久未更新"),
  GREEN("绿", "正常");

  private final String word;
  private final String meaning;

  Colour(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /// 红, 黄, 蓝, 灰, 绿.
  public String word() {
    return word;
  }

  /// What the colour says: 逾期, 滞后, 临期, 久未更新, 正常.
  public String meaning() {
    return meaning;
  }
}
