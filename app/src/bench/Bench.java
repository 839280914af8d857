import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.FirmRoll;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
private static final int SMALL = 1_000;
private static final int LARGE = Integer.getInteger("bench.firms", 100_000);
private static final int MOST_VISITS = 200_000;
private static final int WARM_UP = 40;
private static final int ROUNDS = 200;
private static final int FEWEST = 5;
private static final Pinyin PINYIN = Pinyin.load();
private static final long PATIENCE = 2_500_000_000L;
private static final PageRequest FIRST_PAGE = new PageRequest(0, 50, null, false);
private static final EnterpriseFilter ALL = EnterpriseFilter.none();
private static final String TOWN = "140521100";

private static final String[] WORDS = {
  "机械", "铸造", "煤", "沁水", "示例", "新材", "有限", "科技", "食品", "建材", "商贸", "农业", "端氏", "嘉峰", "郑庄", "龙港", "兴", "盛", "源", "达",
  "jx", "zz", "公司", "厂", "ma"
};

/// A library with what is asked over and over of its list.
private record Desk(Database database, EnterpriseStore firms, FirmRoll roll, int size, long firm, AtomicInteger turn) {
  PageRequest middle() {
    return new PageRequest(size / 2, 50, null, false);
  }

  /// Another text each time, so that no answer is known already.
  EnterpriseFilter anotherText() {
    return ALL.withText(WORDS[turn.getAndIncrement() % WORDS.length]);
  }

  /// Changes one firm.
  void deed() {
    var note = "示例" + turn.getAndIncrement();
    database.write(
        Deed.edit(new Author("测速"), "改备注"), tx -> tx.update(ENTERPRISE, firm, null, row -> row.setNote(note)));
  }
}

/// Something that is asked of the list of firms over and over; what comes before it is not measured.
private record Measured(String what, Consumer<Desk> before, Consumer<Desk> work) {
  Measured(String what, Consumer<Desk> work) {
    this(what, _ -> {}, work);
  }
}

private static Measured page(String what, EnterpriseFilter filter, PageRequest request) {
  return new Measured(what, desk -> desk.firms().page(filter, request));
}

private static Measured count(String what, EnterpriseFilter filter) {
  return new Measured(what, desk -> desk.firms().count(filter));
}

private static PageRequest by(EnterpriseSort sort) {
  return new PageRequest(0, 50, sort.name(), true);
}

private static final EnterpriseFilter IN_TOWN = ALL.withTowns(Set.of(TOWN));
private static final EnterpriseFilter MANY = ALL.withText("机械");
private static final EnterpriseFilter CLOSED = ALL.withStatuses(Set.of(EnterpriseStatus.CLOSED));
private static final EnterpriseFilter TITLED = ALL.withTiers(Set.of(QualificationKind.SRDI));
private static final EnterpriseFilter UNSEEN = ALL.and(new Listing.NotVisitedSince(TODAY.minusDays(90)));

private static final List<Measured> FIRM_LIST =
    List.of(
        page("企业名单第一页，按名称", ALL, FIRST_PAGE),
        page("按名称倒序", ALL, by(EnterpriseSort.NAME)),
        page("按信用代码倒序", ALL, by(EnterpriseSort.CODE)),
        page("按乡镇倒序", ALL, by(EnterpriseSort.TOWN)),
        page("按行业倒序", ALL, by(EnterpriseSort.INDUSTRY)),
        page("按规模倒序", ALL, by(EnterpriseSort.SIZE)),
        page("按营业收入倒序", ALL, by(EnterpriseSort.REVENUE)),
        page("按服务专员倒序", ALL, by(EnterpriseSort.COMMISSIONER)),
        page("按最近走访倒序", ALL, by(EnterpriseSort.LAST_VISIT)),
        page("按未办结诉求倒序", ALL, by(EnterpriseSort.OPEN_DEMANDS)),
        new Measured("正中一页", desk -> desk.firms().page(ALL, desk.middle())),
        page("一个乡镇", IN_TOWN, FIRST_PAGE),
        page("一个乡镇，按营业收入倒序", IN_TOWN, by(EnterpriseSort.REVENUE)),
        page("注销吊销，前 2 户", CLOSED, PageRequest.first(2)),
        page("规上", ALL.withAboveScale(true), FIRST_PAGE),
        page("专精特新，按营业收入倒序", TITLED, by(EnterpriseSort.REVENUE)),
        page("90 天未走访", UNSEEN, FIRST_PAGE),
        page("未配服务专员，前 2 户", ALL.and(new Listing.WithoutCommissioner()), PageRequest.first(2)),
        page("按文字筛选（多）", MANY, FIRST_PAGE),
        page("按文字筛选（多），按营业收入倒序", MANY, by(EnterpriseSort.REVENUE)),
        page("按文字筛选（无）", ALL.withText("没有这样的企业"), FIRST_PAGE),
        new Measured("按文字筛选，每次另一个词", desk -> desk.firms().page(desk.anotherText(), FIRST_PAGE)),
        new Measured("按文字筛选的户数，每次另一个词", desk -> desk.firms().count(desk.anotherText())),
        count("企业名单总户数", ALL),
        count("一个乡镇的户数", IN_TOWN),
        count("专精特新的户数", TITLED),
        count("按文字筛选的户数", MANY),
        new Measured("改一户后第一页", Desk::deed, desk -> desk.firms().page(ALL, FIRST_PAGE)),
        new Measured("改一户后按营业收入倒序", Desk::deed, desk -> desk.firms().page(ALL, by(EnterpriseSort.REVENUE))),
        new Measured("改一户后一个乡镇的户数", Desk::deed, desk -> desk.firms().count(IN_TOWN)),
        new Measured("改一户后专精特新的户数", Desk::deed, desk -> desk.firms().count(TITLED)),
        new Measured("改一户后按文字筛选的户数", Desk::deed, desk -> desk.firms().count(MANY)));

