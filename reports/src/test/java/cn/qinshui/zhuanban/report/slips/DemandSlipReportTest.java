package cn.qinshui.zhuanban.report.slips;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipFacts;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DemandSlipReportTest {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");
  private static final String CLAUSE =
      "引导金融机构运用大数据、互联网等手段，开发适合中小企业的金融产品，" + "组织开展银企对接活动，推动符合条件的企业到省“专精特新”专板挂牌。（示例条款，测试用）";

  @TempDir Path folder;

  private static PrintedSlip slip(SlipKind kind, String body, List<String> urged) {
    var on = LocalDate.of(2026, 11, 23);
    var number =
        switch (kind) {
          case ASSIGN -> "交〔2026〕91号";
          case TRANSFER -> "转〔2026〕3号";
          default -> "催〔2026〕2号";
        };
    var facts =
        new SlipFacts(
            "沁水县中小企业发展促进中心",
            "县政府办金融股",
            "县政府办金融股",
            List.of("县中小企业发展促进中心", "县财政局"),
            new SlipFacts.Firm("沁水县示例恒信机械制造有限公司", "91140521MA0K2X8N3T", "沁水县龙港镇示例路18号", "王示例（财务负责人）", "0356-0000000"),
            new SlipFacts.Matter(
                "诉〔2026〕91号", "购买原材料缺流动资金300万元，希望协调银行放款", body, "融资", "电话", LocalDate.of(2026, 10, 26)),
            new SlipFacts.Clause(14, "加强金融对接", CLAUSE, "沁水县促进专精特新中小企业高质量发展工作方案", "沁政办发〔2026〕9号"),
            new SlipFacts.Clock(10, LocalDate.of(2026, 11, 9), 2, 10, urged),
            null);
    return new PrintedSlip(
        new Slip(1, 1, kind, number, on, "示例科员", 1L, "县政府办金融股", 1L, null, 1L, null, null, null, null), facts, true);
  }

  private PaperResult write(List<PrintedSlip> slips, String name) throws Exception {
    return new DemandSlipReport(TestFonts.travelling()).write(slips, MADE, folder.resolve(name));
  }

  @ParameterizedTest
  @EnumSource(
      value = SlipKind.class,
      names = {"ASSIGN", "TRANSFER", "URGE"})
  void eachConformsAndMissesNoCharacter(SlipKind kind) throws Exception {
    var paper = write(List.of(slip(kind, "企业已提供近两年财务报表。", List.of())), kind + ".pdf");
    assertThat(paper.missing()).isEmpty();
    assertThat(Pdfs.complaints(paper.file(), PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Pdfs.complaints(paper.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theUrgingPaperSaysClauseDueDayWorkingDaysLateAndEarlierUrgings() throws Exception {
    var paper = write(List.of(slip(SlipKind.URGE, null, List.of("催〔2026〕1号"))), "urge.pdf");
    assertThat(Pdfs.text(paper.file()))
        .contains("催〔2026〕2号")
        .contains("应于2026年11月9日前办结，截至2026年11月23日已逾期10个工作日")
        .contains("此前已催办1次（催〔2026〕1号）")
        .contains("第14项措施“加强金融对接”")
        .contains(CLAUSE.replaceAll("\\s", ""));
  }

  @Test
  void theLetterBearsNoNumberOnItsFirstPageAndDoubleRedLines() throws Exception {
    var paper = write(List.of(slip(SlipKind.TRANSFER, "情况说明。".repeat(160), List.of())), "letter.pdf");
    assertThat(paper.pages()).isGreaterThan(1);
    var pages = Pdfs.pages(paper.file());
    assertThat(pages.get(0)).doesNotContain("—  1  —").contains("转〔2026〕3号");
    assertThat(pages.get(1)).contains("—  2  —");
  }

  @Test
  void longTextsRunOnAndNothingIsLost() throws Exception {
    var body = new StringBuilder();
    for (int i = 1; i <= 80; i++) body.append("第").append(i).append("点，企业反映的情况需要逐项核实，并请承办单位书面答复。\n");
    var paper = write(List.of(slip(SlipKind.ASSIGN, body.toString(), List.of())), "long.pdf");
    assertThat(paper.pages()).isGreaterThan(3);
    assertThat(Pdfs.text(paper.file())).contains("第1点，").contains("第80点，").contains("签收回执");
  }

  @Test
  void aBatchIsOneFileInWhichEveryPaperCountsItsOwnPages() throws Exception {
    var paper =
        write(List.of(slip(SlipKind.URGE, null, List.of()), slip(SlipKind.ASSIGN, null, List.of())), "batch.pdf");
    var pages = Pdfs.pages(paper.file());
    assertThat(pages.stream().filter(page -> page.contains("—  1  —"))).hasSize(2);
    assertThat(Pdfs.complaints(paper.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void printedAgainItIsTheSameFile() throws Exception {
    var one = write(List.of(slip(SlipKind.ASSIGN, null, List.of())), "one.pdf");
    var two = write(List.of(slip(SlipKind.ASSIGN, null, List.of())), "two.pdf");
    assertThat(Pdfs.pages(two.file())).isEqualTo(Pdfs.pages(one.file()));
  }
}
