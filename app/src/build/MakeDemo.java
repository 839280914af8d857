import cn.qinshui.zhuanban.app.cli.Cli;
import cn.qinshui.zhuanban.app.cli.Surface;
import cn.qinshui.zhuanban.data.db.Library;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
private static final String MAIN = "cn.qinshui.zhuanban.app.Main";

/// Makes the demo: library, papers, data package, pictures; opens the window on it where there is a display. What was made
/// today by the same program is left as it is. Arguments: the runnable folder, the folder to fill.
void main(String[] args) throws Exception {
  var dist = Path.of(args[0]).toAbsolutePath().normalize();
  var demo = Path.of(args[1]).toAbsolutePath().normalize();
  var stamp = demo.resolve("made");
  var wanted = LocalDate.now() + " " + fingerprint(dist);
  if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
    make(dist, demo);
    Files.writeString(stamp, wanted);
  }
  show(demo);
  if (hasDisplay()) {
    IO.println("正在打开窗口；关上窗口，本命令就结束。");
    var quick = Files.exists(cache(dist)) ? List.of("-Xlog:disable", "-XX:AOTCache=" + cache(dist)) : List.<String>of();
    java(dist, quick, List.of("--library", demo.resolve("library").toString()));
  }
}

void make(Path dist, Path demo) throws Exception {
  delete(demo);
  Files.createDirectories(demo);
  var library = demo.resolve("library").toString();
  command("demo", "--library", library);
  command(
      "briefing",
      "--library",
      library,
      "--period",
      YearMonth.now().toString(),
      "--out",
      demo.resolve("briefing.pdf").toString());
  command("matrix", "--library", library, "--out", demo.resolve("matrix.pdf").toString());
  command("export", "--library", library, "--out", demo.resolve("bureau").toString());
  photograph(dist, List.of("tour", "--library", library, "--out", demo.resolve("screens").toString()));
}

/// The walk through all screens also teaches the launcher: what it loaded is kept beside the jars, so that the window starts
/// with its classes linked. Without that file, or with one that does not fit, it only starts slower. Of how often methods ran
/// it learns nothing (that is what the one compiler is for): with that, compiling took half of the first seconds.
void photograph(Path dist, List<String> tour) throws Exception {
  var cache = cache(dist);
  if (Files.exists(cache) && isNewer(cache, dist.resolve("lib"))) {
    java(dist, List.of(), tour);
    return;
  }
  Files.deleteIfExists(cache);
  // A Java that cannot keep its classes still takes the pictures.
  if (tried(dist, List.of("-Xlog:disable", ONE_COMPILER, "-XX:AOTCacheOutput=" + cache), tour) != 0) {
    java(dist, List.of(), tour);
  }
}

Path cache(Path dist) {
  return dist.resolve("lib").resolve("zhuanban.aot");
}

boolean isNewer(Path cache, Path lib) throws IOException {
  var made = Files.getLastModifiedTime(cache);
  try (var files = Files.list(lib)) {
    for (var file : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
      if (Files.getLastModifiedTime(file).compareTo(made) > 0) return false;
    }
  }
  return true;
}

void command(String... args) {
  var surface = new Surface(System.out, System.err, Clock.systemDefaultZone(), Path.of("."), new NoWindow());
  var code = new Cli(surface).run(args);
  if (code != Cli.DONE) System.exit(code);
}

/// The commands called here need none.
private static final class NoWindow implements Surface.Window {
  @Override
  public void open(Path library, Clock clock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Path> photograph(Library library, Path folder) {
    throw new UnsupportedOperationException();
  }
}

/// In a process of its own, because JavaFX wants its flags and its module path. What fails there ends this too.
void java(Path dist, List<String> flags, List<String> args) throws IOException, InterruptedException {
  var code = process(dist, flags, args).inheritIO().start().waitFor();
  if (code != 0) System.exit(code);
}

/// The same for what may fail; of what Java says of its own file nothing is of use to the reader.
int tried(Path dist, List<String> flags, List<String> args) throws IOException, InterruptedException {
  return process(dist, flags, args)
      .inheritIO()
      .redirectOutput(Redirect.DISCARD)
      .redirectError(Redirect.DISCARD)
      .start()
      .waitFor();
}

ProcessBuilder process(Path dist, List<String> flags, List<String> args) {
  var lib = dist.resolve("lib");
  var command = new ArrayList<String>();
  command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  command.addAll(flags);
  command.addAll(
      List.of(
          "@" + lib.resolve("window.args"),
          "-p",
          lib.resolve("javafx").toString(),
          "-cp",
          lib.resolve("zhuanban.jar").toString(),
          MAIN));
  command.addAll(args);
  return new ProcessBuilder(command);
}

/// Unattended builds have none, even where the machine has one.
boolean hasDisplay() {
  if (System.getenv("CI") != null) return false;
  var unixWithoutAqua = File.separatorChar == '/' && !System.getProperty("os.name").startsWith("Mac");
  return !unixWithoutAqua || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
}

void show(Path demo) throws IOException {
  IO.println("");
  IO.println("示例已备好：");
  IO.println("  资料库　　　" + demo.resolve("library"));
  IO.println("  工作简报　　" + demo.resolve("briefing.pdf"));
  IO.println("  责任矩阵 A3 " + demo.resolve("matrix.pdf"));
  IO.println("  报送数据包　" + demo.resolve("bureau"));
  try (var pictures = Files.list(demo.resolve("screens"))) {
    IO.println(
        "  界面图片　　"
            + demo.resolve("screens")
            + "（"
            + pictures.filter(file -> file.toString().endsWith(".png")).count()
            + " 张）");
  }
}

/// Of our own jars: the same sources give the same bytes.
String fingerprint(Path dist) throws Exception {
  var digest = MessageDigest.getInstance("SHA-256");
  try (var files = Files.list(dist.resolve("lib"))) {
    for (var jar : files.filter(file -> file.getFileName().toString().startsWith("zhuanban")).sorted().toList()) {
      digest.update(Files.readAllBytes(jar));
    }
  }
  return HexFormat.of().formatHex(digest.digest());
}

void delete(Path folder) throws IOException {
  if (!Files.exists(folder)) return;
  try (var paths = Files.walk(folder)) {
    for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
  }
}
