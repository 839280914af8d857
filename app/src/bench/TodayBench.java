import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.today.TodayScope;
import cn.qinshui.zhuanban.data.today.TodayStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Measured by Bench.java, which is launched from its source and finds this class beside it.
final class TodayBench {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 120;
  private static final double MOST = 2;

  private TodayBench() {}

  /// 今日 with 200,000 visits must take no more than twice what it takes with 240. `folder` is for the libraries, which
  /// are kept for the next run.
  static void measure(Path folder) {
    try (var small = library(folder.resolve("fx1"), DemoOptions.fx1(TODAY));
        var large = library(folder.resolve("fx5k"), DemoOptions.fx5k(TODAY))) {
      IO.println("%-12s %12s %12s %8s".formatted("毫秒，中位数", "FX-1", "FX-5K", "比值"));
      row("今日，全办", small, large, TodayScope.OFFICE);
      row("今日，一名专员", small, large, TodayScope.of(someone(small)));
    }
  }

  private static void row(String what, Library small, Library large, TodayScope scope) {
    var few = new Reading(small, scope);
    var many = new Reading(large, scope);
    // In turns, so that whatever else the machine does meets both.
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      few.once(i >= WARM_UP);
      many.once(i >= WARM_UP);
    }
    var before = few.median();
    var after = many.median();
    var ratio = after / before;
    IO.println(
        "%-12s %12.2f %12.2f %8.1f%s".formatted(what, before, after, ratio, ratio > MOST ? "　超过" + MOST + "倍" : ""));
  }

  private static String someone(Library library) {
    return new CommissionerStore(library.database()).present().getFirst().name();
  }

  private static Library library(Path place, DemoOptions options) {
    var zone = ZoneId.of("Asia/Shanghai");
    var isThere = Files.exists(place.resolve("planted.json"));
    var library =
        Library.open(place, Opening.withoutWindow(Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone)));
    if (!isThere) {
      IO.println("正在做 " + options.firms() + " 户的资料库……");
      DemoLibrary.make(library, options, new Author("测速"));
    }
    return library;
  }

  private static final class Reading {
    private final TodayStore store;
    private final TodayScope scope;
    private final List<Long> times = new ArrayList<>();

    Reading(Library library, TodayScope scope) {
      var database = library.database();
      var policies = new PolicyStore(database, new AttachmentStore(database, library.folder()));
      this.store = new TodayStore(database, new FigureStore(database, policies), policies);
      this.scope = scope;
    }

    void once(boolean counts) {
      var start = System.nanoTime();
      store.load(TODAY, scope);
      if (counts) times.add(System.nanoTime() - start);
    }

    double median() {
      return times.stream().mapToLong(Long::longValue).sorted().toArray()[times.size() / 2] / 1e6;
    }
  }
}
