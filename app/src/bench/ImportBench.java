import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
private static final String HEAP = "-Xmx256m";
private static final int ROUNDS = 3;
private static final String[] TOWNS = {"龙港镇", "中村镇", "郑庄镇", "端氏镇", "嘉峰镇", "郑村镇", "柿庄镇", "土沃乡"};
private static final String[] HEADS = {
  "序号",
  "企业名称",
  "统一社会信用代码",
  "所属乡镇",
  "地址",
  "行业代码",
  "是否规上",
  "法定代表人",
  "成立日期",
  "注册资本（万元）",
  "主导产品",
  "联系人",
  "联系电话",
  "职务",
  "2025年营业收入（万元）",
  "2025年主营业务收入（万元）",
  "2025年利润总额（万元）",
  "2025年净利润（万元）",
  "2025年上缴税金（万元）",
  "2025年资产总额（万元）",
  "2025年负债总额（万元）",
  "2025年研发费用（万元）",
  "2025年从业人员",
  "2025年研发人员",
  "2024年营业收入（万元）",
  "2024年研发费用（万元）",
  "2024年利润总额（万元）",
  "2024年从业人员",
  "企业类型",
  "备注"
};

/// What one child process measured.
private record Measured(double millis, int rows, long peak) {}

/// Reads a sheet of 20,000 × 30 with fastexcel alone, and imports it with all checks and all writing, each in a process
/// of its own with a heap of 256 MB, in turns; then imports 100,000 rows in the same heap. Argument: the folder for files.
void main(String[] args) throws Exception {
  if (args.length > 2) {
    child(args[0], Path.of(args[1]), Path.of(args[2]));
    return;
  }
  var folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath().normalize());
  var usual = sheet(folder, 20_000);
  var large = sheet(folder, 100_000);
  var reads = new ArrayList<Measured>();
  var imports = new ArrayList<Measured>();
  for (int i = 0; i < ROUNDS; i++) {
    reads.add(run("read", usual, folder));
    imports.add(run("import", usual, folder));
  }
  var read = median(reads);
  var imported = median(imports);
  IO.println("导入 20,000 行 × 30 列（堆上限 256 MB，各 " + ROUNDS + " 次取中位数，冷启动）");
  IO.println("%-28s %10.0f 毫秒  堆峰值 %4d MB".formatted("只用 fastexcel 读", read.millis(), read.peak()));
  IO.println(
      "%-28s %10.0f 毫秒  堆峰值 %4d MB  %d 行".formatted("读、校验、比对、写入", imported.millis(), imported.peak(), imported.rows()));
  IO.println("%-28s %10.2f 倍（要求不超过 2 倍）".formatted("比值", imported.millis() / read.millis()));
  var most = run("import", large, folder);
  IO.println(
      "%-28s %10.0f 毫秒  堆峰值 %4d MB  %d 行".formatted("导入 100,000 行 × 30 列", most.millis(), most.peak(), most.rows()));
}

Measured median(List<Measured> all) {
  return all.stream().sorted(java.util.Comparator.comparingDouble(Measured::millis)).toList().get(all.size() / 2);
}

