package cn.qinshui.zhuanban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One page a firm on the demo library, for every firm of it.
class PortraitCommandTest {
  @TempDir Path folder;

  private List<EnterpriseRow> firms = List.of();

  @BeforeEach
  void demo() {
    DemoFolder.make(folder);
    try (var library = Library.open(folder, Opening.withoutWindow(TestDesk.CLOCK))) {
      var all = new PageRequest(0, 100, null, false);
      firms = new EnterpriseStore(library.database()).page(EnterpriseFilter.none(), all).rows();
    }
  }

  private int run(Called called, Path out, List<String> codes) {
    var words = new ArrayList<>(List.of("portrait", "--json", "--library", folder.toString(), "--today", "2026-11-23"));
    codes.forEach(code -> words.addAll(List.of("--code", code)));
    words.addAll(List.of("--out", out.toString()));
    return called.run(words.toArray(String[]::new));
  }

  @Test
  void everyFirmOfTheDemoHasOnePageInTheOrderOfTheCodes() throws Exception {
    var codes = firms.stream().map(EnterpriseRow::code).flatMap(Stream::ofNullable).toList();
    assertThat(codes).hasSizeGreaterThan(50);
    var out = folder.resolve("出 图/画像.pdf");
    var called = Called.in(folder);
    assertThat(run(called, out, codes)).isEqualTo(Cli.DONE);
    assertThat(called.out().strip())
        .matches(
            "\\{\"firms\":%d,\"pages\":%d,\"standins\":[0-9]+,\"out\":\".+画像.pdf\"\\}"
                .formatted(codes.size(), codes.size()));
    var order = codes.stream().sorted().toList();
    try (var pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(codes.size());
      for (int page = 1; page <= order.size(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains(order.get(page - 1)).contains("仅供工作参考", "近3年主要指标", "在办诉求");
      }
    }
  }

  @Test
  void aDossierHoldsThePartsOfTheFileAndSaysWhichAttachmentIsGone() throws Exception {
    var firm = firms.stream().filter(row -> row.name().contains("沁源新材")).findFirst().orElseThrow();
    try (var library = Library.open(folder, Opening.withoutWindow(TestDesk.CLOCK))) {
      var attachments = new AttachmentStore(library.database(), folder);
      Files.delete(attachments.path(attachments.of("enterprise", firm.id()).getFirst()));
    }
    var out = folder.resolve("档案卷.pdf");
    var called = Called.in(folder);
    var words = List.of("portrait", "--library", folder.toString(), "--today", "2026-11-23", "--dossier");
    var args = new ArrayList<>(words);
    args.addAll(List.of("--code", String.valueOf(firm.code()), "--out", out.toString()));
    assertThat(called.run(args.toArray(String[]::new))).isEqualTo(Cli.DONE);
    assertThat(called.out()).contains("档案卷 1 户");
    try (var pdf = Loader.loadPDF(out.toFile())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
      assertThat(text)
          .contains("档案卷", "目录", firm.name(), "三、年度指标", "审计报告", "填报人", "曾用名", "八、走访", "十四、附件目录")
          .contains("缺失", "其中1件在附件文件夹里找不到或大小不符");
      assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
    }
  }

  @Test
  void aPortraitNamesItsRelationsAndThePoliciesItWasToldOfOrMayAskFor() throws Exception {
    var firm = firms.stream().filter(row -> row.name().contains("沁源新材")).findFirst().orElseThrow();
    var out = folder.resolve("画像.pdf");
    assertThat(run(Called.in(folder), out, List.of(String.valueOf(firm.code())))).isEqualTo(Cli.DONE);
    try (var pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
      assertThat(text)
          .contains("链主：示例链主集团；供应商：示例矿产品公司")
          .contains("政策（已推送的、申报窗口未关的，未对照申报条件）")
          .containsPattern("示例市级技术改造专项资金申报指南示例发〔2026〕2号2026-\\d\\d-\\d\\d2026-\\d\\d-\\d\\d")
          .containsPattern("示例发〔2026〕1号—2026-12-");
    }
  }

  @Test
  void namesTheCodesNobodyHasAndWritesNothing() {
    var out = folder.resolve("无.pdf");
    var called = Called.in(folder);
    assertThat(run(called, out, List.of(String.valueOf(firms.getFirst().code()), "91350100M000100Y43")))
        .isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("91350100M000100Y43").contains("请核对").doesNotContain("Exception");
    assertThat(out).doesNotExist();
  }

  @Test
  void asksForTheFirm() {
    var called = Called.in(folder);
    assertThat(called.run("portrait", "--out", "x.pdf")).isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.err()).startsWith("缺少--code");
  }
}
