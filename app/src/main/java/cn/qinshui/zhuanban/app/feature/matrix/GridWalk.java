package cn.qinshui.zhuanban.app.feature.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the keyboard walks over the matrix, heads included: row -1 are the units, column -1 the measures.
record GridWalk(List<GridColumn> columns, List<GridRow> rows) {

  /// One step, or with `far` to the next mark that the filter lets through; at the edge it stays.
  Spot step(Spot from, int down, int right, boolean far) {
    int row = rowOf(from);
    int column = columnOf(from);
    Spot last = from;
    do {
      row += down;
      column += right;
      if (row < -1 || column < -1 || row >= rows.size() || column >= columns.size() || row == -1 && column == -1) {
        return far && !fits(last) ? from : last;
      }
      last = at(row, column);
    } while (far && !fits(last));
    return last;
  }

  /// Home and End: the head or the last cell of the row; with `all` the first or last row of the column.
  Spot edge(Spot from, int direction, boolean all) {
    if (all) {
      return at(direction < 0 ? 0 : rows.size() - 1, columnOf(from));
    }
    int row = rowOf(from);
    return at(row, direction > 0 ? columns.size() - 1 : row == -1 ? 0 : -1);
  }

  /// Whether there is something behind a place: a mark, a measure, a unit.
  boolean opens(Spot spot) {
    return !spot.isCell() || cell(spot) != null;
  }

  @Nullable GridCell cell(Spot spot) {
    int row = rowOf(spot);
    int column = columnOf(spot);
    return row < 0 || column < 0 ? null : rows.get(row).cells().get(column);
  }

  /// The same place if it is still there, else the first mark of its row, of its column, of all.
  @Nullable Spot nearest(@Nullable Spot wanted) {
    if (rows.isEmpty() || columns.isEmpty()) {
      return wanted;
    }
    if (wanted != null && isThere(wanted)) {
      return wanted;
    }
    return firstMark();
  }

  private Spot firstMark() {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (fits(at(row, column))) {
          return at(row, column);
        }
      }
    }
    return at(0, 0);
  }

  private boolean isThere(Spot spot) {
    boolean row = spot.measureId() == null || rows.stream().anyMatch(r -> r.measureId() == spot.measureId());
    boolean column = spot.unitId() == null || columns.stream().anyMatch(c -> c.unitId() == spot.unitId());
    return row && column;
  }

  private boolean fits(Spot spot) {
    GridCell cell = spot.isCell() ? cell(spot) : null;
    return cell != null && cell.fits();
  }

  private int rowOf(Spot spot) {
    for (int i = 0; i < rows.size(); i++) {
      if (spot.measureId() != null && rows.get(i).measureId() == spot.measureId()) {
        return i;
      }
    }
    return -1;
  }

  private int columnOf(Spot spot) {
    for (int i = 0; i < columns.size(); i++) {
      if (spot.unitId() != null && columns.get(i).unitId() == spot.unitId()) {
        return i;
      }
    }
    return -1;
  }

  private Spot at(int row, int column) {
    return new Spot(row < 0 ? null : rows.get(row).measureId(), column < 0 ? null : columns.get(column).unitId());
  }
}
