package cn.qinshui.zhuanban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on the demo library FX-1, made once by the command itself.
class DemoCommandsTest {
  private static final String COUNTS =
      "\"firms\":60,\"visits\":240,\"demands\":90,\"policies\":24,\"measures\":18,\"ok\":true";

  @TempDir static Path folder;

  private static String library = "";
  private static String made = "";

  @BeforeAll
  static void demo() {
    library = folder.resolve("示例 库").toString();
    var called = Called.in(folder);
    assertThat(called.run("demo", "--json", "--library", library)).isEqualTo(Cli.DONE);
    made = called.out();
  }

  @Test
  void demoSaysWhatItMade() {
    assertThat(made.lines()).singleElement().asString().startsWith("{" + COUNTS);
    assertThat(Path.of(library, "planted.json")).exists();
  }

  @Test
  void verifyCountsTheSame() {
    var called = Called.in(folder);
    assertThat(called.run("verify", "--json", "--library", library)).isEqualTo(Cli.DONE);
    assertThat(called.out()).startsWith("{" + COUNTS);
  }

  @Test
  void demoRefusesALibraryThatHoldsSomething() {
    var called = Called.in(folder);
    assertThat(called.run("demo", "--library", library)).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("已有资料", "请换一个文件夹");
  }

  @Test
  void demoRefusesTooFewFirmsBeforeItMakesAnything() {
    var place = folder.resolve("小");
    var called = Called.in(folder);
    assertThat(called.run("demo", "--firms", "3", "--library", place.toString())).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("60", "请改正");
    assertThat(place).doesNotExist();
  }

  @Test
  void demoRefusesANumberThatIsNone() {
    var called = Called.in(folder);
    assertThat(called.run("demo", "--firms", "六十", "--library", folder.resolve("x").toString()))
        .isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.err()).startsWith("--firms：“六十”");
  }

  @Test
  void briefingSaysWhatItWrote() throws Exception {
    var out = folder.resolve("简报.pdf");
    var called = Called.in(folder);
    assertThat(called.run("briefing", "--json", "--library", library, "--period", "2026-10", "--out", out.toString()))
        .isEqualTo(Cli.DONE);
    try (var pdf = Loader.loadPDF(out.toFile())) {
      assertThat(called.out())
          .startsWith("{\"period\":\"2026-10\",\"pages\":" + pdf.getNumberOfPages() + ",\"standins\":");
      assertThat(new PDFTextStripper().getText(pdf)).contains("2026年10月", "强化梯度培育");
    }
  }

  @Test
  void briefingRefusesAMonthThatHasNotBegun() {
    var out = folder.resolve("未来.pdf");
    var called = Called.in(folder);
    assertThat(called.run("briefing", "--library", library, "--period", "2027-01", "--out", out.toString()))
        .isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("还没有开始");
    assertThat(out).doesNotExist();
  }

  @Test
  void briefingOfAnotherDayKnowsOnlyWhatWasThenPast() {
    var called = Called.in(folder);
    var out = folder.resolve("旧.pdf").toString();
    assertThat(
            called.run("briefing", "--library", library, "--today", "2026-09-15", "--period", "2026-10", "--out", out))
        .isEqualTo(Cli.REFUSED);
  }

  @Test
  void exportWritesEveryFirmAndNoWholePhoneNumber() throws Exception {
    var out = folder.resolve("报送");
    var called = Called.in(folder);
    assertThat(called.run("export", "--json", "--library", library, "--out", out.toString())).isEqualTo(Cli.DONE);
    var firms = Files.readString(out.resolve("企业名录.csv"));
    assertThat(firms.lines()).hasSize(61);
    assertThat(firms).contains("示例").containsPattern("1\\d\\d\\*{4}\\d{4}").doesNotContainPattern("\\b1\\d{10}\\b");
    assertThat(Files.readString(out.resolve("资质称号.csv")).lines().count()).isGreaterThan(40);
    assertThat(Files.readString(out.resolve("年度指标.csv")).lines().count()).isGreaterThan(60);
  }
}