Measured run(String what, Path sheet, Path folder) throws Exception {
  var place = Files.createTempDirectory(folder, "library-");
  var command = new ArrayList<String>();
  command.add(ProcessHandle.current().info().command().orElse("java"));
  command.addAll(
      List.of(HEAP, "-Duser.language=zh", "-Duser.country=CN", "-cp", System.getProperty("java.class.path")));
  command.addAll(List.of("src/bench/ImportBench.java", what, sheet.toString(), place.toString()));
  var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  if (process.waitFor() != 0) throw new IllegalStateException(what + " failed: " + said);
  try (var files = Files.walk(place)) {
    for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
  }
  var parts = said.strip().lines().reduce((_, last) -> last).orElseThrow().split(" ");
  return new Measured(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
}

void child(String what, Path sheet, Path place) throws Exception {
  long nanos;
  int rows;
  if (what.equals("read")) {
    var start = System.nanoTime();
    rows = readOnly(sheet);
    nanos = System.nanoTime() - start;
  } else {
    var zone = ZoneId.of("Asia/Shanghai");
    var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone);
    try (var library = Library.open(place, Opening.withoutWindow(clock))) {
      new FirstContent().loadInto(library.database(), new Author("测速"));
      var pinyin = Pinyin.load();
      var start = System.nanoTime();
      var store = new ImportStore(library.database(), pinyin, new SizeStore(library.database()));
      try (var source = SheetFile.open(sheet);
          var plan = store.plan(source, store.propose(source), _ -> true)) {
        long planned = System.nanoTime() - start;
        rows = store.apply(new Author("测速"), plan).counts().fresh();
        System.err.println("  planned %d ms, counts %s".formatted(planned / 1_000_000, plan.counts()));
      }
      nanos = System.nanoTime() - start;
    }
  }
  IO.println("%.1f %d %d".formatted(nanos / 1e6, rows, peak()));
}

/// The highest each part of the heap stood, together, in MB.
long peak() {
  return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .mapToLong(pool -> pool.getPeakUsage().getUsed())
          .sum()
      >> 20;
}

int readOnly(Path sheet) throws IOException {
  int rows = 0;
  long characters = 0;
  try (var book = new ReadableWorkbook(sheet.toFile());
      var all = book.getFirstSheet().openStream()) {
    for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) all::iterator) {
      rows++;
      for (var cell : row) if (cell != null) characters += cell.getText().length();
    }
  }
  if (characters == 0) throw new IllegalStateException("nothing read");
  return rows;
}

Path sheet(Path folder, int rows) throws IOException {
  var file = folder.resolve("import-" + rows + ".xlsx");
  if (Files.exists(file)) return file;
  var dice = new Random(rows);
  try (var out = Files.newOutputStream(file);
      var book = new Workbook(out, "测速", null)) {
    var page = book.newWorksheet("名单");
    for (int i = 0; i < HEADS.length; i++) page.value(0, i, HEADS[i]);
    for (int row = 1; row <= rows; row++) {
      line(page, row, dice);
      if (row % 1000 == 0) page.flush();
    }
    page.finish();
  }
  return file;
}

void line(org.dhatim.fastexcel.Worksheet page, int row, Random dice) {
  var texts =
      new String[] {
        "示例测速第" + row + "号机械制造有限公司",
        CreditCode.of("91", "140521", "T%07d".formatted(row)).text(),
        TOWNS[dice.nextInt(TOWNS.length)],
        "示例路" + dice.nextInt(300) + "号",
        "34",
        row % 3 == 0 ? "是" : "否",
        "示例" + row % 700
      };
  page.value(row, 0, row);
  for (int i = 0; i < texts.length; i++) page.value(row, i + 1, texts[i]);
  page.value(row, 8, TODAY.minusDays(300 + dice.nextInt(6000)));
  page.style(row, 8).format("yyyy-mm-dd").set();
  page.value(row, 9, 50 + dice.nextInt(5000));
  page.value(row, 10, "示例产品" + row % 90);
  page.value(row, 11, "联系" + row % 900);
  page.value(row, 12, "139%08d".formatted(row));
  page.value(row, 13, "经理");
  double revenue = 100 + dice.nextInt(90_000) + dice.nextInt(100) / 100.0;
  double[] shares = {1, 0.95, 0.08, 0.06, 0.04, 1.2, 0.5, 0.03};
  for (int i = 0; i < shares.length; i++) page.value(row, 14 + i, Math.round(revenue * shares[i] * 100) / 100.0);
  page.value(row, 22, 10 + dice.nextInt(300));
  page.value(row, 23, dice.nextInt(9));
  page.value(row, 24, Math.round(revenue * 90) / 100.0);
  page.value(row, 25, Math.round(revenue * 2.5) / 100.0);
  page.value(row, 26, Math.round(revenue * 7) / 100.0);
  page.value(row, 27, 10 + dice.nextInt(300));
  page.value(row, 28, "民营");
  page.value(row, 29, "测速数据");
}
