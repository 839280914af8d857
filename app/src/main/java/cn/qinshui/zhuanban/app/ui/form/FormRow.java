package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field of a form with its label, hint and error.
public final class FormRow {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final int LINES = 4;

  private final HBox label;
  private final Label name;
  private final Node field;
  private final VBox body;
  private final Label hint = Boxes.prose("", "form-hint");
  private final Label error = Boxes.prose("", "form-error");
  private final StringProperty given = new SimpleStringProperty("");
  private final BooleanBinding wrong;
  private final ObservableValue<String> typed;
  private final Required required;

  FormRow(String text, Node field) {
    this.field = field;
    name = Boxes.text(text, "form-label");
    name.setLabelFor(field);
    label = Boxes.row(3, name);
    label.setAlignment(Pos.TOP_LEFT);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    error.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    typed =
        field instanceof Field own
            ? own.problem()
            : field instanceof TypedField<?> plain ? plain.problem() : new SimpleStringProperty("");
    body = Boxes.column(3, Boxes.grow(field), hint, error);
    required = new Required(field, body.visibleProperty());
    error
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    Stream.of(typed.getValue(), given.get(), required.missing().get())
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""),
                typed,
                given,
                required.missing()));
    wrong = error.textProperty().isNotEmpty();
    wrong.addListener((source, before, now) -> mark(field, now));
    mark(field, wrong.get());
    if (field instanceof TextArea area) {
      area.setPrefRowCount(Math.min(area.getPrefRowCount(), LINES));
      area.setWrapText(true);
      area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
    }
    showIf(error, wrong);
    showIf(hint, hint.textProperty().isNotEmpty().and(wrong.not()));
    VBox.setVgrow(field, null);
  }

  /// Marks the field as one that must be filled in; [Form#filled()] asks for it.
  public FormRow required() {
    return required(Required.usual(name.getText(), field));
  }

  /// The same with a sentence of its own while nothing stands in it.
  public FormRow required(String sentence) {
    required.says(sentence);
    label.getChildren().setAll(name, Boxes.text("*", "form-required"));
    return this;
  }

  /// A short line under the field: what to put in, where to find it.
  public FormRow hint(String text) {
    hint.setText(text);
    return this;
  }

  public FormRow hint(ObservableValue<String> text) {
    hint.textProperty().bind(text);
    return this;
  }

  /// The sentence under the field, empty while it is in order.
  public FormRow error(ObservableValue<String> sentence) {
    given.bind(sentence);
    return this;
  }

  /// The row is there only while `condition` holds.
  public FormRow shownIf(ObservableValue<Boolean> condition) {
    for (Node part : List.of(label, body)) {
      part.visibleProperty().bind(condition);
      part.managedProperty().bind(condition);
    }
    return this;
  }

  /// Tab goes on to the next field, as in every other one; Ctrl+Tab is left to the system.
  private static void leaveByTab(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  HBox label() {
    return label;
  }

  VBox body() {
    return body;
  }

  void commit() {
    switch (field) {
      case Field own -> own.commit();
      case TypedField<?> plain -> plain.commit();
      default -> {}
    }
  }

  boolean isWrong() {
    return wrong.get();
  }

  /// From now on it says so while it must be filled in and is not.
  void ask() {
    required.ask();
  }

  boolean isMissing() {
    return !required.missing().get().isEmpty();
  }

  /// What is typed cannot be read.
  boolean isUnreadable() {
    return !typed.getValue().isEmpty();
  }

  void focus() {
    field.requestFocus();
  }

  /// A field of several parts is marked on the part one types into.
  private static void mark(Node field, boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
    field.lookupAll(".text-field").forEach(part -> part.pseudoClassStateChanged(WRONG, wrong));
  }

  private static void showIf(Label label, ObservableValue<Boolean> condition) {
    label.visibleProperty().bind(condition);
    label.managedProperty().bind(condition);
  }
}
