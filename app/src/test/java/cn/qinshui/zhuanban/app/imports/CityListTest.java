package cn.qinshui.zhuanban.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ColumnUse;
import cn.qinshui.zhuanban.data.exchange.ImportBatchStore;
import cn.qinshui.zhuanban.data.exchange.ImportKey;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The city's list of scenario S07, as an older workbook and as a CSV in GBK.
class CityListTest {
  private static final Pinyin PINYIN = Pinyin.load();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"科技型名单.xls", "科技型名单.csv"})
  void comesInAsTheScenarioSays(String name) throws IOException {
    var place = Files.createDirectory(folder.resolve("库"));
    DemoFolder.make(place);
    try (var library = Library.open(place, Library.Opening.withoutWindow(TestDesk.CLOCK))) {
      var database = library.database();
      var file = folder.resolve(name);
      write(file, lines(database));
      var before = Checksum.of(database);
      var store = new ImportStore(database, PINYIN, new SizeStore(database));
      try (var source = SheetFile.open(file);
          var plan = store.plan(source, store.propose(source), _ -> true)) {
        assertThat(plan.setup().rules().key()).isEqualTo(ImportKey.CODE);
        var counts = plan.counts();
        assertThat(counts.fresh()).isEqualTo(7);
        assertThat(counts.changed()).isEqualTo(5);
        assertThat(counts.changedCells()).isEqualTo(12);
        assertThat(counts.duplicate()).isEqualTo(2);
        assertThat(counts.wrong()).isEqualTo(3);
        assertThat(counts.rows()).isEqualTo(17);
        var changed = plan.rows(Set.of(RowOutcome.CHANGED), 0, 10).getFirst();
        plan.tickCell(changed.ordinal(), changed.cells().getFirst().column(), false);
        assertThat(store.apply(TestDesk.CLERK, plan).counts().changedCells()).isEqualTo(11);
        assertThat(store.propose(source).columns()).extracting(ColumnUse::basis).contains(ColumnUse.Basis.REMEMBERED);
      }
      var after = Checksum.of(database);
      var batches = new ImportBatchStore(database);
      batches.undo(TestDesk.CLERK, batches.batches(1).getFirst());
      assertThat(Checksum.of(database)).isEqualTo(before);
      batches.redo(TestDesk.CLERK, batches.batches(1).getFirst());
      assertThat(Checksum.of(database)).isEqualTo(after);
    }
  }

  private static List<List<String>> lines(Database database) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("示例市科技型中小企业名单", "", "", "", ""));
    lines.add(List.of("企业名称", "统一社会信用代码", "住所", "法人", "主营产品"));
    var known =
        new EnterpriseStore(database)
            .page(EnterpriseFilter.none(), PageRequest.first(100)).rows().stream()
                .filter(row -> row.code() != null)
                .limit(5)
                .toList();
    for (int i = 0; i < known.size(); i++) lines.add(known(known.get(i), i < 2));
    for (int i = 0; i < 7; i++) lines.add(fresh(i, code(i)));
    lines.add(fresh(0, code(0)));
    lines.add(fresh(3, code(3)));
    for (int i = 10; i < 13; i++) lines.add(fresh(i, code(i).substring(0, 17) + (code(i).endsWith("1") ? "2" : "1")));
    return lines;
  }

  /// Three cells said otherwise, or two.
  private static List<String> known(EnterpriseRow row, boolean three) {
    return List.of(row.name(), Objects.requireNonNull(row.code()), "示例新路8号", "示例新法人", three ? "示例新产品" : "");
  }

  private static List<String> fresh(int number, String code) {
    return List.of("示例外来" + number + "号有限公司", code, "示例路" + number + "号", "示" + number, "");
  }

  private static String code(int number) {
    return CreditCode.of("91", "140500", "Z%07d".formatted(number).replace('Z', 'W')).text();
  }

  private static void write(Path file, List<List<String>> lines) throws IOException {
    if (file.toString().endsWith(".csv")) {
      var text = lines.stream().map(line -> String.join(",", line)).collect(Collectors.joining("\r\n"));
      Files.write(file, text.getBytes(Charset.forName("GBK")));
      return;
    }
    try (var book = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var page = book.createSheet("名单");
      for (int i = 0; i < lines.size(); i++) {
        var row = page.createRow(i);
        for (int column = 0; column < lines.get(i).size(); column++)
          row.createCell(column).setCellValue(lines.get(i).get(column));
      }
      book.write(out);
    }
  }
}
