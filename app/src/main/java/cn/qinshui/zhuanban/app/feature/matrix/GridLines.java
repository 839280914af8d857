package cn.qinshui.zhuanban.app.feature.matrix;

import java.util.Arrays;

/// Where the columns and rows of the matrix stand: section band, measure, one column for each unit, total.
///
/// All in whole pixels, so that the lines are sharp and nothing needs a horizontal scroll bar.
record GridLines(double em, double width, int units, int rows, double height) {

  private static final double SECTION = 4.6;
  private static final double MEASURE_LEAST = 15.6;
  private static final double MEASURE_MOST = 22;
  private static final double UNIT_LEAST = 7.1;
  private static final double TOTAL = 2.8;
  private static final double ROW_LEAST = 1.72;
  private static final double ROW_MOST = 2.9;

  /// The least width at which every word still has its room.
  static double leastWidth(double em, int units) {
    return Math.ceil((SECTION + MEASURE_LEAST + TOTAL + UNIT_LEAST * units) * em);
  }

  double section() {
    return Math.round(SECTION * em);
  }

  double total() {
    return Math.round(TOTAL * em);
  }

  /// The measure's column takes what the titles need and a part of what is left over.
  double measure() {
    double rest = width - section() - total() - UNIT_LEAST * em * units;
    return Math.round(Math.clamp(rest * 0.45, MEASURE_LEAST * em, MEASURE_MOST * em));
  }

  double unitX(int column) {
    double first = section() + measure();
    double room = width - first - total();
    return first + Math.round(room * column / units);
  }

  double unitWidth(int column) {
    return unitX(column + 1) - unitX(column);
  }

  double totalX() {
    return width - total();
  }

  double rowHeight() {
    if (rows == 0) {
      return least();
    }
    return Math.clamp(Math.floor(height / rows), least(), Math.round(ROW_MOST * em));
  }

  private double least() {
    return Math.round(ROW_LEAST * em);
  }

  double bodyHeight() {
    return rowHeight() * rows;
  }

  /// The left edges of all unit columns, for tests.
  double[] edges() {
    double[] edges = new double[units + 1];
    Arrays.setAll(edges, this::unitX);
    return edges;
  }
}
