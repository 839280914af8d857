import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;

/// What the program and its libraries use of the JDK; jdk.localedata for Chinese dates and pinyin order, jdk.charsets for GB 18030.
private static final String MODULES =
    "java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,"
        + "jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.base,javafx.graphics,javafx.controls";

private static final String MAIN = "cn.qinshui.zhuanban.app.Main";

/// Makes a folder that runs without any Java installed: a runtime of JDK and JavaFX modules, the program on the class path.
/// Arguments: the runnable folder of the app module, the folder to make things in, the version.
void main(String[] args) throws Exception {
  var lib = Path.of(args[0]).toAbsolutePath().normalize().resolve("lib");
  var target = Path.of(args[1]).toAbsolutePath().normalize();
  delete(target.resolve("runtime"));
  delete(target.resolve("jars"));
  delete(target.resolve("image"));
  var runtime = link(lib.resolve("javafx"), target.resolve("runtime"));
  copyNatives(lib, runtime);
  var jars = collect(lib, target.resolve("jars"));
  var image = target.resolve("image");
  var command =
      new ArrayList<>(
          List.of(
              tool("jpackage"),
              "--type",
              "app-image",
              "--name",
              "zhuanban",
              "--app-version",
              args[2],
              "--vendor",
              "沁水县中小企业发展促进中心",
              "--description",
              "专班工作台",
              "--runtime-image",
              runtime.toString(),
              "--input",
              jars.toString(),
              "--main-jar",
              "zhuanban.jar",
              "--main-class",
              MAIN,
              "--dest",
              image.toString()));
  for (var flag : flags(lib.resolve("window.args"))) command.addAll(List.of("--java-options", flag));
  if (onWindows()) command.addAll(List.of("--add-launcher", "zhuanban-cli=" + console(target)));
  run(command);
  train(image.resolve("zhuanban"), target.resolve("training"));
  IO.println("程序文件夹已做好：" + image.resolve("zhuanban"));
}

/// Runs the packaged program through all its screens once and keeps what it loaded as a cache beside the jars, so that it
/// starts with its classes linked. Without the cache, or with one that does not fit, the program only starts slower. Of how
/// often methods ran it learns nothing (that is what the one compiler is for): with that, compiling took half of the first seconds.
void train(Path image, Path training) throws Exception {
  delete(training);
  Files.createDirectories(training);
  var program = image.resolve(onWindows() ? "zhuanban-cli.exe" : "bin/zhuanban").toString();
  var app = image.resolve(onWindows() ? "app" : "lib/app");
  var cache = app.resolve("zhuanban.aot");
  var library = training.resolve("library").toString();
  run(List.of(program, "demo", "--library", library, "--today", "2026-11-23"));
  var tour = List.of(program, "tour", "--library", library, "--out", training.resolve("tour").toString());
  run(tour, "-Xlog:disable -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=" + cache);
  delete(training);
  if (!Files.exists(cache)) {
    IO.println("这个 Java 没有留下类缓存；程序照样可用，只是启动慢一些。");
    return;
  }
  for (var launcher : onWindows() ? List.of("zhuanban", "zhuanban-cli") : List.of("zhuanban")) {
    Files.writeString(
        app.resolve(launcher + ".cfg"),
        "java-options=-XX:AOTCache=$APPDIR/zhuanban.aot\njava-options=-Xlog:disable\n",
        StandardOpenOption.APPEND);
  }
}

Path link(Path javafx, Path runtime) throws Exception {
  run(
      List.of(
          tool("jlink"),
          "--module-path",
          javafx.toString(),
          "--add-modules",
          MODULES,
          "--include-locales",
          "zh,en",
          "--strip-debug",
          "--no-header-files",
          "--no-man-pages",
          "--compress",
          "zip-6",
          "--output",
          runtime.toString()));
  return runtime;
}

/// Else JavaFX unpacks them into the user's home at its first start.
void copyNatives(Path lib, Path runtime) throws IOException {
  var folder = Files.createDirectories(onWindows() ? runtime.resolve("bin/javafx") : runtime.resolve("lib"));
  try (var natives = Files.list(lib.resolve(onWindows() ? "bin" : "javafx"))) {
    for (var file : natives.filter(file -> file.toString().matches(".*\\.(so|dll|dylib)")).toList()) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }
}

/// The jars that the program's own jar names, and nothing an older build left.
Path collect(Path lib, Path jars) throws IOException {
  Files.createDirectories(jars);
  try (var own = new JarFile(lib.resolve("zhuanban.jar").toFile())) {
    var named = own.getManifest().getMainAttributes().getValue("Class-Path").split(" ");
    for (var name : named) {
      if (Files.exists(lib.resolve(name))) Files.copy(lib.resolve(name), jars.resolve(name));
    }
  }
  Files.copy(lib.resolve("zhuanban.jar"), jars.resolve("zhuanban.jar"));
  return jars;
}

List<String> flags(Path file) throws IOException {
  return Files.readAllLines(file).stream()
      .map(String::strip)
      .filter(line -> !line.isEmpty() && !line.startsWith("#"))
      .toList();
}

/// On Windows the window's launcher has no console, so commands get one of their own.
Path console(Path target) throws IOException {
  return Files.writeString(target.resolve("zhuanban-cli.properties"), "win-console=true\n");
}

boolean onWindows() {
  return System.getProperty("os.name").startsWith("Windows");
}

String tool(String name) {
  return Path.of(System.getProperty("java.home"), "bin", name).toString();
}

void run(List<String> command) throws IOException, InterruptedException {
  run(command, "");
}

void run(List<String> command, String javaOptions) throws IOException, InterruptedException {
  var process = new ProcessBuilder(command).inheritIO();
  if (!javaOptions.isEmpty()) process.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
  var code = process.start().waitFor();
  if (code != 0) {
    IO.println(command.getFirst() + " 没有成功（" + code + "）。");
    System.exit(code);
  }
}

void delete(Path folder) throws IOException {
  if (!Files.exists(folder)) return;
  try (var paths = Files.walk(folder)) {
    for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
  }
}
