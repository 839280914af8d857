package cn.qinshui.zhuanban.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.watch.WatchClass;
import cn.qinshui.zhuanban.data.watch.WatchStore;
import cn.qinshui.zhuanban.report.assessment.AssessmentPaper.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The papers of 梯度培育, on FX-1.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MakeAssessmentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  @TempDir Path folder;

  private Library library;
  private MakeAssessment papers;

  @BeforeAll
  void demo(@TempDir Path place) {
    var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(HERE).toInstant(), HERE);
    library = Library.open(place.resolve("库"), Library.Opening.withoutWindow(clock));
    DemoLibrary.make(library, DemoOptions.fx1(TODAY), new Author("示例"));
    papers = new MakeAssessment(library.database(), Typefaces.of(library.folder()));
  }

  @AfterAll
  void close() {
    library.close();
  }

  private static String text(Path pdf) throws IOException {
    try (var paper = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
    }
  }

  private long firm(String name) {
    var store = new AssessmentStore(library.database());
    var pack = store.shelf().find("srdi-2026").orElseThrow().pack();
    return store.assess(pack, TODAY).stream(AssessmentFilter.none().withText(name))
        .findFirst()
        .orElseThrow()
        .firm()
        .id();
  }

  @Test
  void theSheetSaysWhatIsAskedFoundLackingAndThatItIsNoRecognition() throws IOException {
    var pack = new AssessmentStore(library.database()).shelf().find("srdi-2026").orElseThrow().pack();
    var out = folder.resolve("表.pdf");
    var made = papers.sheets(Kind.SHEET, pack, TODAY, List.of(firm("重山环保"), firm("卓越软件")), out);
    assertThat(made.missing()).isEmpty();
    assertThat(text(out))
        .contains(FirmAssessment.DISCLAIMER, "预评估表", "重山环保", "卓越软件", "工信部企业〔2026〕2号", "待核对原文")
        .contains("还差120万元", "审计报告", "佐证材料", "资料不足", "需人工核验");
  }

  @Test
  void theListOfGapsNamesOnlyWhatIsOpen() throws IOException {
    var pack = new AssessmentStore(library.database()).shelf().find("srdi-2026").orElseThrow().pack();
    var out = folder.resolve("差.pdf");
    papers.sheets(Kind.GAPS, pack, TODAY, List.of(firm("卓越软件")), out);
    assertThat(text(out)).contains("差距单", "还差120万元", FirmAssessment.DISCLAIMER).doesNotContain("截至上年末从事特定细分市场");
  }

  @Test
  void guidanceIsPrintedForTheWatchedFirms() throws IOException {
    var watch = new WatchStore(library.database()).load(TODAY);
    var out = folder.resolve("导.pdf");
    var firms = watch.of(WatchClass.HIGH_RISK).stream().map(title -> title.firm().id()).toList();
    papers.guidance(watch, firms, out);
    assertThat(text(out)).contains("复核指导单", "高风险", "云帆信息", "朴信检测", "门槛");
    assertThatThrownBy(() -> papers.guidance(watch, List.of(firm("卓越软件")), out)).isInstanceOf(Refusal.class);
  }

  @Test
  void theMonthlyListCountsAsTheWatchDoes() throws IOException {
    var out = folder.resolve("月.pdf");
    papers.monthly(TODAY, out);
    assertThat(text(out)).contains("高风险2项", "临界4项", "6个月内到期3项", "升规关注5户", "永固锚杆", "2026年12月", "年度更新未完成2项");
  }
}
