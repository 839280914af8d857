package cn.qinshui.zhuanban.app.feature.matrix;

import org.jspecify.annotations.Nullable;

/// Where the keyboard stands in the matrix, by what stands there and not by its number, so that it survives a filter:
/// a cell, the head of a row (no unit) or the head of a column (no measure).
record Spot(@Nullable Long measureId, @Nullable Long unitId) {

  static Spot cell(long measureId, long unitId) {
    return new Spot(measureId, unitId);
  }

  boolean isCell() {
    return measureId != null && unitId != null;
  }
}
