package cn.qinshui.zhuanban.app.feature.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the matrix: a measure, its section, and one place for each column (null: the plan asks nothing there).
record GridRow(
    long measureId,
    int no,
    String title,
    long sectionId,
    String section,
    List<@Nullable GridCell> cells,
    String total) {
  GridRow {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }
}
