package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Library;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The command line as a test calls it: what it wrote, and for which libraries it opened the window.
final class Called {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Path> windows = new ArrayList<>();
  private final Cli cli;
  private boolean windowFails;

  private Called(Path folder) {
    cli = new Cli(new Surface(stream(out), stream(err), CLOCK, folder.resolve("own"), new NoWindow()));
  }

  private final class NoWindow implements Surface.Window {
    @Override
    public void open(Path library, Clock clock) {
      if (windowFails) throw new IllegalStateException("planted");
      windows.add(library);
    }

    @Override
    public List<Path> photograph(Library library, Path folder) {
      return List.of(folder.resolve("01.png"));
    }
  }

  /// With a folder `own` inside `folder` as the user's own library.
  static Called in(Path folder) {
    return new Called(folder);
  }

  int run(String... args) {
    return cli.run(args);
  }

  void windowFails() {
    windowFails = true;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  List<Path> windows() {
    return windows;
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
