package cn.qinshui.zhuanban.data.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a list's table looks: its columns in their order, and what it is sorted by (null: the list's own order).
public record ListLook(List<Column> columns, @Nullable String sort, boolean descending) {
  /// A column by its id; `width` in pixels at 100 %.
  public record Column(String id, int width, boolean shown) {}

  public ListLook {
    columns = List.copyOf(columns);
  }

  /// Whether both show the same columns in the same order and sorting; widths follow the window and do not count.
  public boolean alike(ListLook other) {
    return shownIds().equals(other.shownIds()) && Objects.equals(sort, other.sort) && descending == other.descending;
  }

  private List<String> shownIds() {
    return columns.stream().filter(Column::shown).map(Column::id).toList();
  }
}
