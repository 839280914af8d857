package cn.qinshui.zhuanban.report.slips;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HandOverReportTest {
  @TempDir Path folder;

  private final HandOverReport report = new HandOverReport(TestFonts.travelling());

  private static HandOverPaper paper(int firms, int demands) {
    return new HandOverPaper(
        "沁水县中小企业发展促进中心",
        "王示例",
        "李示例",
        LocalDate.of(2026, 11, 23),
        IntStream.rangeClosed(1, firms)
            .mapToObj(i ->
                new HandOverPaper.Line(
                    "沁水县示例" + i + "号煤层气综合利用装备制造有限公司",
                    "端氏镇",
                    IntStream.rangeClosed(1, demands)
                        .mapToObj(d -> "诉〔2026〕" + (i * 10 + d) + "号 流动资金贷款到期，希望协调续贷（办理中，12月3日到期）")
                        .toList(),
                    "2026-12-2" + i % 10,
                    "2026-10-15\n订单饱满，设备开工足。\n银行已联系。"))
            .toList(),
        Samples.MADE);
  }

  @Test
  void saysWhatGoesToWhomWithRoomForThreeSignatures() throws Exception {
    var result = report.write(paper(6, 1), folder.resolve("list.pdf"));
    assertThat(result.pages()).isOne();
    var text = Pdfs.text(result.file());
    assertThat(text).contains("移交人王示例").contains("接收人李示例").contains("共6户企业，在办诉求6件");
    assertThat(text).contains("监交人（签字）").contains("诉〔2026〕61号").contains("银行已联系");
    conforms(result.file());
  }

  @Test
  void aLongListGoesOnOverFurtherPages() throws Exception {
    var result = report.write(paper(40, 3), folder.resolve("long.pdf"));
    assertThat(result.pages()).isGreaterThan(1);
    for (var page : Pdfs.pages(result.file())) assertThat(page).contains("在办诉求");
    conforms(result.file());
  }

  @Test
  void aFirmWithoutAnythingStillHasItsLine() throws Exception {
    var line = new HandOverPaper.Line("示例新办企业", "", List.of(), "没有安排", "还没有走访过");
    var bare = new HandOverPaper("示例中心", "王示例", "", LocalDate.of(2026, 11, 23), List.of(line), Samples.MADE);
    var text = Pdfs.text(report.write(bare, folder.resolve("bare.pdf")).file());
    assertThat(text).contains("示例新办企业").contains("没有安排").contains("还没有走访过");
  }

  private static void conforms(Path file) throws Exception {
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
