package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.usecase.MakeHandOver;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import cn.qinshui.zhuanban.data.followup.HandOverLine;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageViewModelTest {
  @TempDir Path folder;

  private TestDesk desk;
  private CommissionerStores stores;

  @BeforeEach
  void open() {
    desk = DemoFolder.open(folder);
    stores = CommissionerStores.of(desk.database(), Pinyin.load());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private CoverageViewModel model() {
    return new CoverageViewModel(desk.work(), stores, desk.watch(), desk.clock());
  }

  private static CoverageViewModel.Coverage of(CoverageViewModel model) {
    return Objects.requireNonNull(model.coverage().get());
  }

  @Test
  void everyNumberIsTheLengthOfItsList() {
    var model = model();
    var coverage = of(model);
    assertThat(coverage.quarter()).isEqualTo("2026年四季度");
    assertThat(coverage.lines()).hasSize(12);
    assertThat(coverage.overloaded()).as("the one planted with six firms").isOne();
    for (var line : coverage.lines()) {
      assertThat(line.cells()).hasSize(line.row().firms());
      assertThat(line.cells().stream().filter(cell -> !cell.visited()).count()).isEqualTo(line.row().unvisited());
      assertThat(stores.count(model.unvisited(line.row().commissioner().id()))).isEqualTo(line.row().unvisited());
    }
    assertThat(stores.count(model.unvisited(null))).isEqualTo(coverage.unvisited()).isPositive();
    assertThat(stores.count(EnterpriseFilter.listing(new Listing.WithCommissioner()))).isEqualTo(coverage.firms());
    assertThat(stores.count(model.unserved())).isEqualTo(coverage.unserved());
  }

  private CommissionerRow overloaded() {
    return of(model()).lines().stream()
        .map(CoverageViewModel.Line::row)
        .filter(CommissionerRow::overloaded)
        .findFirst()
        .orElseThrow();
  }

  private HandOverViewModel handOver(long from) {
    return new HandOverViewModel(desk.work(), stores, desk.deeds(), desk.watch(), desk.clock(), from);
  }

  @Test
  void handOverIsPreviewedPrintedDoneAndTakenBackWhileHistoryKeepsTheOldName() throws Exception {
    var from = overloaded().commissioner();
    var visits = new VisitStore(desk.database());
    int before = visits.count(VisitFilter.none().withCommissioner(from.id()));
    var model = handOver(from.id());
    model.handOver(() -> {
      throw new AssertionError();
    });
    assertThat(model.refusal().get()).startsWith("没有选接收人");
    var to = model.find("").getLast();
    model.to().set(to);
    var preview = Objects.requireNonNull(model.preview().get());
    assertThat(preview.lines()).hasSize(6);
    assertThat(preview.caution()).contains(to.label() + "接收后名下将有").contains("超过上限 5 户");
    var sum = Checksum.of(desk.database());
    model.handOver(() -> {});
    var file = stores.files().file(from.id(), TestDesk.TODAY).orElseThrow();
    assertThat(file.row().firms()).isZero();
    assertThat(file.served()).filteredOn(time -> TestDesk.TODAY.equals(time.untilOn())).hasSize(6);
    assertThat(visits.count(VisitFilter.none().withCommissioner(from.id()))).as("history stays").isEqualTo(before);
    printed(from.id(), to.key(), preview);
    desk.undo();
    assertThat(Checksum.of(desk.database())).isEqualTo(sum);
  }

  /// The list says the same after the hand-over as before.
  private void printed(long from, long to, HandOverViewModel.Preview preview) throws Exception {
    var out = folder.resolve("list.pdf");
    new MakeHandOver(desk.database(), Typefaces.of(folder)).write(from, to, TestDesk.TODAY, TestDesk.TODAY, out);
    try (var pdf = Loader.loadPDF(out.toFile())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("共6户企业，在办诉求" + preview.demands() + "件");
      for (HandOverLine line : preview.lines()) {
        assertThat(text).contains(line.enterprise());
        for (var row : line.openDemands()) assertThat(text).contains(row.demand().number());
      }
    }
  }

  @Test
  void theRhythmCountsTheVisitsOfEachQuarter() {
    var row = overloaded();
    var file = stores.files().file(row.commissioner().id(), TestDesk.TODAY).orElseThrow();
    assertThat(file.quarters()).containsExactly("2026年一季度", "2026年二季度", "2026年三季度", "2026年四季度");
    assertThat(file.rhythm()).hasSize(row.firms());
    assertThat(file.rhythm().stream().filter(firm -> firm.visits().getLast() > 0).count())
        .isEqualTo(row.visitedThisQuarter());
  }
}
