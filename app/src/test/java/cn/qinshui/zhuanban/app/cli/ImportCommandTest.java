package cn.qinshui.zhuanban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Backups;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final Path ROSTER = Path.of("..", "reports", "src", "test", "resources", "sheets", "libreoffice.xlsx");

  @TempDir Path folder;

  private String library = "";

  @BeforeEach
  void libraryWithThePlan() {
    library = folder.resolve("库").toString();
    try (var fresh = Library.open(Path.of(library), Opening.withoutWindow(Called.CLOCK))) {
      new FirstContent().loadInto(fresh.database(), new Author("初始资料"));
    }
  }

  private String checksum() {
    try (var open = Library.open(Path.of(library), Opening.withoutWindow(Called.CLOCK).onlyReading())) {
      return Checksum.of(open.database());
    }
  }

  @Test
  void sayTheSameNumbersDryAndDone() {
    var before = checksum();
    var dry = Called.in(folder);
    assertThat(dry.run("import", ROSTER.toString(), "--library", library, "--dry-run", "--json")).isEqualTo(Cli.DONE);
    assertThat(dry.out().strip())
        .isEqualTo(
            "{\"new\":3,\"changed\":0,\"changedCells\":0,\"unchanged\":0,\"duplicate\":0,\"wrong\":0,\"rows\":3}");
    assertThat(dry.err()).contains("没有写入");
    assertThat(checksum()).isEqualTo(before);
    var done = Called.in(folder);
    assertThat(done.run("import", ROSTER.toString(), "--library", library, "--json")).isEqualTo(Cli.DONE);
    assertThat(done.out()).isEqualTo(dry.out());
    assertThat(checksum()).isNotEqualTo(before);
    var again = Called.in(folder);
    again.run("import", ROSTER.toString(), "--library", library, "--json");
    assertThat(again.out()).contains("\"new\":0", "\"unchanged\":3");
  }

  @Test
  void saysThatADryRunBesideAnOpenWindowLooksAtACopy() {
    try (var open = Library.open(Path.of(library), Opening.withoutWindow(Called.CLOCK))) {
      Backups.makeGood(open, 1);
      var dry = Called.in(folder);
      assertThat(dry.run("import", ROSTER.toString(), "--library", library, "--dry-run", "--json")).isEqualTo(Cli.DONE);
      assertThat(dry.err()).contains("的备份，可以查看和打印，不能修改");
    }
  }

  @Test
  void givesWrongRowsBackWithTheirReason() throws Exception {
    var file = Files.writeString(folder.resolve("名单.csv"), "企业名称,信用代码\n示例甲厂,91140521\n");
    var out = folder.resolve("错误行.xlsx");
    var called = Called.in(folder);
    assertThat(called.run("import", file.toString(), "--library", library, "--wrong-out", out.toString(), "--json"))
        .isEqualTo(Cli.DONE);
    assertThat(called.out()).contains("\"wrong\":1");
    try (var source = SheetFile.open(out)) {
      var shown = new ArrayList<String>();
      source.read(0, row -> shown.add(row.cells().getLast().shown()));
      assertThat(shown).hasSize(2).first().isEqualTo("原因");
      assertThat(shown.getLast()).contains("应为18位，现为8位");
    }
  }

  @Test
  void refusesWhatIsNoSheet() throws Exception {
    var file = Files.writeString(folder.resolve("网页.xls"), "<html></html>");
    var called = Called.in(folder);
    assertThat(called.run("import", file.toString(), "--library", library, "--json")).isEqualTo(Cli.REFUSED);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("网页").contains("另存为 xlsx").doesNotContain("Exception");
    assertThat(called.run("import", file.toString(), "--library", library, "--kind", "frobnicate"))
        .isEqualTo(Cli.REFUSED);
  }
}
