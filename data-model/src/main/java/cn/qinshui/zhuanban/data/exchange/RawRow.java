package cn.qinshui.zhuanban.data.exchange;

import java.util.List;

/// A row as a file holds it; `number` counts from 1 as the person sees it. Empty cells at the end may be missing.
public record RawRow(int number, List<RawCell> cells) {
  /// The cell of a column (from 0), blank beyond the end.
  public RawCell cell(int column) {
    return column < cells.size() ? cells.get(column) : RawCell.BLANK;
  }

  public boolean blank() {
    for (var cell : cells) if (!cell.shown().isBlank()) return false;
    return true;
  }
}
