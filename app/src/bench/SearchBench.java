import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
private static final Clock CLOCK = Clock.fixed(LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
private static final int LIMIT = 60;
private static final int BROUGHT_IN = 20_000;
private static final double FRAME = 16;
private static final String ALL = "合计";
private static final String PASTED = "整段粘贴";
private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

/// Types realistic queries key by key into the program's own search, into SQLite's FTS5 (trigram) and into a plain scan of
/// the names, on the same firms in the same run. Nothing is kept from one key to the next, so that a pasted text costs what
/// its last key costs. Arguments: the folder for the libraries (kept for the next run), and how many firms, if not 5,000
/// and 1,000,000.
void main(String[] args) throws Exception {
  var folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath().normalize());
  var sizes = args.length > 1 ? Arrays.stream(args).skip(1).map(Integer::valueOf).toList() : List.of(5_000, 1_000_000);
  for (int size : sizes) measure(folder, size);
}

void measure(Path folder, int size) throws Exception {
  var kept = folder.resolve("named-" + size);
  try (var sqlite = DriverManager.getConnection("jdbc:sqlite:" + Files.createDirectories(kept).resolve("fts5.db"))) {
    if (Files.notExists(kept.resolve("made"))) make(kept, sqlite, size);
    var names = MadeUpFirms.names(size);
    IO.println("%n搜索，%,d 户（%s）".formatted(size, MadeUpFirms.variety(names)));
    var copy = folder.resolve("copy"); // firms are brought in
    sweep(copy);
    Files.createDirectories(copy);
    Files.copy(kept.resolve("library.mv.db"), copy.resolve("library.mv.db"));
    var nextDay = Clock.offset(CLOCK, Duration.ofDays(1)); // ids go by the clock
    try (var library = Library.open(copy, Opening.withoutWindow(nextDay));
        var index = new SearchIndex(library.database(), Pinyin.load())) {
      var built = time(index::build);
      IO.println("建索引 %.1f 秒（在后台），内存每户 %d 字节".formatted(built / 1e3, index.bytes() / size));
      type(index, sqlite, names);
      list(index);
      bringIn(library, index, size);
    }
    sweep(copy);
  }
}

void make(Path kept, Connection sqlite, int size) throws Exception {
  IO.println("正在做 %,d 户的资料库……".formatted(size));
  try (var library = Library.open(kept, Opening.withoutWindow(CLOCK))) {
    MadeUpFirms.fill(library.database(), sqlite, size);
  }
  Files.writeString(kept.resolve("made"), "");
}

void sweep(Path folder) throws IOException {
  if (Files.notExists(folder)) return;
  try (var all = Files.walk(folder)) {
    for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
  }
}

/// The first search after a big import, with nothing done in the background in between, and the next one.
void bringIn(Library library, SearchIndex index, int size) throws Exception {
  MadeUpFirms.bringIn(library.database(), size, size + BROUGHT_IN);
  var last = MadeUpFirms.firm(size + BROUGHT_IN - 1).code();
  var first =
      time(() -> {
        if (index.find(last, LIMIT).isEmpty()) throw new IllegalStateException(last);
      });
  var next = time(() -> index.find(last, LIMIT));
  var anew = time(index::build);
  IO.println("导入 %,d 户后头一次搜索 %.0f 毫秒（后台先做时不等），再一次 %.1f 毫秒，后台重读 %.1f 秒".formatted(BROUGHT_IN, first, next, anew / 1e3));
}

void type(SearchIndex index, Connection sqlite, List<String> names) throws Exception {
  var typists = Typists.of(names.size());
  var rivals = new Rivals(sqlite, names);
  for (int round = 0; round < 2; round++) { // the first warms up
    var table = new Table();
    for (var typist : typists) {
      for (int keys = 1; keys <= typist.text().length(); keys++) {
        var typed = typist.text().substring(0, keys);
        if (!typed.endsWith(" ")) key(index, rivals, typist, typed, table);
      }
    }
    if (round == 1) table.print();
  }
}

