package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options common to all commands.
final class Options {
  private final Surface surface;

  @Mixin private Place place = new Place();

  @Option(names = "--json", description = "在标准输出写一个 JSON 对象；说明文字写到标准错误。")
  private boolean json;

  Options(Surface surface) {
    this.surface = surface;
  }

  Path library() {
    return place.library().orElse(surface.defaultLibrary());
  }

  Clock clock() {
    return place.clock(surface.clock());
  }

  LocalDate today() {
    return LocalDate.now(clock());
  }

  Opening opening() {
    return Opening.withoutWindow(clock());
  }

  /// The library for looking at. Where another process has it open this is its newest copy: that is said.
  Library read() {
    var library = Library.open(library(), opening().onlyExisting().onlyReading());
    if (library.isCopy()) surface.err().println(library.readOnlySentence());
    return library;
  }

  boolean json() {
    return json;
  }

  /// Prints the answer as asked and returns its exit code.
  int give(Answer answer) {
    answer.print(json, surface.out(), surface.err());
    return answer.exitCode();
  }
}
