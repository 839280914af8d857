import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ImportPlan;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

/// As the launcher starts commands, and as it starts an import.
private static final List<String> FLAGS = List.of("-Xmx256m", "@src/dist/lib/command.args");

private static final String OF_IMPORT = "-XX:TieredStopAtLevel=1";

private static final List<String> WRITTEN = List.of("enterprise", "contact", "year_figures");
private static final int TOGETHER = 20;
private static final String URL =
    "jdbc:h2:file:%s;WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MAX_COMPACT_TIME=0";
private static final int ROUNDS = 3;
private static final String MEASURED = "measured";
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
private record Measured(double millis, double processor, int rows, long peak) {
  Measured and(Measured then) {
    return new Measured(millis + then.millis, processor + then.processor, then.rows, Math.max(peak, then.peak));
  }
}

/// Reads a sheet of 20,000 × 30 with fastexcel alone, imports it with all checks and all writing, and writes the firms,
/// contacts and figures that came of it once more with batched JDBC alone, which is what the engine asks for at the very
/// least: each in a process of its own with the flags of the program's commands and a heap of 256 MB, in turns. Then imports
/// 100,000 rows in the same heap, and the usual sheet three times in one process, of which the last is told: what a window
/// takes that has been at work. Argument: the folder for files.
void main(String[] args) throws Exception {
  if (args.length > 2) {
    child(args);
    return;
  }
  var folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath().normalize());
  var usual = sheet(folder, 20_000);
  var large = sheet(folder, 100_000);
  var reads = new ArrayList<Measured>();
  var imports = new ArrayList<Measured>();
  var inserts = new ArrayList<Measured>();
  for (int i = 0; i < ROUNDS; i++) {
    var imported = Files.createTempDirectory(folder, "library-");
    var bare = Files.createTempDirectory(folder, "library-");
    reads.add(run("read", usual, bare));
    imports.add(run("import", usual, imported));
    inserts.add(run("insert", imported, bare));
    delete(imported);
    delete(bare);
  }
  var read = median(reads);
  IO.println("导入 20,000 行 × 30 列（堆上限 256 MB，各 " + ROUNDS + " 次取中位数，冷启动；处理器时间含编译和回收）");
  say("只用 fastexcel 读", read, read);
  say("读、校验、比对、写入、留痕", median(imports), read);
  say("其中的行只用 JDBC 成批写入", median(inserts), read);
  var place = Files.createTempDirectory(folder, "library-");
  say("导入 100,000 行 × 30 列", run("import", large, place), read);
  warm(usual, place);
  delete(place);
}

void warm(Path sheet, Path place) throws Exception {
  var all = lines("warm", sheet, place);
  var last = all.subList(all.size() - 3, all.size());
  var read = last.getFirst();
  IO.println("同一进程里第 " + ROUNDS + " 次（20,000 行）");
  say("只用 fastexcel 读", read, read);
  say("读、校验、比对（预览）", last.get(1), read);
  say("写入、留痕", last.get(2), read);
  say("合计", last.get(1).and(last.get(2)), read);
}

void say(String what, Measured it, Measured read) {
  IO.println(
      "%-24s %8.0f 毫秒（%5.2f 倍）  处理器 %8.0f 毫秒（%5.2f 倍）  堆峰值 %4d MB  %6d 行"
          .formatted(
              what,
              it.millis(),
              it.millis() / read.millis(),
              it.processor(),
              it.processor() / read.processor(),
              it.peak(),
              it.rows()));
}

Measured median(List<Measured> all) {
  return all.stream().sorted(Comparator.comparingDouble(Measured::processor)).toList().get(all.size() / 2);
}

void delete(Path place) throws IOException {
  try (var files = Files.walk(place)) {
    for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
  }
}

Measured run(String what, Path from, Path place) throws Exception {
  return lines(what, from, place).getLast();
}

/// What a process of its own measured, in order.
List<Measured> lines(String what, Path from, Path place) throws Exception {
  var command = new ArrayList<String>();
  command.add(ProcessHandle.current().info().command().orElse("java"));
  command.addAll(FLAGS);
  if (what.equals("import")) command.add(OF_IMPORT);
  command.addAll(List.of("-cp", System.getProperty("java.class.path"), "src/bench/ImportBench.java"));
  command.addAll(List.of(what, from.toString(), place.toString()));
  var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  if (process.waitFor() != 0) throw new IllegalStateException(what + " failed: " + said);
  return said.lines().filter(line -> line.startsWith(MEASURED)).map(line -> measured(line.split(" "))).toList();
}

