package cn.qinshui.zhuanban.report.sheet;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/// A folder that another office can read without us: every sheet as CSV, all of them in one workbook, and a manifest.
public final class DataPackage {
  public static final String MANIFEST = "manifest.json";

  private final Heading heading;
  private final String workbook;

  /// `period` is the 期次 (2026-10); `library` the fingerprint of the content it was made from; `made` the moment the manifest carries.
  public record Heading(
      String title, String period, String office, String library, OffsetDateTime made, String program) {}

  /// `files` without the manifest, `rows` of all sheets together.
  public record Result(Path manifest, int files, int rows) {}

  public DataPackage(Heading heading) {
    this.heading = heading;
    this.workbook = heading.title() + ".xlsx";
  }

  /// Writes the package; the folder is made. It may hold an older package of the same kind, but nothing else: then [PaperRefused].
  public Result write(Path folder, List<Sheet<?>> sheets) throws IOException {
    var target = folder.toAbsolutePath().normalize();
    requireFree(target, names(sheets));
    var parent = target.getParent();
    if (parent == null) throw new PaperRefused("不能把数据包直接写到磁盘根目录，请指定一个文件夹。");
    Files.createDirectories(parent);
    var part = Files.createTempDirectory(parent, ".part-");
    try {
      var entries = writeSheets(part, sheets);
      Manifest.write(part.resolve(MANIFEST), heading, entries);
      moveAll(part, target);
      var rows = entries.stream().filter(entry -> entry.file().endsWith(".csv")).mapToInt(Manifest.Entry::rows).sum();
      return new Result(target.resolve(MANIFEST), entries.size(), rows);
    } finally {
      deleteFolder(part);
    }
  }

  private Set<String> names(List<Sheet<?>> sheets) {
    var names = new HashSet<>(Set.of(workbook, MANIFEST));
    for (var sheet : sheets) names.add(sheet.name() + ".csv");
    return names;
  }

  private static void requireFree(Path folder, Set<String> own) throws IOException {
    if (!Files.exists(folder)) return;
    if (!Files.isDirectory(folder)) throw new PaperRefused("“" + folder + "”不是文件夹。请另指定一个文件夹。");
    try (var there = Files.list(folder)) {
      var foreign = there.map(file -> file.getFileName().toString()).filter(name -> !own.contains(name)).findFirst();
      if (foreign.isPresent()) {
        throw new PaperRefused("文件夹“" + folder + "”里有别的文件（" + foreign.get() + "），没有导出。请指定一个空文件夹。");
      }
    }
  }

  private List<Manifest.Entry> writeSheets(Path folder, List<Sheet<?>> sheets) throws IOException {
    var entries = new ArrayList<Manifest.Entry>();
    try (var out = Files.newOutputStream(folder.resolve(workbook));
        var book = new Workbook(out, "zhuanban", null)) {
      for (var sheet : sheets) entries.add(writeSheet(folder, book, sheet));
      var list = Manifest.sheet(heading, entries);
      var page = new WorkbookSheet(book, list);
      for (var row : list.rows()) page.row(list.cells(row));
      page.finish();
    }
    var rows = entries.stream().mapToInt(Manifest.Entry::rows).sum();
    entries.add(Manifest.entry(folder.resolve(workbook), "以上各表和清单合为一个工作簿", rows));
    return entries;
  }

  private static <T> Manifest.Entry writeSheet(Path folder, Workbook book, Sheet<T> sheet) throws IOException {
    var file = folder.resolve(sheet.name() + ".csv");
    var rows = 0;
    try (var csv = new CsvSheet(file, sheet.heads())) {
      var page = new WorkbookSheet(book, sheet);
      for (var row : sheet.rows()) {
        var cells = sheet.cells(row);
        csv.row(cells);
        page.row(cells);
        rows++;
      }
      page.finish();
    }
    return Manifest.entry(file, sheet.basis(), rows);
  }

  private static void moveAll(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.sorted().toList()) {
        Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
