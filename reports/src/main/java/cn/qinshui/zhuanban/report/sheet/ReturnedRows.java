package cn.qinshui.zhuanban.report.sheet;

import cn.qinshui.zhuanban.data.exchange.ImportPlan;
import cn.qinshui.zhuanban.data.exchange.RawCell;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The rows of a file that were not taken, as they stood, with a column 原因: to be mended and imported again.
public final class ReturnedRows {
  private static final String REASON = "原因";
  private static final int REASON_WIDTH = 60;
  private static final int WIDTH = 18;

  private final Worksheet page;
  private final int headerRow;
  private final int reasonColumn;
  private int next;

  private ReturnedRows(Worksheet page, int headerRow, int reasonColumn) {
    this.page = page;
    this.headerRow = headerRow;
    this.reasonColumn = reasonColumn;
  }

  /// Writes them with the heading they stood under; returns how many. The source is read once more.
  public static int write(RowSource source, ImportPlan plan, Path file) throws IOException {
    var reasons = new LinkedHashMap<Integer, String>();
    plan.reasons(reasons::put);
    var header = plan.setup().header();
    int width = 1 + header.columns().stream().mapToInt(column -> column.index()).max().orElse(0);
    var target = file.toAbsolutePath();
    var part = Files.createTempFile(target.getParent(), ".part-", ".xlsx");
    try {
      try (var out = Files.newOutputStream(part);
          var book = new Workbook(out, "zhuanban", null)) {
        var rows = new ReturnedRows(book.newWorksheet("错误行"), header.lastRow(), width);
        rows.copy(source, plan, reasons);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return reasons.size();
  }

  private void copy(RowSource source, ImportPlan plan, Map<Integer, String> reasons) throws IOException {
    for (int column = 0; column < reasonColumn; column++) page.width(column, WIDTH);
    page.width(reasonColumn, REASON_WIDTH);
    source.read(
        plan.setup().sheet(),
        row -> {
          if (row.number() <= headerRow) {
            heading(row);
          } else if (reasons.containsKey(row.number())) {
            cells(next, row);
            page.value(next, reasonColumn, reasons.get(row.number()));
            next++;
          }
          return true;
        });
    for (var merge : source.merges(plan.setup().sheet())) {
      if (merge.lastRow() > headerRow) continue;
      page.range(merge.firstRow() - 1, merge.firstColumn(), merge.lastRow() - 1, merge.lastColumn()).merge();
    }
    page.freezePane(0, headerRow);
    page.finish();
  }

  /// The rows of the heading stay where they were.
  private void heading(RawRow row) {
    cells(row.number() - 1, row);
    if (row.number() == headerRow) page.value(headerRow - 1, reasonColumn, REASON);
    next = headerRow;
  }

  private void cells(int at, RawRow row) {
    for (int column = 0; column < Math.min(row.cells().size(), reasonColumn); column++) {
      switch (row.cells().get(column)) {
        case RawCell.Numeric(var number, boolean percent) -> {
          page.value(at, column, number);
          if (percent) page.style(at, column).format("0.##%").set();
        }
        case RawCell.Day(var day) -> {
          page.value(at, column, day);
          page.style(at, column).format("yyyy-mm-dd").set();
        }
        case RawCell.Blank _ -> {}
        case RawCell other -> page.value(at, column, other.shown());
      }
    }
  }
}
