package cn.qinshui.zhuanban.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.view.PageImages;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Duty;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Lead;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Measure;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class MatrixReportTest {
  @TempDir Path folder;

  private final MatrixReport report = new MatrixReport(TestFonts.sansOnly());

  @Test
  void isOneA3SheetWithEveryMarkAndTheSums() throws Exception {
    var result = report.write(Samples.matrix(), folder.resolve("matrix.pdf"));
    assertThat(result.pages()).isOne();
    assertThat(result.spots()).hasSize(37).extracting("link").contains("duty:16:0", "duty:18:1");
    try (var images = PageImages.open(result.file())) {
      assertThat(images.size(0).width()).isBetween(1190.0, 1191.0);
      assertThat(images.size(0).height()).isBetween(841.0, 842.0);
    }
    var said = Pdfs.text(result.file());
    for (var measure : Samples.MEASURES) assertThat(said).contains(measure.name());
    assertThat(said).contains("责任合计37项").contains("截至2026年10月31日").contains("图例").contains("牵头（按排序推定）");
    for (var sum : List.of("1项", "6项", "12项", "2项", "3项", "10项")) assertThat(said).contains(sum);
  }

  @Test
  void saysNothingOfSupposedLeadersWhereNoneIsSupposed() throws Exception {
    var duty = new Duty(0, Signal.GREEN, Lead.SETTLED, null, null);
    var paper = paper(List.of("县工信局"), List.of(new Section("一", List.of(new Measure(1, "措施", List.of(duty))))));
    var said = Pdfs.text(report.write(paper, folder.resolve("settled.pdf")).file());
    assertThat(said).contains("牵头").doesNotContain("推定");
  }

  @Test
  void shrinksALargerPlanOntoTheSheet() throws Exception {
    var result = report.write(large(10, 5, 4), folder.resolve("large.pdf"));
    assertThat(result.pages()).isOne();
    assertThat(Pdfs.text(result.file())).contains("图例");
    assertThat(Pdfs.textIn(result.file(), 0, 0, 800, 1191, 42)).isEmpty();
    assertThat(Pdfs.complaints(result.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void goesOnOverFurtherSheetsBeforeItBecomesUnreadable() throws Exception {
    var result = report.write(large(14, 12, 5), folder.resolve("huge.pdf"));
    assertThat(result.pages()).isBetween(2, 4);
    for (var page : Pdfs.pages(result.file())) assertThat(page).contains("工作措施");
    assertThat(result.spots())
        .hasSize(
            (int)
                large(14, 12, 5).sections().stream()
                    .flatMap(section -> section.measures().stream())
                    .mapToLong(measure -> measure.duties().size())
                    .sum());
    assertThat(Pdfs.complaints(result.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aPlanWithoutMeasuresIsStillASheet() throws Exception {
    var result = report.write(paper(List.of(), List.of()), folder.resolve("empty.pdf"));
    assertThat(result.pages()).isOne();
    assertThat(Pdfs.complaints(result.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static MatrixPaper large(int units, int sections, int measures) {
    var names = IntStream.range(0, units).mapToObj(i -> "县第" + (i + 1) + "责任单位促进中心").toList();
    return paper(
        names,
        IntStream.range(0, sections)
            .mapToObj(s ->
                new Section(
                    "第" + (s + 1) + "部分工作任务",
                    IntStream.range(0, measures)
                        .mapToObj(m ->
                            new Measure(
                                s * measures + m + 1,
                                "推动一项名称相当长的促进中小企业高质量发展的工作措施落实",
                                IntStream.range(0, units)
                                    .filter(u -> (u + m) % 3 == 0)
                                    .mapToObj(u ->
                                        new Duty(u, Signal.values()[(u + m + s) % 5], Lead.SUPPOSED, "10月3日更新", "d"))
                                    .toList()))
                        .toList()))
            .toList());
  }

  private static MatrixPaper paper(List<String> units, List<Section> sections) {
    var base = Samples.matrix();
    return new MatrixPaper(base.title(), base.plan(), base.office(), base.asOf(), units, sections, base.made());
  }
}