/// Does the same on a small and a large library and prints how much longer the large one takes. The libraries are kept
/// for the next run. Texts are looked for in the search index, as in the window once it is ready; the first time each
/// question is asked is printed beside the median. Argument: the folder for them. -Dbench.firms=1000000 takes a million (about ten minutes to make).
void main(String[] args) {
  var folder = Path.of(args[0]).toAbsolutePath().normalize();
  try (var small = library(folder, SMALL);
      var large = library(folder, LARGE);
      var smallTexts = texts(small.database());
      var largeTexts = texts(large.database())) {
    var few = desk(small.database(), smallTexts);
    var many = desk(large.database(), largeTexts);
    IO.println("%-18s %14s %14s %8s %14s".formatted("毫秒，中位数", SMALL + " 户", LARGE + " 户", "比值", "后者头一次"));
    for (var measured : FIRM_LIST) repeat(measured, List.of(few, many), WARM_UP);
    for (var measured : FIRM_LIST) {
      var both = times(measured, List.of(few, many));
      IO.println(
          "%-18s %14.2f %14.2f %8.1f %14.2f"
              .formatted(
                  measured.what(),
                  both.getFirst().median(),
                  both.getLast().median(),
                  both.getLast().median() / both.getFirst().median(),
                  both.getLast().first()));
    }
    IO.println("花名册每户 %d 字节".formatted(many.roll().bytes() / LARGE));
  }
  TodayBench.measure(folder);
}

Library library(Path folder, int firms) {
  var place = folder.resolve("firms-" + firms);
  var clock =
      Clock.fixed(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
  var isThere = Files.exists(place.resolve("planted.json"));
  var library = Library.open(place, Opening.withoutWindow(clock));
  if (!isThere) {
    IO.println("正在做 " + firms + " 户的资料库……");
    var visits = Math.clamp(firms, DemoOptions.VISITS, MOST_VISITS);
    DemoLibrary.make(library, new DemoOptions(firms, visits, DemoOptions.SEED, TODAY), new Author("测速"));
  }
  return library;
}

SearchIndex texts(Database database) {
  var index = new SearchIndex(database, PINYIN);
  index.build();
  return index;
}

/// The list as the window has it once the roll is there; prints how long that took.
Desk desk(Database database, SearchIndex texts) {
  closeSome(database);
  var roll = new FirmRoll(database, texts, () -> {});
  var start = System.nanoTime();
  var threads = ManagementFactory.getThreadMXBean();
  var busy = threads.getCurrentThreadCpuTime();
  roll.build();
  IO.println(
      "花名册读好，用时 %,d 毫秒，其中处理器 %,d 毫秒"
          .formatted((System.nanoTime() - start) / 1_000_000, (threads.getCurrentThreadCpuTime() - busy) / 1_000_000));
  var firms = new EnterpriseStore(database, roll);
  return new Desk(
      database, firms, roll, firms.count(ALL), firms.page(ALL, FIRST_PAGE).rows().getFirst().id(), new AtomicInteger());
}

/// One firm of five hundred is closed and has no commissioner, which the demo data know nothing of.
void closeSome(Database database) {
  var plain = new EnterpriseStore(database);
  if (plain.count(CLOSED) > 0) return;
  var all = plain.ids(ALL);
  var edits = new HashMap<Long, Tx.Edit<EnterpriseRecord>>();
  for (int i = 3; i < all.size(); i += 500) {
    edits.put(
        all.get(i),
        new Tx.Edit<>(
            null,
            row -> {
              row.setStatus(EnterpriseStatus.CLOSED.name());
              row.setCommissionerId(null);
            }));
  }
  database.write(Deed.bulk(new Author("测速"), "注销"), tx -> tx.updateAll(ENTERPRISE, edits));
}

/// In milliseconds.
private record Times(double first, double median) {}

/// Slow work is repeated less often; by turns, so that what else the machine does slows down both.
List<Times> times(Measured measured, List<Desk> desks) {
  var first = desks.stream().map(desk -> time(measured, desk)).toList();
  repeat(measured, desks, WARM_UP);
  var times = repeat(measured, desks, ROUNDS);
  return IntStream.range(0, desks.size())
      .mapToObj(i -> {
        var sorted = times.get(i).stream().sorted().toList();
        return new Times(first.get(i) / 1e6, sorted.get(sorted.size() / 2) / 1e6);
      })
      .toList();
}

long time(Measured measured, Desk desk) {
  measured.before().accept(desk);
  var start = System.nanoTime();
  measured.work().accept(desk);
  return System.nanoTime() - start;
}

List<List<Long>> repeat(Measured measured, List<Desk> desks, int rounds) {
  var times = desks.stream().map(_ -> (List<Long>) new ArrayList<Long>()).toList();
  var begin = System.nanoTime();
  for (int i = 0; i < rounds && (i < FEWEST || System.nanoTime() - begin < PATIENCE); i++) {
    for (int desk = 0; desk < desks.size(); desk++) times.get(desk).add(time(measured, desks.get(desk)));
  }
  return times;
}
