package cn.qinshui.zhuanban.app.ui.table;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// A list as it stands on the screen, to be printed or exported: its columns in their order, all its rows, and in words
/// what narrows it.
///
/// @param key names the list, such as `enterprise`
/// @param unit what is counted, such as 户
/// @param narrowed says in words what the list is narrowed by, empty where by nothing; to be called in the background
/// @param tables whose changes make it out of date
/// @param chapter of the handbook
public record Listed<R>(
    String key,
    String title,
    String unit,
    List<Shown<R>> columns,
    Whole<R> rows,
    Callable<String> narrowed,
    Set<String> tables,
    String chapter) {

  /// A column and how wide it is on the screen.
  public record Shown<R>(Column<R> column, double width) {}

  public Listed {
    columns = List.copyOf(columns);
    tables = Set.copyOf(tables);
  }

  public boolean holdsPhones() {
    return columns.stream().anyMatch(shown -> shown.column().personal());
  }
}
