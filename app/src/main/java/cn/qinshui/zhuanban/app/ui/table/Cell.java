package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What a table cell shows: a text, and a tone where it is a state.
public record Cell(String text, @Nullable Tone tone) {

  static final Cell EMPTY = new Cell("", null);

  public static Cell of(@Nullable Object value) {
    return value == null ? EMPTY : new Cell(value.toString(), null);
  }

  public static Cell state(Tone tone, String word) {
    return new Cell(word, tone);
  }
}
