package cn.qinshui.zhuanban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that make papers, on a library with the county plan and nothing else.
class PaperCommandsTest {
  @TempDir Path folder;

  private String library = "";

  @BeforeEach
  void libraryWithThePlan() {
    library = folder.resolve("库").toString();
    try (var fresh = Library.open(Path.of(library), Opening.withoutWindow(Called.CLOCK))) {
      new FirstContent().loadInto(fresh.database(), new Author("初始资料"));
    }
  }

  @Test
  void writesTheMatrixOnOneA3Sheet() throws Exception {
    var out = folder.resolve("出 图/矩阵.pdf");
    var called = Called.in(folder);
    assertThat(called.run("matrix", "--json", "--library", library, "--out", out.toString())).isEqualTo(Cli.DONE);
    assertThat(called.out().strip())
        .isEqualTo("{\"measures\":18,\"units\":8,\"duties\":37,\"out\":\"" + out.toAbsolutePath() + "\"}");
    try (var pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf)).contains("县政府办金融股", "加强创新平台建设", "沁政办发〔2026〕9号");
    }
  }

  @Test
  void refusesTheMatrixOfALibraryWithoutPlan() {
    var empty = folder.resolve("空").toString();
    Library.open(Path.of(empty), Opening.withoutWindow(Called.CLOCK)).close();
    var out = folder.resolve("m.pdf");
    var called = Called.in(folder);
    assertThat(called.run("matrix", "--library", empty, "--out", out.toString())).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("还没有工作方案");
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesAPlaceWhereNoFileCanBeWritten() throws Exception {
    var blocked = Files.writeString(folder.resolve("file"), "x");
    var called = Called.in(folder);
    var code = called.run("matrix", "--library", library, "--out", blocked.resolve("m.pdf").toString());
    assertThat(code).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("m.pdf", "请").doesNotContain("Exception");
  }

  @Test
  void asksWhereToWriteTheMatrix() {
    var called = Called.in(folder);
    assertThat(called.run("matrix", "--library", library)).isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.err()).startsWith("缺少--out。");
  }

  @Test
  void writesTheDataPackageAndCountsItsFilesAndRows() throws Exception {
    var out = folder.resolve("报送");
    var called = Called.in(folder);
    assertThat(called.run("export", "--json", "--library", library, "--period", "2026-10", "--out", out.toString()))
        .isEqualTo(Cli.DONE);
    assertThat(called.out().strip())
        .isEqualTo("{\"files\":8,\"rows\":37,\"manifest\":\"" + out.resolve("manifest.json").toAbsolutePath() + "\"}");
    assertThat(Files.readString(out.resolve("措施进展.csv")).lines()).hasSize(38);
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"period\" : \"2026-10\"");
  }

  @Test
  void refusesAMalformedPeriod() {
    var called = Called.in(folder);
    assertThat(called.run("export", "--library", library, "--period", "2026年10月", "--out", "x"))
        .isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.err()).startsWith("--period：“2026年10月”不是期次，请写成 2026-10 这样（年-月）。");
  }

  @Test
  void countsThePicturesOfTheTour() {
    var called = Called.in(folder);
    var out = folder.resolve("图").toAbsolutePath();
    assertThat(called.run("tour", "--json", "--library", library, "--out", out.toString())).isEqualTo(Cli.DONE);
    assertThat(called.out().strip()).isEqualTo("{\"pictures\":1,\"out\":\"" + out + "\"}");
  }
}
