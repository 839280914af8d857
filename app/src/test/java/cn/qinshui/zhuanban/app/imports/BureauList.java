package cn.qinshui.zhuanban.app.imports;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A list of 500 firms as the city's bureau sends it: five rows of merged heading, firms of the library among new ones,
/// twelve wrong codes, nine rows twice, thirty cells that say something new.
final class BureauList {
  static final int ROWS = 500;
  static final int WRONG = 12;
  static final int TWICE = 9;
  static final int CHANGED_CELLS = 30;

  private static final int HEADING = 5;

  private final List<EnterpriseRow> known;

  private record Line(String name, String code, String town, Object revenue, Object employees, String legal) {}

  BureauList(Database database) {
    known =
        new EnterpriseStore(database)
            .page(EnterpriseFilter.none(), PageRequest.first(1000)).rows().stream()
                .filter(row -> row.code() != null && row.town() != null && row.revenue() != null)
                .toList();
  }

  int known() {
    return known.size();
  }

  /// How many of the known firms the list changes: the first ten in two cells each, ten more in one.
  int changedFirms() {
    return 20;
  }

  void write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "示例市局", null)) {
      var page = book.newWorksheet("名单");
      heading(page);
      var lines = lines();
      for (int i = 0; i < lines.size(); i++) line(page, HEADING + i, i + 1, lines.get(i));
      page.value(HEADING + lines.size(), 1, "合计");
      page.value(HEADING + lines.size() + 1, 0, "填报人：示例　　　　审核人：示例");
      page.range(HEADING + lines.size() + 1, 0, HEADING + lines.size() + 1, 6).merge();
      page.finish();
    }
  }

  private static void heading(Worksheet page) {
    page.value(0, 0, "示例市中小企业名单");
    page.range(0, 0, 0, 6).merge();
    page.value(1, 0, "（2025年度）");
    page.range(1, 0, 1, 6).merge();
    page.value(2, 0, "填报单位：示例市中小企业局");
    page.range(2, 0, 2, 3).merge();
    page.value(2, 4, "单位：元");
    page.range(2, 4, 2, 6).merge();
    var upper = new String[] {"序号", "单位名称", "社会信用代码", "所属乡镇", "2025年", null, "法人代表"};
    for (int column = 0; column < upper.length; column++) {
      if (upper[column] != null) page.value(3, column, upper[column]);
      if (column != 4 && column != 5) page.range(3, column, 4, column).merge();
    }
    page.range(3, 4, 3, 5).merge();
    page.value(4, 4, "营业收入");
    page.value(4, 5, "从业人员");
  }

  private static void line(Worksheet page, int row, int number, Line line) {
    page.value(row, 0, number);
    page.value(row, 1, line.name());
    page.value(row, 2, line.code());
    page.value(row, 3, line.town());
    if (line.revenue() instanceof Number money) page.value(row, 4, money);
    if (line.employees() instanceof Number people) page.value(row, 5, people);
    page.value(row, 6, line.legal());
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < known.size(); i++) lines.add(known(i));
    for (int i = 0; i < WRONG; i++) lines.add(fresh(i, spoilt(code(i), i)));
    var good = new ArrayList<Line>();
    for (int i = 0; lines.size() + good.size() + TWICE < ROWS; i++) good.add(fresh(100 + i, code(100 + i)));
    lines.addAll(good);
    for (int i = 0; i < TWICE; i++) lines.add(good.get(i * 3));
    return lines;
  }

  /// What the library says, with one cell or two said otherwise in the first twenty.
  private Line known(int index) {
    var row = known.get(index);
    var yuan = Objects.requireNonNull(row.revenue()).movePointRight(4);
    var name = index < changedFirms() ? row.name() + "（示例改）" : row.name();
    var revenue = index < CHANGED_CELLS - changedFirms() ? yuan.add(java.math.BigDecimal.valueOf(10_000)) : yuan;
    return new Line(name, Objects.requireNonNull(row.code()), "沁水县" + row.town(), revenue, null, null);
  }

  private static Line fresh(int number, String code) {
    return new Line("示例新建" + number + "号有限公司", code, "嘉峰镇", 1_000_000 + number, 20 + number % 9, "示" + number);
  }

  private static String code(int number) {
    return CreditCode.of("91", "140521", "Y%07d".formatted(number)).text();
  }

  /// In one of four ways.
  private static String spoilt(String code, int way) {
    return switch (way % 4) {
      case 0 -> code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
      case 1 -> code.substring(0, 17);
      case 2 -> code.substring(0, 8) + "O" + code.substring(9);
      default -> code.substring(0, 16) + (code.charAt(16) == 'X' ? "0" : "X") + code.charAt(17);
    };
  }
}
