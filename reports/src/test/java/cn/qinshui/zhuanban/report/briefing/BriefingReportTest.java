package cn.qinshui.zhuanban.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.briefing.BriefingPaper.Annex;
import cn.qinshui.zhuanban.report.briefing.BriefingPaper.Section;
import cn.qinshui.zhuanban.report.core.PaperRefused;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Block.Heading;
import cn.qinshui.zhuanban.report.core.content.Block.Paragraph;
import cn.qinshui.zhuanban.report.core.content.Block.Signature;
import cn.qinshui.zhuanban.report.core.content.Imprint;
import cn.qinshui.zhuanban.report.core.content.Masthead;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefingReportTest {
  @TempDir Path folder;

  private final BriefingReport report = new BriefingReport(TestFonts.sansOnly());

  @Test
  void saysEverythingThatWasPutInAndInThatOrder() throws IOException {
    var paper = Samples.briefing();
    var spoken = Pdfs.spoken(write(paper));
    int from = 0;
    for (var text : texts(paper)) {
      var words = text.replaceAll("[\\s　]", "");
      int at = spoken.indexOf(words, from);
      assertThat(at).as("“%s” after “%s”", words, spoken.substring(Math.max(0, from - 20), from)).isNotNegative();
      from = at + words.length();
    }
  }

  @Test
  void readersThatGoByTheContentFindTheSameWords() throws IOException {
    var said = Pdfs.text(write(Samples.briefing()));
    assertThat(said).contains("《沁水县促进专精特新中小企业高质量发展工作方案》（沁政办发〔2026〕9号），18项措施37项责任中，正常21项");
    assertThat(said).contains("企业负责人反映：“办事更快、服务更实、政策更明白。”现将有关情况通报如下。");
  }

  @Test
  void embedsEveryFaceAsASubset() throws IOException {
    var fonts = Pdfs.fonts(write(Samples.briefing()));
    assertThat(fonts)
        .isNotEmpty()
        .allMatch(font -> font.isEmbedded())
        .allMatch(font -> font.getName().matches("[A-Z]{6}\\+.+"));
  }

  @Test
  void equalInputGivesEqualBytes() throws IOException {
    var first = Files.readAllBytes(write(Samples.briefing()));
    var again = folder.resolve("again.pdf");
    new BriefingReport(TestFonts.sansOnly()).write(Samples.briefing(), again);
    assertThat(Files.readAllBytes(again)).isEqualTo(first);
  }

  @Test
  void numbersOddPagesRightAndEvenPagesLeft() throws IOException {
    var pages = Pdfs.pages(write(Samples.briefing()));
    for (int i = 0; i < pages.size(); i++) {
      double x = i % 2 == 0 ? 440 : 80;
      assertThat(Pdfs.textIn(folder.resolve("briefing.pdf"), i, x, 750, 85, 40)).isEqualTo("—" + (i + 1) + "—");
    }
  }

  @Test
  void tellsWhereEachLinkedNumberLies() throws IOException {
    var out = folder.resolve("briefing.pdf");
    var result = report.write(Samples.briefing(), out);
    assertThat(result.spots())
        .extracting("link")
        .contains("duties:red", "visits", "measure:18", "demand:10", "tier:done");
    var brief = new Paragraph(List.of(Span.of("本期走访企业"), Span.linked("31家次", "visits"), Span.of("。")));
    result = report.write(Samples.briefing(List.of(brief), List.of(), List.of()), out);
    var spot = result.spots().stream().filter(one -> one.link().equals("visits")).findFirst().orElseThrow();
    assertThat(Pdfs.textIn(out, spot.page(), spot.x(), spot.y(), spot.width(), spot.height())).isEqualTo("31家次");
  }

  @Test
  void aSectionWithoutNewsSaysSo() throws IOException {
    var paper = Samples.briefing(List.of(), List.of(new Section("强化梯度培育", List.of())), List.of());
    assertThat(Pdfs.text(write(paper))).contains("一、强化梯度培育本期无变化。");
  }

  @Test
  void anEmptyPaperIsStillAPaper() throws Exception {
    var paper = Samples.briefing(List.of(), List.of(), List.of());
    var result = report.write(paper, folder.resolve("empty.pdf"));
    assertThat(result.pages()).isOne();
    assertThat(Pdfs.complaints(result.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void threeHundredRowsKeepTheirHeadOnEveryPage() throws Exception {
    var table = OverdueTable.of("表2　逾期事项", Samples.overdueLines(300));
    var paper = Samples.briefing(List.of(), List.of(), List.of(new Annex("逾期事项", List.of(table))));
    var result = report.write(paper, folder.resolve("long.pdf"));
    var pages = Pdfs.pages(result.file());
    assertThat(result.pages()).isGreaterThan(15);
    for (var page : pages.subList(1, pages.size() - 1)) assertThat(page).contains("应办结日");
    var said = Pdfs.text(result.file());
    for (int i = 1; i <= 300; i++) assertThat(said).contains("诉〔2026〕" + i + "号");
    conforms(result.file());
  }

  @Test
  void namesOfTwoHundredCharactersFitTheirCells() throws Exception {
    var name = "山西省晋城市沁水县示例精密机械制造有限责任公司".repeat(9).substring(0, 200);
    var latin = "EXAMPLE-ENTERPRISE".repeat(11);
    var rows = new ArrayList<Table.Row>();
    for (var text : List.of(name, latin, "短名", "")) {
      rows.add(Table.Row.of(List.of(Table.Cell.of(text), Table.Cell.of("1"), Table.Cell.of(text))));
    }
    var table =
        new Table(
            null,
            List.of(
                new Table.Column("企业名称", 3, Table.Align.LEFT),
                new Table.Column("数", 1, Table.Align.RIGHT),
                new Table.Column("备注", 2, Table.Align.CENTRE)),
            rows);
    var result = report.write(Samples.briefing(List.of(table), List.of(), List.of()), folder.resolve("names.pdf"));
    assertThat(Pdfs.text(result.file())).contains("EXAMPLE").contains(name.substring(0, 10));
    conforms(result.file());
  }

  @Test
  void aCellHigherThanAPageGoesOnTheNext() throws Exception {
    var text = "甲乙丙丁戊己庚辛壬癸".repeat(300);
    var table =
        new Table(
            "表",
            List.of(new Table.Column("内容", 1, Table.Align.LEFT)),
            List.of(Table.Row.of(List.of(Table.Cell.of(text)))));
    var result = report.write(Samples.briefing(List.of(table), List.of(), List.of()), folder.resolve("high.pdf"));
    var said = Pdfs.text(result.file());
    assertThat(said.chars().filter(c -> c == '癸').count()).isEqualTo(300);
    conforms(result.file());
  }

  @Test
  void aCellOverMoreRowsThanAPageHoldsIsCutDown() throws Exception {
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < 60; i++) {
      var cells = new ArrayList<Table.Cell>();
      if (i == 0) cells.add(Table.Cell.of("同一部分").spanning(1, 60));
      cells.add(Table.Cell.of("第" + (i + 1) + "行"));
      rows.add(Table.Row.of(cells));
    }
    var table =
        new Table(
            "表",
            List.of(new Table.Column("部分", 1, Table.Align.CENTRE), new Table.Column("内容", 3, Table.Align.LEFT)),
            rows);
    var result = report.write(Samples.briefing(List.of(table), List.of(), List.of()), folder.resolve("span.pdf"));
    assertThat(Pdfs.text(result.file())).contains("同一部分", "第1行", "第60行");
    conforms(result.file());
  }

  @Test
  void charactersWithoutAFaceAreBoxedAndListed() throws Exception {
    var paper = Samples.briefing(List.of(new Paragraph("负责人㛃䶮镕，备注😀🀄。")), List.of(), List.of());
    var result = report.write(paper, folder.resolve("rare.pdf"));
    assertThat(result.missing()).containsExactly("😀", "🀄");
    assertThat(Pdfs.text(result.file())).contains("负责人㛃䶮镕，备注□□。");
    conforms(result.file());
  }

  @Test
  void theSignatureNeverStandsAlone() throws IOException {
    for (int lines = 10; lines < 17; lines++) {
      var lead = List.<Block>of(new Paragraph("促".repeat(26 + 28 * (lines - 1))));
      var base = Samples.briefing(lead, List.of(), List.of());
      var paper =
          new BriefingPaper(
              base.masthead(),
              base.title(),
              base.addressee(),
              lead,
              List.of(),
              new Signature("县专精特新工作专班办公室", "2026年11月2日"),
              List.of(),
              base.imprint(),
              base.made());
      var page =
          Pdfs.pages(write(paper)).stream()
              .filter(one -> one.contains("专班办公室\n") && one.contains("11月2日"))
              .reduce((_, last) -> last)
              .orElseThrow();
      assertThat(page).contains("促促");
    }
  }

  @Test
  void longNamesLeaveTheDateAlone() throws IOException {
    var office = "沁水县促进专精特新中小企业高质量发展工作专班办公室";
    var base = Samples.briefing();
    var paper =
        new BriefingPaper(
            new Masthead(office + "工作简报", "第9期", office + "编", "2026年11月23日"),
            "通报",
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            new Imprint(List.of(), office + office, "2026年11月23日印发"),
            base.made());
    var out = write(paper);
    assertThat(Pdfs.textIn(out, 0, 382, 200, 140, 90)).isEqualTo("2026年11月23日");
    assertThat(Pdfs.textIn(out, 0, 368, 700, 152, 45)).isEqualTo("2026年11月23日印发");
  }

  @Test
  void deepHeadingsKeepTheOrderOfTags() throws Exception {
    var blocks =
        List.<Block>of(
            new Heading(3, "1.没有上级标题的三级标题"), new Paragraph("正文。"), new Heading(4, "（1）四级标题"), new Paragraph("正文。"));
    var result = report.write(Samples.briefing(blocks, List.of(), List.of()), folder.resolve("deep.pdf"));
    assertThat(Pdfs.complaints(result.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsOneSentence() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> report.write(Samples.briefing(), inTheWay.resolve("briefing.pdf")))
        .isInstanceOf(PaperRefused.class)
        .hasMessageMatching("写不了“briefing.pdf”：.+。");
    assertThat(folder).isDirectoryContaining("glob:**file").isDirectoryNotContaining("glob:**.part");
  }

  private Path write(BriefingPaper paper) throws IOException {
    return report.write(paper, folder.resolve("briefing.pdf")).file();
  }

  private static void conforms(Path file) throws Exception {
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> texts(BriefingPaper paper) {
    var head = paper.masthead();
    var texts = new ArrayList<>(List.of(head.name(), head.serial(), head.office(), head.date(), paper.title()));
    texts.add(paper.addressee());
    add(texts, paper.lead());
    paper
        .sections()
        .forEach(section -> {
          texts.add(section.heading());
          add(texts, section.blocks());
        });
    paper
        .annexes()
        .forEach(annex -> {
          texts.add(annex.title());
          add(texts, annex.blocks());
        });
    texts.addAll(paper.imprint().recipients());
    texts.add(paper.imprint().office());
    texts.add(paper.imprint().printed());
    return texts;
  }

  private static void add(List<String> texts, List<Block> blocks) {
    for (var block : blocks) {
      switch (block) {
        case Heading heading -> texts.add(Span.text(heading.spans()));
        case Paragraph paragraph -> texts.add(Span.text(paragraph.spans()));
        case Block.Figure figure -> texts.add(figure.caption());
        case Table table -> {
          texts.add(table.caption());
          table.columns().forEach(column -> texts.add(column.head()));
          table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(Span.text(cell.spans()))));
        }
        case Signature signature -> texts.add(signature.office());
      }
    }
  }
}
