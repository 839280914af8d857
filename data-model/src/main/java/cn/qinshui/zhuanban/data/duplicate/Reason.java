package cn.qinshui.zhuanban.data.duplicate;

/// Why two files may be of one firm, the strongest first. What each weighs is data (duplicates/rules.json).
public enum Reason {
  SAME_CODE("统一社会信用代码相同"),
  ORGANISATION("组织机构代码相同"),
  FORMER_NAME("一家的曾用名是另一家的名称"),
  SAME_NAME("名称主体相同"),
  PHONE("电话相同"),
  CODE_TAIL("代码末尾相同"),
  SIMILAR_NAME("名称相近"),
  ADDRESS("地址相同"),
  LEGAL_PERSON("法定代表人同名"),
  TOWN("同一乡镇"),
  OTHER_TOWN("不在同一乡镇");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether it is said beside others; that two firms lie in one town says nothing by itself.
  boolean spoken() {
    return this != TOWN && this != OTHER_TOWN;
  }

  /// Whether the town has a say: names come again in other towns.
  boolean ofName() {
    return this == SAME_NAME || this == SIMILAR_NAME;
  }
}
