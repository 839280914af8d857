package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options common to all commands.
final class Options {
  private final Surface surface;

  @Mixin private Place place = new Place();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--json", description = "在标准输出写一个 JSON 对象；说明文字写到标准错误。")
  private boolean json;

  Options(Surface surface) {
    this.surface = surface;
  }

  Path library() {
    return place.library().or(() -> before().library()).orElse(surface.defaultLibrary());
  }

  Clock clock() {
    return place.clock(before().clock(surface.clock()));
  }

  /// What stands before the command's name counts too.
  private Place before() {
    var above = command == null ? null : command.parent();
    return above != null && above.userObject() instanceof ZhuanbanCommand whole ? whole.place() : new Place();
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
