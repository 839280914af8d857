package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Draws a [Cell]; the marks are made once for each cell and tone, because cells are reused while scrolling.
final class DataCell<R> extends TableCell<R, Cell> {

  private final HBox tags = Boxes.row(4);
  private final Map<Tone, Region> marks = new EnumMap<>(Tone.class);

  DataCell(Column.Kind kind) {
    getStyleClass().add("cell-" + kind.name().toLowerCase(Locale.ROOT));
  }

  @Override
  protected void updateItem(@Nullable Cell item, boolean empty) {
    super.updateItem(item, empty);
    Cell cell = item == null || empty ? Cell.EMPTY : item;
    if (!cell.tags().isEmpty()) {
      setText(null);
      setGraphic(tags(cell.tags()));
      return;
    }
    setText(cell.text());
    Tone tone = cell.tone();
    setGraphic(tone == null ? null : marks.computeIfAbsent(tone, Badge::mark));
  }

  private HBox tags(List<String> words) {
    for (int i = tags.getChildren().size(); i < words.size(); i++) {
      tags.getChildren().add(Boxes.text("", "tag"));
    }
    for (int i = 0; i < tags.getChildren().size(); i++) {
      Node tag = tags.getChildren().get(i);
      tag.setVisible(i < words.size());
      tag.setManaged(i < words.size());
      if (tag instanceof Label label && i < words.size()) {
        label.setText(words.get(i));
      }
    }
    return tags;
  }
}
