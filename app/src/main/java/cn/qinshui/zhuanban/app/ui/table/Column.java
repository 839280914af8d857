package cn.qinshui.zhuanban.app.ui.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param id names it in the remembered layout and in the page request
/// @param width in pixels at 100 %, before the person at the desk changes it
/// @param kind how it stands and sorts
/// @param shown whether it is there before one asks for it
/// @param value what stands in it with its own type: for a workbook a date is a date and money a number
/// @param personal whether it is a phone of a person, which leaves the office masked
public record Column<R>(
    String id,
    String title,
    double width,
    Kind kind,
    boolean sortable,
    boolean shown,
    Function<R, Cell> cell,
    Function<R, ? extends @Nullable Object> value,
    boolean personal) {

  /// How a column's text stands.
  public enum Kind {
    /// Left.
    TEXT,
    /// Left and stronger: what the row is called.
    NAME,
    /// Right, with digits of one width.
    NUMBER,
    /// Centred, with its tone.
    STATE
  }

  public static <R> Column<R> text(
      String id, String title, double width, Function<R, ? extends @Nullable Object> value) {
    return new Column<>(id, title, width, Kind.TEXT, true, true, row -> Cell.of(value.apply(row)), value, false);
  }

  public static <R> Column<R> name(
      String id, String title, double width, Function<R, ? extends @Nullable Object> value) {
    return text(id, title, width, value).kind(Kind.NAME);
  }

  public static <R> Column<R> number(
      String id, String title, double width, Function<R, ? extends @Nullable Object> value) {
    return text(id, title, width, value).kind(Kind.NUMBER);
  }

  /// Money: on the screen with two places, in a workbook a number.
  public static <R> Column<R> money(
      String id, String title, double width, Function<R, ? extends @Nullable BigDecimal> value) {
    return new Column<>(
        id, title, width, Kind.NUMBER, true, true, row -> Cell.of(money(value.apply(row))), value, false);
  }

  private static @Nullable String money(@Nullable BigDecimal value) {
    return value == null ? null : "%,.2f".formatted(value);
  }

  public static <R> Column<R> state(String id, String title, double width, Function<R, Cell> value) {
    return new Column<>(id, title, width, Kind.STATE, true, true, value, row -> value.apply(row).text(), false);
  }

  /// Small tags side by side; not sorted.
  public static <R> Column<R> tags(String id, String title, double width, Function<R, List<String>> value) {
    return new Column<>(
        id,
        title,
        width,
        Kind.TEXT,
        false,
        true,
        row -> Cell.tags(value.apply(row)),
        row -> String.join("、", value.apply(row)),
        false);
  }

  /// For a column the store cannot order by.
  public Column<R> unsorted() {
    return new Column<>(id, title, width, kind, false, shown, cell, value, personal);
  }

  /// There only when asked for in the column menu.
  public Column<R> hidden() {
    return new Column<>(id, title, width, kind, sortable, false, cell, value, personal);
  }

  /// A phone of a person: in what leaves the office it is masked unless somebody says why not.
  public Column<R> phone() {
    return new Column<>(id, title, width, kind, sortable, shown, cell, value, true);
  }

  private Column<R> kind(Kind other) {
    return new Column<>(id, title, width, other, sortable, shown, cell, value, personal);
  }
}
