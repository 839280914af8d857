package cn.qinshui.zhuanban.data.search;

import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import org.jspecify.annotations.Nullable;

/// One object found.
///
/// @param title what it is called
/// @param detail what tells it from others of that name
/// @param field where the text was found
/// @param matched the value in which it was found, of a longer text the words around, as it is compared (small letters,
/// half width)
/// @param owner what a file belongs to; null for everything else
public record SearchHit(
    SearchGroup group,
    long id,
    String title,
    String detail,
    SearchField field,
    String matched,
    @Nullable AttachmentOwner owner) {
  /// What to say of the place found, such as 曾用名：端氏铸造厂; empty where the title itself holds it.
  public String reason() {
    return switch (field) {
      case NAME -> "";
      case BODY -> "“" + matched + "”";
      default -> field.label() + "：" + matched;
    };
  }
}
