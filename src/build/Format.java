import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

/// Google's Java style with lines of up to 120 columns.
private static final Style STYLE = Style.builder().google().maxLineLength(120).build();

/// A file and what is wrong with it: the first line that differs, or why it could not be read.
private record Finding(Path file, String what) {}

/// Checks or rewrites every Java file of the project. Arguments: `check` or `write`, the project's folder.
void main(String[] args) throws Exception {
  var root = Path.of(args[1]).toAbsolutePath().normalize();
  var write = args[0].equals("write");
  var findings = sources(root).parallelStream().map(file -> format(file, write)).flatMap(List::stream).toList();
  for (var finding : findings) IO.println(root.relativize(finding.file()) + finding.what());
  var broken = findings.stream().anyMatch(finding -> !finding.what().startsWith(":"));
  if (write && !broken) {
    IO.println("已改写 " + findings.size() + " 个文件。");
  } else if (!findings.isEmpty()) {
    IO.println("以上 " + findings.size() + " 个文件不合格式，请运行 mvn -Pformat 改写。");
    System.exit(1);
  }
}

List<Path> sources(Path root) throws IOException {
  var files = new ArrayList<Path>();
  Files.walkFileTree(
      root,
      new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          var name = String.valueOf(folder.getFileName());
          var skip = !folder.equals(root) && (name.startsWith(".") || NOT_OURS.contains(name));
          return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (file.toString().endsWith(".java")) files.add(file);
          return FileVisitResult.CONTINUE;
        }
      });
  return files;
}

/// None where the file is as it should be; a file that had to be rewritten counts as a finding too.
List<Finding> format(Path file, boolean write) {
  try {
    var text = Files.readString(file);
    var formatted = formatted(text);
    if (formatted.equals(text)) return List.of();
    if (write) Files.writeString(file, formatted);
    return List.of(new Finding(file, ":" + firstDifference(text, formatted)));
  } catch (IOException | FormatterException e) {
    return List.of(new Finding(file, " 读不懂：" + e.getMessage()));
  }
}

/// Doc comments (`///`) stay as written: the formatter would rewrap them.
String formatted(String text) throws FormatterException {
  var options = JavaFormatterOptions.builder().style(STYLE).formatJavadoc(false).build();
  return new Formatter(options).formatSourceAndFixImports(text);
}

int firstDifference(String text, String formatted) {
  var written = text.lines().toList();
  var wanted = formatted.lines().toList();
  var line = 0;
  while (line < written.size() && line < wanted.size() && written.get(line).equals(wanted.get(line))) line++;
  return line + 1;
}
