package cn.qinshui.zhuanban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
  @TempDir Path folder;

  @Test
  void withoutArgumentsOpensTheWindowOnTheUsersOwnLibrary() {
    var called = Called.in(folder);
    assertThat(called.run()).isEqualTo(Cli.DONE);
    assertThat(called.windows()).containsExactly(folder.resolve("own"));
  }

  @Test
  void opensTheWindowOnTheNamedLibrary() {
    var called = Called.in(folder);
    assertThat(called.run("--library", folder.resolve("另一个 库").toString())).isEqualTo(Cli.DONE);
    assertThat(called.windows()).containsExactly(folder.resolve("另一个 库"));
  }

  @Test
  void refusesAnUnknownOptionWithTheUsage() {
    var called = Called.in(folder);
    assertThat(called.run("verify", "--bogus")).isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).startsWith("不认识“--bogus”。").contains("用法：zhuanban verify", "--library");
  }

  @Test
  void refusesAMalformedDay() {
    var called = Called.in(folder);
    assertThat(called.run("verify", "--today", "2026-13-01")).isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.err()).startsWith("--today：“2026-13-01”不是日期，请写成 2026-10-31 这样。");
  }

  @Test
  void refusesAnUnknownCommand() {
    var called = Called.in(folder);
    assertThat(called.run("frobnicate")).isEqualTo(Cli.WRONG_USAGE);
    assertThat(called.err()).startsWith("不认识“frobnicate”。");
  }

  @Test
  void refusesAFolderWithoutLibraryAndMakesNone() {
    var missing = folder.resolve("没有");
    var called = Called.in(folder);
    assertThat(called.run("verify", "--json", "--library", missing.toString())).isEqualTo(Cli.REFUSED);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("没有").contains("请").doesNotContain("Exception");
    assertThat(missing).doesNotExist();
  }

  @Test
  void verifiesALibraryAndWritesExactlyOneJsonObject() {
    Library.open(folder.resolve("库"), Opening.withoutWindow(Called.CLOCK)).close();
    var called = Called.in(folder);
    assertThat(called.run("verify", "--json", "--library", folder.resolve("库").toString())).isEqualTo(Cli.DONE);
    assertThat(called.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"firms\":0,\"visits\":0,\"demands\":0,\"policies\":0,\"measures\":0,\"ok\":true,");
    assertThat(called.err()).contains("没有发现问题");
  }

  @Test
  void optionsBeforeTheCommandCountToo() {
    var called = Called.in(folder);
    var place = folder.resolve("无此库").toString();
    assertThat(called.run("--library", place, "verify")).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains(place);
  }

  @Test
  void verifyingChangesNothingOnDisk() throws Exception {
    var library = folder.resolve("库");
    Library.open(library, Opening.withoutWindow(Called.CLOCK)).close();
    var before = Files.readAllBytes(library.resolve(Library.FILE));
    Called.in(folder).run("verify", "--library", library.toString());
    assertThat(Files.readAllBytes(library.resolve(Library.FILE))).isEqualTo(before);
  }

  @Test
  void aFaultOfTheProgramEndsWithOneAndACode() {
    var called = Called.in(folder);
    called.windowFails();
    assertThat(called.run()).isEqualTo(Cli.UNEXPECTED);
    assertThat(called.err()).containsPattern("代码 [A-Z]{3}-[0-9A-Z]{5}");
  }
}
