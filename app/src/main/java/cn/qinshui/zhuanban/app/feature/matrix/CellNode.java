package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One place of the matrix: the shape and word of its colour, 牵 where the unit leads, the number of open matters.
final class CellNode extends HBox {

  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private CellNode() {
    getStyleClass().add("matrix-cell");
    setAlignment(Pos.CENTER_LEFT);
  }

  static CellNode empty() {
    return new CellNode();
  }

  static CellNode of(GridCell cell) {
    CellNode node = new CellNode();
    node.getStyleClass().addAll("marked", cell.tone().styleClass());
    node.pseudoClassStateChanged(FAINT, !cell.fits());
    node.getChildren().addAll(Badge.mark(cell.tone()), Boxes.grow(Boxes.text(cell.word(), "matrix-word")));
    if (cell.open() > 0) {
      node.getChildren().add(Boxes.text(String.valueOf(cell.open()), "matrix-open"));
    }
    if (cell.leads()) {
      node.getChildren().add(Boxes.text("牵", "matrix-lead"));
    }
    Tooltip tip = new Tooltip(cell.told());
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    Tooltip.install(node, tip);
    return node;
  }
}
