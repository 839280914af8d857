import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

private static final Author AUTHOR = new Author("测速");
private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
private static final Clock CLOCK = Clock.fixed(LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
private static final long SEED = 20261125;
private static final int BATCH = 20_000;
private static final int LIMIT = 60;
private static final int TYPISTS = 40;
private static final double FRAME = 16;
private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

private static final String[] TOWNS = {
  "沁水", "龙港", "端氏", "嘉峰", "郑庄", "郑村", "柿庄", "樊村河", "土沃", "张村", "苏庄", "胡底", "固县", "十里", "长治", "单城"
};
private static final String MARKS =
    "恒信华兴永丰远大云帆金龙瑞祥博创鼎盛东升宏达凯旋明珠康泰安顺利源通汇德润昌茂嘉禾新锐光正天翼海岳松柏青禾银河玉屏石楼碧峰紫荆红旗蓝天绿野白鹿乌金赤铁黄河" + "曾单乐重长行朝翟仇解盖查区黑尉迟朴缪宓";
private static final String[] TRADES = {
  "机械", "机械制造", "煤机配件", "铸造", "新材料", "瓦斯发电", "管业", "电子", "信息科技", "农业开发", "食品", "丝绸", "建材", "化工", "阀门", "智能装备", "节能科技",
  "环保工程", "钻探工具", "木业加工"
};
private static final String[] FORMS = {"有限公司", "有限责任公司", "股份有限公司", "厂", "合作社"};
private static final String SURNAMES = "张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金单解仇";
private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// A firm made up: nothing of it is real.
private record Firm(String name, String shortName, String code, String contact, String phone) {}

/// What is typed and how many of its keys are pressed.
private record Typed(String kind, String text) {}

/// Types realistic queries key by key into the program's own search, into SQLite's FTS5 (trigram) and into a plain scan of
/// the names, on the same firms in the same run. Arguments: the folder for the libraries (kept for the next run), and how
/// many firms, if not 5,000 and 1,000,000.
void main(String[] args) throws Exception {
  var folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath().normalize());
  var sizes = args.length > 1 ? Arrays.stream(args).skip(1).map(Integer::valueOf).toList() : List.of(5_000, 1_000_000);
  for (int size : sizes) measure(folder, size);
}

