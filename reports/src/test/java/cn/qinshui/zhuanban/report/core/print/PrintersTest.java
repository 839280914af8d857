package cn.qinshui.zhuanban.report.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.briefing.BriefingReport;
import cn.qinshui.zhuanban.report.core.PaperRefused;
import cn.qinshui.zhuanban.report.core.print.PrintOrder.Sides;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersTest {
  @TempDir Path folder;

  @Test
  void cutsThePagesThatAreWanted() throws Exception {
    var cut = folder.resolve("cut.pdf");
    Files.write(cut, PageChoice.cut(Files.readAllBytes(briefing()), List.of(1, 3)));
    assertThat(Pdfs.pages(cut)).hasSize(2).element(0).asString().contains("—  2  —");
  }

  @Test
  void drawsThePagesForAPrinterThatTakesNoPdf() throws Exception {
    var paper = new ByteArrayOutputStream();
    var service = PrinterJob.lookupStreamPrintServices("application/postscript")[0].getPrintService(paper);
    Printers.print(briefing(), new PrintOrder("", List.of(0, 1), 1, Sides.LONG_EDGE), service);
    var postScript = paper.toString(StandardCharsets.ISO_8859_1);
    assertThat(postScript).startsWith("%!PS-Adobe").contains("%%Page: 2 2").doesNotContain("%%Page: 3 3");
  }

  @Test
  void aPrinterThatIsGoneIsOneSentence() throws Exception {
    var order = new PrintOrder("不存在的打印机", List.of(0), 1, Sides.ONE);
    var file = briefing();
    assertThatThrownBy(() -> Printers.print(file, order))
        .isInstanceOf(PaperRefused.class)
        .hasMessage("打印机“不存在的打印机”现在找不到，请检查连接，或另选一台。");
  }

  private Path briefing() throws Exception {
    return new BriefingReport(TestFonts.sansOnly()).write(Samples.briefing(), folder.resolve("briefing.pdf")).file();
  }
}