Measured measured(String[] parts) {
  return new Measured(
      Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Integer.parseInt(parts[3]), Long.parseLong(parts[4]));
}

/// Something that is measured; returns how many rows it was.
private interface Work {
  int run() throws Exception;
}

void child(String[] args) throws Exception {
  var from = Path.of(args[1]);
  var place = Path.of(args[2]);
  switch (args[0]) {
    case "read" -> measured(() -> readOnly(from));
    case "import" -> {
      try (var library = library(place)) {
        measured(() -> imported(library, from));
      }
    }
    case "warm" -> {
      for (int i = 0; i < ROUNDS; i++) {
        var again = Files.createTempDirectory(place, "library-");
        try (var library = library(again)) {
          round(library, from);
        }
        delete(again);
      }
    }
    default -> {
      var rows = new LinkedHashMap<String, List<Object[]>>();
      try (var library = library(from)) {
        for (var table : WRITTEN) rows.put(table, content(library, table));
      }
      library(place).close();
      try (var connection = DriverManager.getConnection(URL.formatted(place.resolve("library")), "sa", "")) {
        connection.setAutoCommit(false);
        measured(() -> inserted(connection, rows));
      }
    }
  }
}

void measured(Work work) throws Exception {
  long cpu = processorTime();
  long start = System.nanoTime();
  int rows = work.run();
  long nanos = System.nanoTime() - start;
  IO.println("%s %.1f %.1f %d %d".formatted(MEASURED, nanos / 1e6, (processorTime() - cpu) / 1e6, rows, peak()));
}

Library library(Path place) {
  var zone = ZoneId.of("Asia/Shanghai");
  var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone);
  var fresh = !Files.exists(place.resolve(Library.FILE));
  var library = Library.open(place, Opening.withoutWindow(clock));
  if (fresh) new FirstContent().loadInto(library.database(), new Author("测速"));
  return library;
}

/// Reading alone, then the import in its two halves.
void round(Library library, Path sheet) throws Exception {
  var store = new ImportStore(library.database(), Pinyin.load(), new SizeStore(library.database()));
  measured(() -> readOnly(sheet));
  var plans = new ArrayList<ImportPlan>();
  measured(() -> {
    try (var source = SheetFile.open(sheet)) {
      plans.add(store.plan(source, store.propose(source), _ -> true));
      return plans.getFirst().counts().rows();
    }
  });
  try (var plan = plans.getFirst()) {
    measured(() -> store.apply(new Author("测速"), plan).counts().fresh());
  }
}

int imported(Library library, Path sheet) {
  var store = new ImportStore(library.database(), Pinyin.load(), new SizeStore(library.database()));
  try (var source = SheetFile.open(sheet);
      var plan = store.plan(source, store.propose(source), _ -> true)) {
    return store.apply(new Author("测速"), plan).counts().fresh();
  }
}

List<Object[]> content(Library library, String table) {
  return library
      .database()
      .read(sql -> {
        var rows = new ArrayList<Object[]>();
        try (var all = sql.resultQuery("select * from " + table).fetchSize(1000).fetchLazy()) {
          for (var row : all) {
            var values = new Object[row.size()];
            for (int i = 0; i < values.length; i++) values[i] = row.get(i);
            rows.add(values);
          }
        }
        return rows;
      });
}

/// Twenty rows a statement, 25 statements a batch, one commit: as the program does it.
int inserted(Connection connection, Map<String, List<Object[]>> tables) throws SQLException {
  int count = 0;
  for (var table : tables.entrySet()) {
    var rows = table.getValue();
    var marks = "(" + "?, ".repeat(rows.getFirst().length - 1) + "?)";
    var text = "insert into " + table.getKey() + " values " + (marks + ", ").repeat(TOGETHER - 1) + marks;
    try (var statement = connection.prepareStatement(text)) {
      for (int at = 0; at + TOGETHER <= rows.size(); at += TOGETHER) {
        int place = 1;
        for (var row : rows.subList(at, at + TOGETHER)) for (var value : row) statement.setObject(place++, value);
        statement.addBatch();
        if (at / TOGETHER % 25 == 24) statement.executeBatch();
      }
      statement.executeBatch();
    }
    count += rows.size();
  }
  connection.commit();
  return count;
}

/// What all threads of this process, the compiler's and the collector's among them, took of the processors.
long processorTime() {
  return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
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
