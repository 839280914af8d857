package cn.qinshui.zhuanban.report.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A sheet of a workbook: head fixed and filtered, printed across A4 lying. One that is too long for Excel goes on in another.
final class WorkbookSheet {
  private static final int FLUSH = 1000;
  private static final String HEAD_FILL = "E6EDF5";

  private final Workbook book;
  private final Sheet<?> sheet;
  private final int mostRows;
  private final List<String> above;
  private Worksheet page;
  private int pages = 1;
  private int next;

  WorkbookSheet(Workbook book, Sheet<?> sheet) {
    this(book, sheet, Worksheet.MAX_ROWS);
  }

  WorkbookSheet(Workbook book, Sheet<?> sheet, int mostRows) {
    this(book, sheet, mostRows, List.of());
  }

  /// @param above lines over the head: a title, what is shown
  WorkbookSheet(Workbook book, Sheet<?> sheet, int mostRows, List<String> above) {
    this.book = book;
    this.sheet = sheet;
    this.mostRows = mostRows;
    this.above = List.copyOf(above);
    this.page = begin(sheet.name());
  }

  private Worksheet begin(String name) {
    var fresh = book.newWorksheet(name);
    int head = above.size();
    for (int i = 0; i < head; i++) fresh.value(i, 0, above.get(i));
    if (head > 0) fresh.style(0, 0).bold().fontSize(14).set();
    for (int i = 0; i < sheet.columns().size(); i++) {
      fresh.value(head, i, sheet.columns().get(i).head());
      fresh.width(i, sheet.columns().get(i).width());
    }
    fresh
        .range(head, 0, head, sheet.columns().size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_FILL)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .set();
    fresh.freezePane(0, head + 1);
    fresh.setAutoFilter(head, 0, sheet.columns().size() - 1);
    fresh.pageOrientation("landscape");
    fresh.setFitToPage(true);
    fresh.fitToWidth((short) 1);
    fresh.fitToHeight((short) 0);
    fresh.repeatRows(head);
    next = head + 1;
    return fresh;
  }

  void row(List<@Nullable Object> cells) throws IOException {
    if (next == mostRows) {
      page.finish();
      page = begin(sheet.name() + "（" + ++pages + "）");
    }
    for (int i = 0; i < cells.size(); i++) cell(i, cells.get(i));
    if (++next % FLUSH == 0) page.flush();
  }

  private void cell(int column, @Nullable Object content) {
    switch (content) {
      case null -> {}
      case Number number -> page.value(next, column, number);
      case LocalDate day -> {
        page.value(next, column, day);
        page.style(next, column).format("yyyy-mm-dd").set();
      }
      default -> page.value(next, column, content.toString());
    }
  }

  void finish() throws IOException {
    page.finish();
  }
}
