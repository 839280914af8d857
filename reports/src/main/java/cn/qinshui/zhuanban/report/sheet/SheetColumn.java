package cn.qinshui.zhuanban.report.sheet;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a sheet: its head, how wide it is in characters, and what stands in it for a record (null leaves the cell empty).
public record SheetColumn<T>(String head, Kind kind, int width, Function<T, @Nullable Object> content) {
  /// Codes and phones are TEXT, so that no digit is lost.
  public enum Kind {
    TEXT,
    NUMBER,
    DAY
  }

  public static <T> SheetColumn<T> text(String head, int width, Function<T, @Nullable String> content) {
    return new SheetColumn<>(head, Kind.TEXT, width, content::apply);
  }

  public static <T> SheetColumn<T> number(String head, int width, Function<T, @Nullable Number> content) {
    return new SheetColumn<>(head, Kind.NUMBER, width, content::apply);
  }

  public static <T> SheetColumn<T> day(String head, Function<T, @Nullable LocalDate> content) {
    return new SheetColumn<>(head, Kind.DAY, 12, content::apply);
  }
}
