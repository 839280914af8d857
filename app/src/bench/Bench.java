import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
private static final int SMALL = 1_000;
private static final int LARGE = Integer.getInteger("bench.firms", 100_000);
private static final int MOST_VISITS = 200_000;
private static final int WARM_UP = 40;
private static final int ROUNDS = 200;
private static final int FEWEST = 5;
private static final Pinyin PINYIN = Pinyin.load();
private static final long PATIENCE = 3_000_000_000L;
private static final PageRequest FIRST_PAGE = new PageRequest(0, 50, null, false);
private static final EnterpriseFilter ALL = EnterpriseFilter.none();
private static final String TOWN = "140521100";

/// Something that is asked of the list of firms over and over.
private interface Work {
  void on(EnterpriseStore firms);
}

private record Measured(String what, Work work) {}

private static PageRequest by(EnterpriseSort sort) {
  return new PageRequest(0, 50, sort.name(), true);
}

private static final List<Measured> FIRM_LIST =
    List.of(
        new Measured("企业名单第一页，按名称", firms -> firms.page(ALL, FIRST_PAGE)),
        new Measured("按名称倒序", firms -> firms.page(ALL, by(EnterpriseSort.NAME))),
        new Measured("按信用代码倒序", firms -> firms.page(ALL, by(EnterpriseSort.CODE))),
        new Measured("按乡镇倒序", firms -> firms.page(ALL, by(EnterpriseSort.TOWN))),
        new Measured("按行业倒序", firms -> firms.page(ALL, by(EnterpriseSort.INDUSTRY))),
        new Measured("按规模倒序", firms -> firms.page(ALL, by(EnterpriseSort.SIZE))),
        new Measured("按营业收入倒序", firms -> firms.page(ALL, by(EnterpriseSort.REVENUE))),
        new Measured("按最近走访倒序", firms -> firms.page(ALL, by(EnterpriseSort.LAST_VISIT))),
        new Measured("按未办结诉求倒序", firms -> firms.page(ALL, by(EnterpriseSort.OPEN_DEMANDS))),
        new Measured("一个乡镇", firms -> firms.page(ALL.withTowns(Set.of(TOWN)), FIRST_PAGE)),
        new Measured("一个乡镇，按营业收入倒序", firms -> firms.page(ALL.withTowns(Set.of(TOWN)), by(EnterpriseSort.REVENUE))),
        new Measured("按文字筛选（多）", firms -> firms.page(ALL.withText("机械"), FIRST_PAGE)),
        new Measured("按文字筛选（多），按营业收入倒序", firms -> firms.page(ALL.withText("机械"), by(EnterpriseSort.REVENUE))),
        new Measured("按文字筛选（无）", firms -> firms.page(ALL.withText("没有这样的企业"), FIRST_PAGE)),
        new Measured("企业名单总户数", firms -> firms.count(ALL)),
        new Measured("一个乡镇的户数", firms -> firms.count(ALL.withTowns(Set.of(TOWN)))),
        new Measured("按文字筛选的户数", firms -> firms.count(ALL.withText("机械"))));

/// Does the same on a small and a large library and prints how much longer the large one takes. The libraries are kept
/// for the next run. Texts are looked for in the search index, as in the window once it is ready; the first time each
/// question is asked is printed beside the median. Argument: the folder for them. -Dbench.firms=1000000 takes a million (about ten minutes to make).
void main(String[] args) {
  var folder = Path.of(args[0]).toAbsolutePath().normalize();
  try (var small = library(folder, SMALL);
      var large = library(folder, LARGE);
      var smallTexts = texts(small.database());
      var largeTexts = texts(large.database())) {
    var few = new EnterpriseStore(small.database(), smallTexts);
    var many = new EnterpriseStore(large.database(), largeTexts);
    IO.println("%-18s %14s %14s %8s %14s".formatted("毫秒，中位数", SMALL + " 户", LARGE + " 户", "比值", "后者头一次"));
    for (var measured : FIRM_LIST) {
      var before = times(measured.work(), few);
      var after = times(measured.work(), many);
      IO.println(
          "%-18s %14.2f %14.2f %8.1f %14.2f"
              .formatted(
                  measured.what(), before.median(), after.median(), after.median() / before.median(), after.first()));
    }
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

/// In milliseconds.
private record Times(double first, double median) {}

/// Slow work is repeated less often.
Times times(Work work, EnterpriseStore firms) {
  var start = System.nanoTime();
  work.on(firms);
  var first = System.nanoTime() - start;
  repeat(work, firms, WARM_UP);
  var times = repeat(work, firms, ROUNDS);
  return new Times(first / 1e6, times[times.length / 2] / 1e6);
}

long[] repeat(Work work, EnterpriseStore firms, int rounds) {
  var times = new ArrayList<Long>();
  var begin = System.nanoTime();
  while (times.size() < rounds && (times.size() < FEWEST || System.nanoTime() - begin < PATIENCE)) {
    var start = System.nanoTime();
    work.on(firms);
    times.add(System.nanoTime() - start);
  }
  return times.stream().mapToLong(Long::longValue).sorted().toArray();
}
