package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.SettledText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Any of many: a button that says what is chosen, and under it a list to tick. ↓ or the space bar opens it, ↑ and ↓
/// move, Enter ticks, Esc closes, Delete takes all ticks away.
public final class MultiChoice<K> extends Button {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int ROWS_SHOWN = 12;
  private static final double ROW_HEIGHT = 32;
  private static final int FIND_FROM = 13;

  /// The tick, the padding of a row, the scroll bar.
  private static final double BESIDE = 76;

  private static final double MOST_WIDTH = 480;

  private final String name;
  private final ObservableList<K> choices;
  private final Function<K, String> label;
  private final ObjectProperty<Set<K>> value;
  private final ListView<K> list = new ListView<>();
  private final TextField find = new TextField();
  private final Popup popup = new Popup();
  private BiPredicate<K, String> matches;

  /// @param choices may be filled later; labels of chosen ones are asked for again then
  public MultiChoice(String name, ObservableList<K> choices, Function<K, String> label, ObjectProperty<Set<K>> value) {
    this.name = name;
    this.choices = choices;
    this.label = label;
    this.value = value;
    this.matches = (choice, typed) -> label.apply(choice).contains(typed);
    getStyleClass().add("multi-choice");
    setContentDisplay(ContentDisplay.RIGHT);
    setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    setOnAction(event -> open());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    value.addListener((source, before, now) -> write());
    choices.addListener((ListChangeListener<K>) change -> write());
    list.getStyleClass().add("tick-list");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new TickCell<>(label, value, this::toggle));
    list.setFocusTraversable(false);
    find.setPromptText("名称或拼音首字母");
    new SettledText(find).text().addListener((source, before, now) -> fill(now.strip()));
    VBox content = Boxes.styled(Boxes.column(4, find, list), "choice-list");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInside);
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    write();
  }

  /// How typed letters find a choice in a long list; without it by part of the label.
  public MultiChoice<K> finds(BiPredicate<K, String> by) {
    matches = by;
    return this;
  }

  private void write() {
    Set<K> chosen = value.get();
    pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
    setText(
        switch (chosen.size()) {
          case 0 -> name;
          case 1 -> name + "：" + label.apply(chosen.iterator().next());
          default -> name + "：" + chosen.size() + " 项";
        });
    list.refresh();
  }

  private void open() {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    boolean many = choices.size() >= FIND_FROM;
    find.setVisible(many);
    find.setManaged(many);
    find.clear();
    fill("");
    list.setPrefWidth(Math.max(Math.max(getWidth(), many ? 280 : 180), widest()));
    list.setPrefHeight(Math.clamp(choices.size(), 1, ROWS_SHOWN) * ROW_HEIGHT + 2);
    Bounds below = localToScreen(getBoundsInLocal());
    popup.show(this, below.getMinX(), below.getMaxY() + 3);
    (many ? find : list).requestFocus();
  }

  /// What the longest label takes, with its tick and the scroll bar.
  private double widest() {
    Text text = new Text();
    text.setFont(getFont());
    double most = 0;
    for (K choice : choices) {
      text.setText(label.apply(choice));
      most = Math.max(most, text.getLayoutBounds().getWidth());
    }
    return Math.min(most + BESIDE, MOST_WIDTH);
  }

  private void fill(String typed) {
    List<K> shown = choices.stream().filter(choice -> typed.isEmpty() || matches.test(choice, typed)).toList();
    list.getItems().setAll(shown);
    list.getSelectionModel().selectFirst();
  }

  private void toggle(K choice) {
    Set<K> chosen = new LinkedHashSet<>(value.get());
    if (!chosen.remove(choice)) {
      chosen.add(choice);
    }
    value.set(Set.copyOf(chosen));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> open();
      case DELETE, BACK_SPACE -> value.set(Set.of());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pressedInside(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> tick();
      case SPACE -> {
        if (find.isVisible()) {
          return;
        }
        tick();
      }
      case ESCAPE, TAB -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = Math.max(0, list.getItems().size() - 1);
    int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - ROWS_SHOWN + 1));
  }

  private void tick() {
    K choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      toggle(choice);
    }
  }
}
