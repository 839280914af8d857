package cn.qinshui.zhuanban.report.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PortraitReportTest {
  @TempDir Path folder;

  private final PortraitReport report = new PortraitReport(TestFonts.travelling());

  private PaperResult write(String name, PortraitPaper paper) throws Exception {
    return report.write(paper, folder.resolve(name + ".pdf"));
  }

  @Test
  void saysEverythingOnOnePage() throws Exception {
    var result = write("full", PortraitSamples.full());
    assertThat(result.pages()).isOne();
    assertThat(result.missing()).isEmpty();
    assertThat(Pdfs.text(result.file()))
        .contains("沁水县示例恒信机械制造有限公司")
        .contains("10,286")
        .contains("+10.1%")
        .contains("另有来源的数不一致")
        .contains("2025年审计报告（2026-04-12）")
        .contains("余22天")
        .contains("资料不足")
        .contains("诉〔2026〕52号")
        .contains("示例首台套认定申报通知", "未对照申报条件", "提醒补报研发费用")
        .contains("链主：示例能源集团")
        .contains("仅供工作参考");
  }

  @Test
  void aFirmOfWhomLittleIsKnownSaysSo() throws Exception {
    var said = Pdfs.text(write("bare", PortraitSamples.bare()).file());
    assertThat(said).contains("没有填报年度指标", "没有登记资质称号", "没有走访记录", "没有在办诉求", "没有推送过政策").doesNotContain("梯度评价");
  }

  @Test
  void whatIsTooMuchForAPageIsToldByItsNumberAndNothingIsCut() throws Exception {
    var result = write("crowded", PortraitSamples.crowded());
    assertThat(result.pages()).isOne();
    var said = Pdfs.text(result.file());
    assertThat(said).contains("另有24项称号，见企业档案").contains("另有10件诉求在办").contains("另有8项政策");
    assertThat(Pdfs.textIn(result.file(), 0, 0, 800, 595, 42)).as("below the foot").isEmpty();
    assertThat(said).contains("仅供工作参考");
    assertThat(Pdfs.complaints(result.file(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void manyStandInOneFileInTheirOrder() throws Exception {
    var pages = new ArrayList<Integer>();
    var papers = List.of(PortraitSamples.full(), PortraitSamples.bare(), PortraitSamples.crowded());
    var result = report.write(papers, folder.resolve("many.pdf"), pages::add);
    assertThat(pages).containsExactly(1, 2, 3);
    assertThat(Pdfs.pages(result.file())).hasSize(3);
    assertThat(Pdfs.pages(result.file()).get(1)).contains("示例食品厂");
  }

  @Test
  void cancelledItLeavesNoFile() {
    var out = folder.resolve("stopped.pdf");
    assertThatThrownBy(() ->
            report.write(
                List.of(PortraitSamples.full(), PortraitSamples.bare()),
                out,
                done -> {
                  throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(out).doesNotExist();
    assertThat(folder).isEmptyDirectory();
  }
}