void measure(Path folder, int size) throws Exception {
  var place = folder.resolve("search-" + size);
  var isThere = Files.exists(place.resolve("made"));
  try (var library = Library.open(place, Opening.withoutWindow(CLOCK));
      var sqlite = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("fts5.db"))) {
    if (!isThere) fill(library.database(), sqlite, size, place);
    var begin = System.nanoTime();
    try (var index = new SearchIndex(library.database(), Pinyin.load())) {
      index.build();
      IO.println(
          "%n搜索，%,d 户：建索引 %.1f 秒，内存每户 %d 字节".formatted(size, (System.nanoTime() - begin) / 1e9, index.bytes() / size));
      var names = new ArrayList<String>(size);
      for (int i = 0; i < size; i++) names.add(firm(i).name());
      var queries = queries(size);
      for (int round = 0; round < 2; round++) { // the first warms up
        var ours = new LinkedHashMap<String, List<Double>>();
        var busy = new LinkedHashMap<String, List<Double>>();
        var theirs = new LinkedHashMap<String, List<Double>>();
        var plain = new LinkedHashMap<String, List<Double>>();
        for (var query : queries) {
          for (int keys = 1; keys <= query.text().length(); keys++) {
            var typed = query.text().substring(0, keys);
            if (typed.endsWith(" ")) continue;
            var cpu = THREADS.getCurrentThreadCpuTime();
            note(ours, query.kind(), time(() -> index.find(typed, LIMIT).hits().size()));
            note(busy, query.kind(), (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
            if (typed.length() > 2 && !query.kind().startsWith("拼音")) {
              note(theirs, query.kind(), time(() -> fts5(sqlite, typed)));
            }
            note(plain, query.kind(), time(() -> scan(names, typed)));
          }
        }
        if (round == 1) print(ours, busy, theirs, plain);
      }
    }
  }
}

/// The same number gives the same firm.
Firm firm(int number) {
  var dice = new Random(SEED + number);
  var mark = new StringBuilder();
  for (int i = 0; i < 2 + dice.nextInt(2); i++) mark.append(MARKS.charAt(dice.nextInt(MARKS.length())));
  var trade = TRADES[dice.nextInt(TRADES.length)];
  var form = FORMS[dice.nextInt(FORMS.length)];
  var town = TOWNS[dice.nextInt(TOWNS.length)];
  var code = new StringBuilder("9114").append("%04d".formatted(dice.nextInt(3000)));
  while (code.length() < 18) code.append(CODE.charAt(dice.nextInt(CODE.length())));
  var contact = new StringBuilder().append(SURNAMES.charAt(dice.nextInt(SURNAMES.length())));
  for (int i = 0; i < 1 + dice.nextInt(2); i++) contact.append(MARKS.charAt(dice.nextInt(MARKS.length())));
  var phone = "100" + "%08d".formatted(dice.nextInt(100_000_000));
  return new Firm(town + mark + trade + form, mark + trade, code.toString(), contact.toString(), phone);
}

void fill(Database database, Connection sqlite, int size, Path place) throws Exception {
  IO.println("正在做 %,d 户的资料库……".formatted(size));
  if (FirstContent.isMissing(database)) new FirstContent().loadInto(database, AUTHOR);
  try (var create = sqlite.createStatement()) {
    create.execute("create virtual table firm using fts5(name, short, code, contact, phone, tokenize = 'trigram')");
  }
  sqlite.setAutoCommit(false);
  try (var insert = sqlite.prepareStatement("insert into firm values (?, ?, ?, ?, ?)")) {
    for (int from = 0; from < size; from += BATCH) {
      for (int i = from; i < Math.min(size, from + BATCH); i++) {
        var firm = firm(i);
        var parts = List.of(firm.name(), firm.shortName(), firm.code(), firm.contact(), firm.phone());
        for (int k = 0; k < parts.size(); k++) insert.setString(k + 1, parts.get(k));
        insert.addBatch();
      }
      insert.executeBatch();
      sqlite.commit();
    }
  }
  database.load(Deed.seed(AUTHOR, "测速数据"), tx -> load(tx, size));
  Files.writeString(place.resolve("made"), "");
}

int load(Tx tx, int size) {
  for (int from = 0; from < size; from += BATCH) {
    var rows = new ArrayList<EnterpriseRecord>();
    var contacts = new ArrayList<ContactRecord>();
    for (int i = from; i < Math.min(size, from + BATCH); i++) {
      var firm = firm(i);
      var row = new EnterpriseRecord();
      row.setId(tx.newId());
      row.setName(firm.name());
      row.setShortName(firm.shortName());
      row.setCode(firm.code());
      row.setInitials("");
      row.setSortKey(firm.code());
      row.setStatus("ACTIVE");
      rows.add(row);
      var contact = new ContactRecord();
      contact.setEnterpriseId(row.getId());
      contact.setName(firm.contact());
      contact.setPhone(firm.phone());
      contact.setIsPrimary(true);
      contacts.add(contact);
    }
    tx.load(rows);
    tx.load(contacts);
    tx.keepLoaded();
  }
  return size;
}

List<Typed> queries(int size) {
  var pinyin = Pinyin.load();
  var dice = new Random(SEED);
  var queries = new ArrayList<Typed>();
  for (int i = 0; i < TYPISTS; i++) {
    var firm = firm(dice.nextInt(size));
    var mark = firm.shortName();
    queries.add(new Typed("名称", mark.substring(0, Math.min(5, mark.length()))));
    queries.add(new Typed("地名加行业", firm.name().substring(0, 2) + " " + mark.substring(mark.length() - 2)));
    queries.add(new Typed("拼音首字母", letters(pinyin, mark, 1)));
    queries.add(new Typed("拼音全拼", letters(pinyin, mark.substring(0, 2), 9)));
    queries.add(new Typed("代码后几位", firm.code().substring(14).toLowerCase(Locale.ROOT)));
    queries.add(new Typed("代码前几位", firm.code().substring(0, 10)));
    queries.add(new Typed("电话后几位", firm.phone().substring(5)));
    queries.add(new Typed("联系人", firm.contact()));
    queries.add(new Typed("查无此名", "沁水" + mark.charAt(0) + "乌有" + i));
  }
  return queries;
}

String letters(Pinyin pinyin, String text, int most) {
  var letters = new StringBuilder();
  for (char c : text.toCharArray()) {
    var known = pinyin.readings(c);
    if (!known.isEmpty()) {
      var sound = known.getFirst().replaceAll("[0-9]", "");
      letters.append(sound, 0, Math.min(most, sound.length()));
    }
  }
  return letters.toString();
}

int fts5(Connection sqlite, String typed) throws SQLException {
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

int scan(List<String> names, String typed) {
  int found = 0;
  for (var name : names) if (name.contains(typed)) found++;
  return found;
}

private interface Search {
  int run() throws Exception;
}

double time(Search search) throws Exception {
  var start = System.nanoTime();
  if (search.run() < 0) throw new IllegalStateException();
  return (System.nanoTime() - start) / 1e6;
}

void note(Map<String, List<Double>> times, String kind, double time) {
  times.computeIfAbsent(kind, _ -> new ArrayList<>()).add(time);
  times.computeIfAbsent("合计", _ -> new ArrayList<>()).add(time);
}

void print(
    Map<String, List<Double>> ours,
    Map<String, List<Double>> busy,
    Map<String, List<Double>> theirs,
    Map<String, List<Double>> plain) {
  IO.println("毫秒/键：中位数 / 99%% / 最慢，“占用”是本程序这条线程真正占用处理器的时间（机器忙时少受干扰）".formatted());
  IO.println("%-8s %26s %26s %26s %26s".formatted("", "本程序（含读出结果）", "本程序占用", "SQLite FTS5 trigram", "逐名查找"));
  for (var kind : ours.keySet()) {
    IO.println(
        "%-8s %26s %26s %26s %26s"
            .formatted(
                kind, said(ours.get(kind)), said(busy.get(kind)), said(theirs.get(kind)), said(plain.get(kind))));
  }
  var slowest = at(ours.get("合计"), 0.99);
  IO.println("99%% 的按键在 %.1f 毫秒内得到结果，%s一帧（%.0f 毫秒）".formatted(slowest, slowest <= FRAME ? "不超过" : "超过", FRAME));
}

/// FTS5 answers nothing of one or two characters, and knows no pinyin.
String said(List<Double> times) {
  if (times == null) return "答不了";
  return "%.2f / %.2f / %.2f".formatted(at(times, 0.5), at(times, 0.99), at(times, 1));
}

double at(List<Double> times, double share) {
  var sorted = times.stream().sorted().toList();
  return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
}
