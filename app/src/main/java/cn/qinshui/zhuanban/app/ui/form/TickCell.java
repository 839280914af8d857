package cn.qinshui.zhuanban.app.ui.form;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A choice with its tick.
final class TickCell<K> extends ListCell<K> {

  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

  private final Function<K, String> label;
  private final ObservableValue<Set<K>> chosen;
  private final StackPane box = new StackPane();

  TickCell(Function<K, String> label, ObservableValue<Set<K>> chosen, Consumer<K> toggle) {
    this.label = label;
    this.chosen = chosen;
    Region tick = new Region();
    tick.getStyleClass().add("tick");
    box.getStyleClass().add("tick-box");
    box.getChildren().add(tick);
    getStyleClass().addAll("choice-cell", "tick-cell");
    setOnMouseClicked(event -> {
      K choice = getItem();
      if (choice != null) {
        toggle.accept(choice);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable K choice, boolean empty) {
    super.updateItem(choice, empty);
    boolean there = choice != null && !empty;
    setText(there ? label.apply(choice) : null);
    setGraphic(there ? box : null);
    pseudoClassStateChanged(TICKED, there && chosen.getValue().contains(choice));
  }
}
