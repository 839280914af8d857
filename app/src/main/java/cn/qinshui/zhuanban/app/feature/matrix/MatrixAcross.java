package cn.qinshui.zhuanban.app.feature.matrix;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/// The matrix in a window too narrow for its words: it moves sideways with the place one stands at. Where there is room
/// nothing of this is seen.
final class MatrixAcross extends ScrollPane {

  private static final double BAR = 14;

  private final MatrixGrid grid;

  MatrixAcross(MatrixGrid grid) {
    super(grid);
    this.grid = grid;
    getStyleClass().addAll("edge-to-edge", "matrix-across");
    setFitToWidth(true);
    setFitToHeight(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinWidth(0);
    grid.spot()
        .addListener((source, before, now) -> {
          if (now != null) {
            grid.boundsOf(now).ifPresent(this::reveal);
          }
        });
  }

  private void reveal(Bounds place) {
    double seen = getViewportBounds().getWidth();
    double hidden = grid.getWidth() - seen;
    if (hidden > 0) {
      double left = getHvalue() * hidden;
      setHvalue(
          Math.clamp(left, Math.max(0, place.getMaxX() - seen), Math.max(place.getMinX(), place.getMaxX() - seen))
              / hidden);
    }
  }

  @Override
  protected double computeMaxHeight(double width) {
    return grid.maxHeight(width) + (grid.minWidth(-1) > getWidth() ? BAR : 0);
  }
}
