package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.data.exchange.CellChange;
import cn.qinshui.zhuanban.data.exchange.PlannedRow;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The cells of one row, old and new, each with its tick.
final class PlannedCells extends ScrollPane {

  private final PlanRows model;
  private final VBox body = Boxes.styled(Boxes.column(10), "planned-cells");
  private @Nullable Integer shown;

  /// @param back gives the keyboard back to the rows
  PlannedCells(PlanRows model, Runnable back) {
    this.model = model;
    getStyleClass().addAll("edge-to-edge", "planned", "card-box");
    setFitToWidth(true);
    setContent(body);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
          }
        });
  }

  static boolean mayWrite(PlannedRow row) {
    return switch (row.outcome()) {
      case NEW, CHANGED, DOUBTFUL -> true;
      case UNCHANGED, DUPLICATE, WRONG -> false;
    };
  }

  /// While the rows are read again nothing is selected for a moment: what is shown stays until another row is.
  void show(@Nullable PlannedRow row) {
    if (row == null) {
      return;
    }
    int focused = focusedBox();
    boolean same = shown != null && shown == row.ordinal();
    shown = row.ordinal();
    body.getChildren().setAll(Boxes.prose("第 " + row.number() + " 行　" + row.firm(), "card-title"));
    if (mayWrite(row)) {
      body.getChildren().add(box("导入这一行", row.ticked(), on -> model.tick(row, on)));
    }
    for (String remark : row.remarks()) {
      body.getChildren().add(Boxes.prose(remark, row.outcome() == RowOutcome.WRONG ? "wrong-remark" : "remark"));
    }
    for (CellChange cell : row.cells()) {
      body.getChildren().add(line(row, cell));
    }
    if (same && focused >= 0 && focused < boxes().size()) {
      boxes().get(focused).requestFocus();
    }
  }

  void clear() {
    shown = null;
    body.getChildren().setAll(Boxes.prose("选一行，看它每一格的旧值和新值。", "muted"));
  }

  private VBox line(PlannedRow row, CellChange cell) {
    String was = row.outcome() == RowOutcome.NEW ? "" : cell.before().isEmpty() ? "（空） → " : cell.before() + " → ";
    String beside = cell.beside() ? "　另一来源，并列保存" : "";
    CheckBox box = box(cell.label(), cell.ticked(), on -> model.tickCell(row, cell.column(), on));
    box.setDisable(!mayWrite(row));
    box.setAccessibleText(cell.label() + "：" + was + cell.after());
    return Boxes.column(2, box, Boxes.prose(was + cell.after() + beside, "cell-change"));
  }

  private static CheckBox box(String text, boolean ticked, java.util.function.Consumer<Boolean> chosen) {
    CheckBox box = new CheckBox(text);
    box.setSelected(ticked);
    box.setWrapText(true);
    box.selectedProperty().addListener((source, before, now) -> chosen.accept(now));
    return box;
  }

  private List<CheckBox> boxes() {
    List<CheckBox> boxes = new ArrayList<>();
    for (var node : body.getChildren()) {
      if (node instanceof CheckBox box) {
        boxes.add(box);
      } else if (node instanceof VBox line && line.getChildren().getFirst() instanceof CheckBox box) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  private int focusedBox() {
    List<CheckBox> boxes = boxes();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /// Puts the keyboard onto the first cell.
  void enter() {
    boxes().stream().skip(boxes().size() > 1 ? 1 : 0).findFirst().ifPresent(CheckBox::requestFocus);
  }
}
