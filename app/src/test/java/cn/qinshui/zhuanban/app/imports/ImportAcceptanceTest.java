package cn.qinshui.zhuanban.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ImportBatchStore;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.sheet.ReturnedRows;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of feature 11, on FX-1: every count as planted, the wrong rows back with their reasons, all of it undone.
class ImportAcceptanceTest {
  private static final Pinyin PINYIN = Pinyin.load();

  @TempDir Path folder;

  private Library library;
  private ImportStore store;

  @BeforeEach
  void open() throws IOException {
    var place = Files.createDirectory(folder.resolve("库"));
    DemoFolder.make(place);
    library = Library.open(place, Library.Opening.withoutWindow(TestDesk.CLOCK));
    store = new ImportStore(library.database(), PINYIN, new SizeStore(library.database()));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void countsTheBureausListExactlyAndUndoesIt() throws IOException {
    var list = new BureauList(library.database());
    var file = folder.resolve("市局名单.xlsx");
    list.write(file);
    var before = Checksum.of(library.database());
    try (var source = SheetFile.open(file);
        var plan = store.plan(source, store.propose(source), _ -> true)) {
      assertThat(plan.setup().header().lastRow()).isEqualTo(5);
      var counts = plan.counts();
      assertThat(counts.rows()).isEqualTo(BureauList.ROWS);
      assertThat(counts.wrong()).isEqualTo(BureauList.WRONG);
      assertThat(counts.duplicate()).isEqualTo(BureauList.TWICE);
      assertThat(counts.changedCells()).isEqualTo(BureauList.CHANGED_CELLS);
      assertThat(counts.changed()).isEqualTo(list.changedFirms());
      assertThat(counts.unchanged()).isEqualTo(list.known() - list.changedFirms());
      assertThat(counts.doubtful()).isZero();
      assertThat(counts.fresh()).isEqualTo(BureauList.ROWS - BureauList.WRONG - BureauList.TWICE - list.known());
      assertThat(Checksum.of(library.database())).as("a dry run writes nothing").isEqualTo(before);
      store.apply(TestDesk.CLERK, plan);
      returned(source, plan);
    }
    assertThat(Checksum.of(library.database())).isNotEqualTo(before);
    try (var source = SheetFile.open(file);
        var again = store.plan(source, store.propose(source), _ -> true)) {
      assertThat(again.counts().fresh() + again.counts().changed()).as("a second time changes nothing").isZero();
    }
    var batches = new ImportBatchStore(library.database());
    batches.undo(TestDesk.CLERK, batches.batches(1).getFirst());
    assertThat(Checksum.of(library.database())).isEqualTo(before);
    new History(library.database()).redo(TestDesk.CLERK);
    assertThat(Checksum.of(library.database())).isNotEqualTo(before);
  }

  private void returned(
      cn.qinshui.zhuanban.data.exchange.RowSource source, cn.qinshui.zhuanban.data.exchange.ImportPlan plan)
      throws IOException {
    var back = folder.resolve("错误行.xlsx");
    assertThat(ReturnedRows.write(source, plan, back)).isEqualTo(BureauList.WRONG);
    try (var wrong = SheetFile.open(back)) {
      var rows = new ArrayList<List<String>>();
      wrong.read(0, row -> rows.add(row.cells().stream().map(cell -> cell.shown()).toList()));
      assertThat(rows).hasSize(5 + BureauList.WRONG);
      assertThat(rows.get(4).getLast()).isEqualTo("原因");
      assertThat(rows.get(5).subList(1, 4)).first().isEqualTo("示例新建0号有限公司");
      assertThat(rows.get(5).getLast()).contains("第18位（校验码）").contains("请对照营业执照");
      assertThat(rows.get(6).getLast()).contains("应为18位，现为17位");
      assertThat(store.propose(wrong).header().lastRow()).as("it can be imported again once mended").isEqualTo(5);
    }
  }
}
