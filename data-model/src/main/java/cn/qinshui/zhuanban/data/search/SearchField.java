package cn.qinshui.zhuanban.data.search;

/// Where in an object a text was found; the weightier, the nearer to what one looks for.
public enum SearchField {
  NAME("名称", 60),
  NUMBER("编号", 58),
  SHORT("简称", 55),
  ALIAS("又称", 54),
  CODE("信用代码", 50),
  FORMER("曾用名", 45),
  PHONE("电话", 40),
  CONTACT("联系人", 35),
  BODY("内容", 10);

  private static final SearchField[] ALL = values();

  private final String label;
  private final int weight;

  SearchField(String label, int weight) {
    this.label = label;
    this.weight = weight;
  }

  public String label() {
    return label;
  }

  int weight() {
    return weight;
  }

  /// The character that stands before a value of this field in a packed text.
  char mark() {
    return (char) (1 + ordinal());
  }

  static SearchField of(char mark) {
    return ALL[mark - 1];
  }

  /// Marks and the end of a row; no searched text holds them.
  static boolean isMark(char c) {
    return c <= '\n';
  }
}
