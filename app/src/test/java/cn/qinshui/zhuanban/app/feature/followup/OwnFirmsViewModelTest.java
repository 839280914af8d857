package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.usecase.MakeVisitForms;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.OwnFirm;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFirmsViewModelTest {
  @TempDir Path folder;

  private TestDesk desk;
  private VisitStores stores;

  @BeforeEach
  void open() {
    desk = DemoFolder.open(folder);
    stores = VisitStores.of(desk.database(), () -> TestDesk.CLERK, Pinyin.load());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private OwnFirmsViewModel of(long commissioner) {
    return new OwnFirmsViewModel(desk.work(), stores, desk.deeds(), desk.watch(), desk.clock(), commissioner);
  }

  /// A commissioner one of whose firms lacks its research expenses, with a firm visited lately among the others.
  private OwnFirmsViewModel prepared() {
    for (var row : new CommissionerStore(desk.database()).roster(TestDesk.TODAY)) {
      var model = of(row.commissioner().id());
      assertThat(model.lines()).as("the roster's count is the list").hasSize(row.firms());
      boolean recent = model.lines().stream().anyMatch(line -> !line.recent().isEmpty());
      boolean lacking = model.lines().stream().anyMatch(line -> line.firm().missing().contains("研发费用 2025"));
      if (recent && lacking) return model;
    }
    throw new AssertionError("the demo has no such commissioner");
  }

  @Test
  void nothingIsPrintedWhereNothingIsTicked() {
    var model = prepared();
    model.print(numbers -> {
      throw new AssertionError();
    });
    assertThat(model.refusal().get()).startsWith("没有勾选企业");
  }

  @Test
  void aFirmVisitedLatelyAsksForAReasonAndTheFormCarriesIt() throws Exception {
    var model = prepared();
    model.tickAll(true);
    var given = new ArrayList<String>();
    model.print(given::addAll);
    assertThat(given).isEmpty();
    assertThat(model.refusal().get()).contains("近期已有人走访").contains("写明再去的理由，或取消勾选");
    var again = model.lines().stream().filter(line -> !line.recent().isEmpty()).toList();
    again.forEach(line -> model.reason(line.firm().id()).set("送审批材料"));
    model.print(given::addAll);
    assertThat(new HashSet<>(given)).as("each its own number").hasSize(model.lines().size());
    var form = stores.slips().byNumbers(given).stream().filter(slip -> slip.note() != null).findFirst().orElseThrow();
    var entered =
        new VisitFormViewModel(
            desk.work(),
            stores,
            desk.deeds(),
            desk.clock(),
            new VisitFormViewModel.Start.New(null, stores.slips().code(form), false));
    assertThat(entered.fields().repeatReason.get()).isEqualTo("送审批材料");
    assertThat(entered.fields().state.get()).isEqualTo(VisitState.DONE);
    printed(given, model.lines().stream().map(OwnFirmsViewModel.Line::firm).toList());
  }

  private void printed(List<String> numbers, List<OwnFirm> firms) throws Exception {
    var out = folder.resolve("forms.pdf");
    var result = new MakeVisitForms(desk.database(), Typefaces.of(folder)).write(numbers, TestDesk.TODAY, out);
    assertThat(result.pages()).isEqualTo(firms.size());
    try (var pdf = Loader.loadPDF(out.toFile())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      for (var firm : firms) {
        assertThat(text).contains(firm.name()).contains("在办诉求（" + firm.openDemands() + "件）");
      }
      for (var number : numbers) assertThat(text).contains(number);
      assertThat(text).containsPattern("研发费用(\\d{4}、)*2025");
    }
  }

  @Test
  void anUndoneFormCannotBeEntered() {
    var model = prepared();
    var line = model.lines().stream().filter(one -> one.recent().isEmpty()).findFirst().orElseThrow();
    model.tick(line.firm().id(), true);
    var given = new ArrayList<String>();
    model.print(given::addAll);
    desk.undo();
    assertThat(stores.slips().byNumbers(given)).isEmpty();
  }
}
