package cn.qinshui.zhuanban.data.search;

/// One object found.
///
/// @param title what it is called
/// @param detail what tells it from others of that name
/// @param field where the text was found
/// @param matched the value in which it was found, as it is compared (small letters, half width)
public record SearchHit(SearchGroup group, long id, String title, String detail, SearchField field, String matched) {
  /// What to say of the place found, such as 曾用名：端氏铸造厂; empty where the title itself holds it.
  public String reason() {
    return field == SearchField.NAME || field == SearchField.BODY ? "" : field.label() + "：" + matched;
  }
}
