package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Fields with aligned labels in one or two columns; hints and errors stand under their field.
public final class Form extends GridPane {

  private static final double FIELD_WIDTH = 220;
  private static final double COLUMN_GAP = 14;

  private final int columns;
  private final List<FormRow> rows = new ArrayList<>();
  private int line;
  private int column;

  public Form() {
    this(1);
  }

  /// @param columns of fields side by side, 1 or 2
  public Form(int columns) {
    this.columns = columns;
    getStyleClass().add("form");
    for (int i = 0; i < columns; i++) {
      ColumnConstraints label = new ColumnConstraints();
      label.setMinWidth(Region.USE_PREF_SIZE);
      ColumnConstraints field = new ColumnConstraints();
      field.setHgrow(Priority.ALWAYS);
      field.setPrefWidth(FIELD_WIDTH);
      getColumnConstraints().addAll(label, field);
    }
  }

  /// A heading over the rows that follow.
  public Form section(String title) {
    nextLine();
    add(Boxes.text(title, "form-section"), 0, line, columns * 2, 1);
    line++;
    return this;
  }

  /// A labelled field; its marks are set on what comes back.
  public FormRow row(String label, Node field) {
    return place(new FormRow(label, field), 1);
  }

  /// A labelled field over the whole width.
  public FormRow wide(String label, Node field) {
    nextLine();
    return place(new FormRow(label, field), columns);
  }

  /// Reads all typed fields and asks for what must be filled in; whether each could be read and none is missing. Else the
  /// keyboard goes to the first that is not in order. Forms call it before they save.
  public boolean filled() {
    boolean readable = read();
    rows.forEach(FormRow::ask);
    boolean filled = readable && rows.stream().noneMatch(FormRow::isMissing);
    if (!filled) {
      rows.stream().filter(row -> row.isUnreadable() || row.isMissing()).findFirst().ifPresent(FormRow::focus);
    }
    return filled;
  }

  /// Reads all typed fields; whether each could be read, whatever else may be wrong with it.
  public boolean read() {
    rows.forEach(FormRow::commit);
    return rows.stream().noneMatch(FormRow::isUnreadable);
  }

  /// Puts the keyboard into the first field with an error.
  public void focusFirstError() {
    rows.stream().filter(FormRow::isWrong).findFirst().ifPresent(FormRow::focus);
  }

  /// Puts the keyboard into the first field.
  public void focusFirst() {
    rows.stream().findFirst().ifPresent(FormRow::focus);
  }

  private FormRow place(FormRow row, int span) {
    add(row.label(), column * 2, line);
    if (column > 0) {
      GridPane.setMargin(row.label(), new Insets(0, 0, 0, COLUMN_GAP));
    }
    add(row.body(), column * 2 + 1, line, span * 2 - 1, 1);
    rows.add(row);
    column += span;
    if (column >= columns) {
      nextLine();
    }
    return row;
  }

  private void nextLine() {
    if (column > 0) {
      line++;
      column = 0;
    } else if (!rows.isEmpty()) {
      line++;
    }
  }
}
