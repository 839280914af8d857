package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a table cell shows: a text, a tone where it is a state, or small tags (the text is then what is copied).
public record Cell(String text, @Nullable Tone tone, List<String> tags) {

  static final Cell EMPTY = new Cell("", null, List.of());

  public static Cell of(@Nullable Object value) {
    return value == null ? EMPTY : new Cell(value.toString(), null, List.of());
  }

  public static Cell state(Tone tone, String word) {
    return new Cell(word, tone, List.of());
  }

  public static Cell tags(List<String> tags) {
    return new Cell(String.join("、", tags), null, List.copyOf(tags));
  }
}