void key(SearchIndex index, Rivals rivals, Typists.Typed typist, String typed, Table table) throws Exception {
  var cpu = THREADS.getCurrentThreadCpuTime();
  var time = time(() -> index.find(typed, LIMIT));
  var busy = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
  var kinds = typed.equals(typist.text()) ? List.of(typist.kind(), ALL, PASTED) : List.of(typist.kind(), ALL);
  note(table.ours(), kinds, time);
  note(table.busy(), kinds, busy);
  if (typist.bySound()) return;
  if (typed.length() > 2) note(table.fts5(), kinds, time(() -> rivals.fts5(typed)));
  note(table.plain(), kinds, time(() -> rivals.scan(typed)));
}

/// What the list of firms asks: the ids of all that hold a text, the first time and once more.
void list(SearchIndex index) throws Exception {
  for (int round = 0; round < 20; round++) for (var text : List.of("机械", "有限公司")) index.holding(text);
  for (var text : List.of("机械", "有限公司", "jixie")) {
    var first = time(() -> index.holding(text));
    var again = time(() -> index.holding(text));
    IO.println(
        "企业名单按“%s”筛选：%,d 户，%.1f 毫秒，再问一次 %.3f 毫秒"
            .formatted(text, index.holding(text).orElseThrow().length, first, again));
  }
}

/// Answers of the others on the same firms.
private record Rivals(Connection sqlite, List<String> names) {
  int fts5(String typed) throws SQLException {
    var match =
        Arrays.stream(typed.split(" ")).filter(word -> word.length() > 2).map(word -> "\"" + word + "\"").toList();
    if (match.isEmpty()) return 0;
    try (var query = sqlite.prepareStatement("select rowid, name, code from firm where firm match ? limit " + LIMIT)) {
      query.setString(1, String.join(" ", match));
      int found = 0;
      try (var rows = query.executeQuery()) {
        while (rows.next()) if (!rows.getString(2).isEmpty()) found++;
      }
      return found;
    }
  }

  int scan(String typed) {
    int found = 0;
    for (var name : names) if (name.contains(typed)) found++;
    return found;
  }
}

private interface Asked {
  void run() throws Exception;
}

/// In milliseconds.
static double time(Asked asked) throws Exception {
  var start = System.nanoTime();
  asked.run();
  return (System.nanoTime() - start) / 1e6;
}

static void note(Map<String, List<Double>> times, List<String> kinds, double time) {
  for (var kind : kinds) times.computeIfAbsent(kind, _ -> new ArrayList<>()).add(time);
}

/// The times of all keys by kind, in milliseconds.
private record Table(
    Map<String, List<Double>> ours,
    Map<String, List<Double>> busy,
    Map<String, List<Double>> fts5,
    Map<String, List<Double>> plain) {
  Table() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void print() {
    IO.println("毫秒/键：中位数 / 99% / 最慢；“占用”是本程序这条线程真正占用处理器的时间（机器忙时少受干扰）");
    IO.println("%-12s %22s %22s %22s %22s".formatted("", "本程序（含读出结果）", "本程序占用", "SQLite FTS5 trigram", "逐名查找"));
    for (var kind : ours.keySet()) {
      IO.println(
          "%-12s %22s %22s %22s %22s"
              .formatted(kind, said(ours, kind), said(busy, kind), said(fts5, kind), said(plain, kind)));
    }
    var slowest = at(ours.get(ALL), 0.99);
    IO.println("99%% 的按键在 %.1f 毫秒内得到结果，%s一帧（%.0f 毫秒）".formatted(slowest, slowest <= FRAME ? "不超过" : "超过", FRAME));
  }

  /// FTS5 answers nothing of one or two characters; neither it nor a scan of the names knows pinyin.
  private static String said(Map<String, List<Double>> times, String kind) {
    var of = times.get(kind);
    return of == null ? "答不了" : "%.2f / %.2f / %.2f".formatted(at(of, 0.5), at(of, 0.99), at(of, 1));
  }

  private static double at(List<Double> times, double share) {
    var sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }
}
