package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.app.ui.table.Whole;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.view.ExportLogStore;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.listing.ListPaper;
import cn.qinshui.zhuanban.report.listing.ListReport;
import cn.qinshui.zhuanban.report.sheet.ListBook;
import cn.qinshui.zhuanban.report.sheet.SheetColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A list of the screen as a paper or a workbook: the columns shown, in their order, every row.
public final class MakeListing {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("y年M月d日 HH:mm", Locale.ROOT);
  private static final int MOST_ON_PAPER = 20_000;
  private static final double PIXELS_OF_A_LETTER = 7;

  private final Database database;
  private final FontShelf fonts;

  /// How a list leaves as a workbook.
  ///
  /// @param openReason why phones are not masked; null masks them
  public record Order(Author author, @Nullable String openReason, Path file) {}

  public MakeListing(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Sets it; on the report lane. Phones of persons are masked.
  public <R> PaperResult paper(Listed<R> list, Author author, Path out) throws Exception {
    var rows = new ArrayList<List<String>>();
    list.rows()
        .read(
            row -> rows.add(list.columns().stream().map(shown -> printed(shown.column(), row)).toList()),
            (read, all) -> refuseTooMany(list, all));
    var made = now();
    return new ListReport(fonts)
        .write(
            new ListPaper(
                list.title(),
                list.narrowed().call(),
                "共 %,d %s".formatted(rows.size(), list.unit()),
                new SettingStore(database).text("office.name") + "　" + author.name() + "　" + made.format(WHEN),
                list.columns().stream().map(MakeListing::column).toList(),
                rows,
                made),
            out);
  }

  private static void refuseTooMany(Listed<?> list, long all) {
    if (all > MOST_ON_PAPER) {
      throw new Refusal(
          "共 %,d %s，超过一次能打印的 %,d %s。请先筛选再打印，或用“导出”。".formatted(all, list.unit(), MOST_ON_PAPER, list.unit()));
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS);
  }

  private static <R> ListPaper.Column column(Listed.Shown<R> shown) {
    return new ListPaper.Column(
        shown.column().title(), shown.width(), shown.column().kind() == Column.Kind.NUMBER ? Align.RIGHT : Align.LEFT);
  }

  private static <R> String printed(Column<R> column, R row) {
    Cell cell = column.cell().apply(row);
    return column.personal() ? String.valueOf(Masked.phone(cell.text())) : cell.text();
  }

  /// Writes it and keeps a line in the log of exports; in the background.
  public <R> ListBook.Result workbook(Listed<R> list, Order order, Whole.Pace pace) throws Exception {
    var narrowed = list.narrowed().call();
    var columns = list.columns().stream().map(shown -> sheetColumn(shown, order.openReason() != null)).toList();
    var above =
        List.of(
            list.title(),
            (narrowed.isEmpty() ? "全部" : "筛选：" + narrowed)
                + "　　"
                + new SettingStore(database).text("office.name")
                + "　"
                + order.author().name()
                + "　"
                + now().format(WHEN));
    var done =
        ListBook.<R>write(
            order.file(),
            sheetName(list.title()),
            above,
            columns,
            row -> list.rows().read(each -> write(row, each), pace));
    new ExportLogStore(database)
        .log(
            order.author(),
            new ExportLogStore.Exported(
                "list." + list.key(),
                String.valueOf(done.file().getFileName()),
                done.sha256(),
                done.rows(),
                narrowed,
                order.openReason()));
    return done;
  }

  private static <R> void write(ListBook.Row<R> row, R each) {
    try {
      row.write(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <R> SheetColumn<R> sheetColumn(Listed.Shown<R> shown, boolean open) {
    var column = shown.column();
    int width = (int) Math.clamp(shown.width() / PIXELS_OF_A_LETTER, 6, 60);
    var kind = column.kind() == Column.Kind.NUMBER ? SheetColumn.Kind.NUMBER : SheetColumn.Kind.TEXT;
    return new SheetColumn<>(column.title(), kind, width, row -> typed(column, row, open));
  }

  /// A date stays a date, what stands as a number is a number, anything else is text.
  private static <R> @Nullable Object typed(Column<R> column, R row, boolean open) {
    Object value = column.value().apply(row);
    if (value == null || value instanceof LocalDate || value instanceof Number) return value;
    String text = value.toString();
    if (text.isEmpty()) return null;
    if (column.personal()) return open ? text : Masked.phone(text);
    return column.kind() == Column.Kind.NUMBER ? number(text) : text;
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text.replace(",", ""));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /// Excel allows 31 letters and none of these.
  private static String sheetName(String title) {
    String name = title.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
    return name.length() > 31 ? name.substring(0, 31) : name;
  }
}
