package cn.qinshui.zhuanban.data.search;

import cn.qinshui.zhuanban.data.shared.TextTokens;
import org.jspecify.annotations.Nullable;

/// The searchable text of one object while a pack is made. Texts are normalised on the way in.
final class Entry {
  private static final int BLANKS = ' ';

  final long id;
  final StringBuilder names = new StringBuilder();
  final StringBuilder bodies = new StringBuilder();
  final StringBuilder phones = new StringBuilder();
  String code = "";

  Entry(long id) {
    this.id = id;
  }

  Entry name(SearchField field, @Nullable String text) {
    return add(names, field, text);
  }

  Entry body(@Nullable String text) {
    return add(bodies, SearchField.BODY, text);
  }

  Entry phone(@Nullable String text) {
    return add(phones, SearchField.PHONE, text);
  }

  Entry code(@Nullable String text) {
    if (text != null) code = TextTokens.normal(text);
    return this;
  }

  private Entry add(StringBuilder to, SearchField field, @Nullable String text) {
    if (text == null || text.isBlank()) return this;
    to.append(field.mark());
    var normal = TextTokens.normal(text);
    for (int i = 0; i < normal.length(); i++) to.append((char) Math.max(normal.charAt(i), BLANKS));
    return this;
  }
}
