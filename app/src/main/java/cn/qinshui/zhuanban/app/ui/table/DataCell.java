package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Tone;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Draws a [Cell]; the marks are made once for each cell and tone, because cells are reused while scrolling.
final class DataCell<R> extends TableCell<R, Cell> {

  private final Map<Tone, Region> marks = new EnumMap<>(Tone.class);

  DataCell(Column.Kind kind) {
    getStyleClass().add("cell-" + kind.name().toLowerCase(Locale.ROOT));
  }

  @Override
  protected void updateItem(@Nullable Cell item, boolean empty) {
    super.updateItem(item, empty);
    Cell cell = item == null || empty ? Cell.EMPTY : item;
    setText(cell.text());
    Tone tone = cell.tone();
    setGraphic(tone == null ? null : marks.computeIfAbsent(tone, Badge::mark));
  }
}
