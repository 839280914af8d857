package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.duplicate.MergePlan;
import cn.qinshui.zhuanban.data.duplicate.MergeStore;
import cn.qinshui.zhuanban.data.duplicate.UnmergeStore;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The roll on days that pass, through merges, beside the search index, and while others write.
class FirmRollInUseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /// A day that can be turned.
  private static final class Day extends Clock {
    private volatile LocalDate day = TODAY;

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return day.atTime(9, 0).atZone(ZONE).toInstant();
    }
  }

  private final Day clock = new Day();
  private int outgrown;
  private Library library;
  private Database database;
  private SearchIndex index;
  private EnterpriseStore plain;
  private FirmRoll roll;

  @BeforeEach
  void demo(@TempDir Path folder) {
    library = Library.open(folder, Library.Opening.withoutWindow(clock));
    DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
    database = library.database();
    plain = new EnterpriseStore(database);
    index = new SearchIndex(database, Pinyin.load());
    index.build();
    roll = new FirmRoll(database, index, () -> outgrown++);
    roll.build();
  }

  @AfterEach
  void close() {
    index.close();
    library.close();
  }

  private void compare(EnterpriseFilter filter) {
    for (var sort : EnterpriseSort.values()) {
      var request = new PageRequest(0, 100, sort.name(), true);
      var rows = plain.page(filter, request).rows().stream().map(EnterpriseRow::id).toList();
      assertThat(roll.page(filter, request)).as(sort + " " + filter).contains(rows);
    }
    assertThat(roll.count(filter)).contains(plain.count(filter));
  }

  private EnterpriseFilter titled() {
    return EnterpriseFilter.none().withTiers(Set.of(QualificationKind.SRDI, QualificationKind.INNOVATIVE));
  }

  @Test
  void titlesRunOutAndYearsPass() {
    compare(titled());
    int before = roll.count(titled()).orElseThrow();
    clock.day = LocalDate.of(2028, 6, 1);
    assertThat(roll.count(titled())).as("of another day").isEmpty();
    roll.build();
    compare(titled());
    compare(EnterpriseFilter.none());
    assertThat(roll.count(titled())).isNotEqualTo(Optional.of(before));
  }

  private long firm(String name) {
    return database.read(
        sql -> sql.select(ENTERPRISE.ID).from(ENTERPRISE).where(ENTERPRISE.NAME.eq(name)).fetchSingle().value1());
  }

  private int rev(long id) {
    return database.read(
        sql -> sql.select(ENTERPRISE.REV).from(ENTERPRISE).where(ENTERPRISE.ID.eq(id)).fetchSingle().value1());
  }

  @Test
  void firmsBecomeOneAndTwoAgain() {
    long factory = firm("沁水县示例兴达机械厂");
    long company = firm("沁水示例兴达机械有限公司");
    var list = EnterpriseFilter.none();
    int before = roll.count(list).orElseThrow();
    var plan = new MergePlan(factory, rev(factory), company, rev(company), Set.of(), true, Set.of());
    var record = new MergeStore(database, new SizeStore(database)).merge(CLERK, plan);
    compare(list);
    assertThat(roll.count(list)).contains(before - 1);
    new UnmergeStore(database, new SizeStore(database)).unmerge(CLERK, record);
    compare(list);
    assertThat(roll.count(list)).contains(before);
    new History(database).undo(CLERK);
    compare(list);
    assertThat(roll.count(list)).contains(before - 1);
  }

  @Test
  void textsAreThoseOfTheMoment() {
    var filter = EnterpriseFilter.none().withText("机械");
    compare(filter);
    compare(filter);
    var before = roll.page(filter, PageRequest.first(100)).orElseThrow();
    long id =
        plain.ids(EnterpriseFilter.none()).stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
    database.write(Deed.edit(CLERK, "更名"), tx -> tx.update(ENTERPRISE, id, null, row -> row.setName("示例机械厂")));
    compare(filter);
    assertThat(roll.page(filter, PageRequest.first(100)).orElseThrow()).contains(id).hasSize(before.size() + 1);
    assertThat(roll.countAtOnce(filter)).isEqualTo(roll.count(filter));
  }

  @Test
  void whatTheDatabaseMustTellIsNotCountedAtOnce() {
    var filter = EnterpriseFilter.none().and(new Listing.OffServiceNet());
    assertThat(roll.countAtOnce(filter)).isEmpty();
    assertThat(roll.countAtOnce(titled())).isEqualTo(roll.count(titled()));
    assertThat(roll.count(filter)).contains(plain.count(filter));
    assertThat(roll.countAtOnce(filter)).as("kept").contains(plain.count(filter));
  }

  /// One writes while three ask; in the end the roll says what the database says.
  @Test
  void staysRightWhileOthersWrite() throws Exception {
    var ids = plain.ids(EnterpriseFilter.none());
    try (var threads = Executors.newFixedThreadPool(4)) {
      var work = new ArrayList<Callable<Void>>();
      work.add(() -> {
        for (int i = 0; i < 150; i++) change(ids.get(i * 7 % ids.size()), i);
        return null;
      });
      for (int asker = 0; asker < 3; asker++) {
        work.add(() -> {
          for (int i = 0; i < 150; i++) {
            var request = new PageRequest(0, 50, EnterpriseSort.values()[i % 9].name(), i % 2 == 0);
            roll.page(i % 3 == 0 ? titled() : EnterpriseFilter.none(), request);
            roll.count(EnterpriseFilter.none().and(new Listing.OffServiceNet()));
          }
          return null;
        });
      }
      for (var done : threads.invokeAll(work)) done.get();
    }
    assertThat(outgrown).isZero();
    compare(EnterpriseFilter.none());
    compare(titled());
    compare(EnterpriseFilter.none().and(new Listing.OffServiceNet()));
  }

  private void change(long firm, int number) {
    database.write(
        Deed.edit(CLERK, "示例"),
        tx -> {
          if (number % 5 == 4) tx.recycle(ENTERPRISE, firm);
          else
            tx.update(
                ENTERPRISE,
                firm,
                null,
                row -> {
                  row.setSortKey("k" + number * 31 % 97);
                  row.setDeletedAt(null);
                  row.setOnServiceNetOn(number % 2 == 0 ? null : TODAY);
                });
          return firm;
        });
  }
}
