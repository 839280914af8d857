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
private static final long PATIENCE = 3_000_000_000L;
private static final PageRequest FIRST_PAGE = new PageRequest(0, 50, null, false);

/// Something that is done to a library over and over.
private interface Work {
  void on(Database database);
}

private record Measured(String what, Work work) {}

private static final List<Measured> FIRM_LIST =
    List.of(
        new Measured(
            "企业名单第一页，按名称", database -> new EnterpriseStore(database).page(EnterpriseFilter.none(), FIRST_PAGE)),
        new Measured(
            "企业名单第一页，按营业收入",
            database ->
                new EnterpriseStore(database)
                    .page(EnterpriseFilter.none(), new PageRequest(0, 50, EnterpriseSort.REVENUE.name(), true))),
        new Measured(
            "企业名单第一页，按文字筛选",
            database -> new EnterpriseStore(database).page(EnterpriseFilter.none().withText("机械"), FIRST_PAGE)),
        new Measured(
            "企业名单第一页，按名称倒序",
            database ->
                new EnterpriseStore(database)
                    .page(EnterpriseFilter.none(), new PageRequest(0, 50, EnterpriseSort.NAME.name(), true))),
        new Measured(
            "企业名单第一页，一个乡镇",
            database ->
                new EnterpriseStore(database).page(EnterpriseFilter.none().withTowns(Set.of("140521100")), FIRST_PAGE)),
        new Measured("企业名单总户数", database -> new EnterpriseStore(database).count(EnterpriseFilter.none())));

/// Does the same on a small and a large library and prints how much longer the large one takes. The libraries are kept
/// for the next run. Argument: the folder for them. -Dbench.firms=1000000 takes a million (about ten minutes to make).
void main(String[] args) {
  var folder = Path.of(args[0]).toAbsolutePath().normalize();
  try (var small = library(folder, SMALL);
      var large = library(folder, LARGE)) {
    IO.println("%-18s %14s %14s %8s".formatted("毫秒，中位数", SMALL + " 户", LARGE + " 户", "比值"));
    for (var measured : FIRM_LIST) {
      var before = median(measured.work(), small.database());
      var after = median(measured.work(), large.database());
      IO.println("%-18s %14.2f %14.2f %8.1f".formatted(measured.what(), before, after, after / before));
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

/// In milliseconds. Slow work is repeated less often.
double median(Work work, Database database) {
  repeat(work, database, WARM_UP);
  var times = repeat(work, database, ROUNDS);
  return times[times.length / 2] / 1e6;
}

long[] repeat(Work work, Database database, int rounds) {
  var times = new ArrayList<Long>();
  var begin = System.nanoTime();
  while (times.size() < rounds && (times.size() < FEWEST || System.nanoTime() - begin < PATIENCE)) {
    var start = System.nanoTime();
    work.on(database);
    times.add(System.nanoTime() - start);
  }
  return times.stream().mapToLong(Long::longValue).sorted().toArray();
}
