package cn.qinshui.zhuanban.report.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Lists on paper: few rows, five hundred, long texts, and the sheet that their columns need.
class ListReportTest {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");
  private static final List<ListPaper.Column> NARROW =
      List.of(
          new ListPaper.Column("企业名称", 250, Align.LEFT),
          new ListPaper.Column("乡镇", 76, Align.LEFT),
          new ListPaper.Column("上年营收（万元）", 130, Align.RIGHT));

  private static ListPaper.Column column(String head, double width) {
    return new ListPaper.Column(head, width, Align.LEFT);
  }

  private static List<ListPaper.Column> wide(int more) {
    var columns = new ArrayList<>(NARROW);
    for (int i = 0; i < more; i++) columns.add(column("第" + i + "列", 130));
    return columns;
  }

  private Path set(String name, List<ListPaper.Column> columns, int rows, String text) throws IOException {
    var lines =
        IntStream.range(0, rows)
            .mapToObj(i ->
                IntStream.range(0, columns.size())
                    .mapToObj(c -> c == 2 ? "%,d.00".formatted(i * 137) : c == 0 ? "沁水县示例第" + i + "机械制造有限公司" : text)
                    .toList())
            .toList();
    var pictures = Files.createDirectories(Path.of("target", "pictures"));
    var paper =
        new ListPaper("企业", "乡镇：龙港镇；未注册服务网", "共 " + rows + " 户", "示例工信局　示例科员　2026年11月23日 09:00", columns, lines, MADE);
    return new ListReport(TestFonts.travelling()).write(paper, pictures.resolve(name + ".pdf")).file();
  }

  private static String text(Path pdf, int page) throws IOException {
    try (var file = Loader.loadPDF(pdf.toFile())) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(file);
    }
  }

  private static int pages(Path pdf) throws IOException {
    try (var file = Loader.loadPDF(pdf.toFile())) {
      return file.getNumberOfPages();
    }
  }

  @Test
  void takesTheSmallestSheetItsColumnsNeed() {
    assertThat(ListReport.form(NARROW)).isEqualTo(PageForm.A4_LIST);
    assertThat(ListReport.form(wide(4))).isEqualTo(PageForm.A4_LYING);
    assertThat(ListReport.form(wide(8))).isEqualTo(PageForm.A3_LYING);
    assertThat(ListReport.form(wide(30))).isEqualTo(PageForm.A3_LYING);
  }

  @Test
  void fewRowsStandOnOnePageWithWhatTheyShowAndWhoMadeIt() throws IOException {
    var pdf = set("list-few", NARROW, 5, "龙港镇");
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(text(pdf, 1)).contains("筛选：乡镇：龙港镇；未注册服务网", "共 5 户", "第 1 页，共 1 页", "示例工信局", "示例科员", "2026年11月23日");
  }

  @Test
  void fiveHundredRowsRepeatTheHeadAndNumberEveryPage() throws Exception {
    var pdf = set("list-500", wide(4), 500, "示例内容");
    int pages = pages(pdf);
    assertThat(pages).isBetween(15, 40);
    for (int page : List.of(1, 2, pages)) {
      assertThat(text(pdf, page)).contains("上年营收（万元）", "第 " + page + " 页，共 " + pages + " 页");
    }
    assertThat(text(pdf, pages)).contains("沁水县示例第499机械");
    assertThat(Pdfs.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Pdfs.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void longTextsWrapAndNothingIsLost() throws IOException {
    var pdf = set("list-long", wide(3), 12, "企业反映今年以来用电负荷增长较快，希望协调供电部门增容，并对周边线路进行改造，力争年底前完成。");
    assertThat(text(pdf, 1).replaceAll("\\s", "")).contains("沁水县示例第0机械制造有限公司");
    var all = new StringBuilder();
    for (int page = 1; page <= pages(pdf); page++) all.append(text(pdf, page));
    assertThat(all).contains("11机械");
  }

  @Test
  void noRowsIsAPageThatSaysSo() throws IOException {
    var pdf = set("list-none", NARROW, 0, "");
    assertThat(text(pdf, 1)).contains("共 0 户");
  }
}
