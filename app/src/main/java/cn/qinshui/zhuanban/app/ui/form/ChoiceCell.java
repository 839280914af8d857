package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A choice with what tells it from others of that name.
final class ChoiceCell<T> extends ListCell<T> {

  private final Function<T, String> label;
  private final Function<T, String> detail;
  private final Label name = Boxes.text("");
  private final Label more = Boxes.text("", "muted", "small");
  private final HBox both = Boxes.row(10, name, Boxes.spring(), more);

  ChoiceCell(Function<T, String> label, Function<T, String> detail) {
    this.label = label;
    this.detail = detail;
    getStyleClass().add("choice-cell");
    name.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable T choice, boolean empty) {
    super.updateItem(choice, empty);
    setText(null);
    if (choice == null || empty) {
      setGraphic(null);
    } else {
      name.setText(label.apply(choice));
      more.setText(detail.apply(choice));
      setGraphic(both);
    }
  }
}
