package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.data.briefing.Prose;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A paragraph being rewritten: what stood there, what is typed, what was wrong with it when it was saved.
final class Rewriting {

  private final String key;
  private final String before;
  private final StringProperty text;
  private final StringProperty error = new SimpleStringProperty("");
  private @Nullable Prose seen;

  Rewriting(Paragraph paragraph) {
    key = paragraph.key();
    before = paragraph.passage().text();
    text = new SimpleStringProperty(before);
    seen = paragraph.own();
  }

  String key() {
    return key;
  }

  StringProperty text() {
    return text;
  }

  StringProperty error() {
    return error;
  }

  boolean dirty() {
    return !text.get().strip().equals(before.strip());
  }

  /// What stood there when the writing began, or since it was refused.
  @Nullable Prose seen() {
    return seen;
  }

  void seen(@Nullable Prose newest) {
    seen = newest;
  }
}
