package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The roll answers what the database answers, in every order, for every filter, after every kind of deed.
class FirmRollTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int FIRMS = 240;
  private static final int ALL = 10_000;

  private int outgrown;
  private EnterpriseStore plain;
  private SearchIndex index;
  private FirmRoll roll;
  private FirmFixture fixture;

  @BeforeEach
  void demo() {
    DemoLibrary.make(database(), folder, new DemoOptions(FIRMS, 400, DemoOptions.SEED, TODAY), CLERK);
    plain = new EnterpriseStore(database());
    index = new SearchIndex(database(), Pinyin.load());
    index.build();
    roll = new FirmRoll(database(), index, () -> outgrown++);
    fixture = new FirmFixture(database(), 9_000);
    unevenFirms();
    roll.build();
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  /// Cells that are empty or alike, firms in the bin, codes that follow no rule.
  private void unevenFirms() {
    for (int i = 0; i < 24; i++) {
      int number = i;
      var id =
          fixture.firm(
              "示例" + number,
              "q" + number % 3,
              firm -> {
                firm.setCode(number % 3 == 0 ? null : "9" + "ab-~X".charAt(number % 5) + number % 4);
                firm.setTownCode(number % 4 == 0 ? null : "14052199" + number % 2);
                firm.setIndustryCode(number % 5 == 0 ? null : "3" + number % 7);
                firm.setStatus(EnterpriseStatus.values()[number % 4].name());
                firm.setAboveScale(number % 3 == 0 ? null : number % 3 == 1);
              });
      if (i % 4 == 1) fixture.figures(id, 2025, "审计报告", true, String.valueOf(100 + i % 3));
      if (i % 4 == 2) fixture.figures(id, 2025, "审计报告", false, "7");
      if (i % 6 == 1) fixture.visit(id, "DONE", "2026-11-2" + i % 3);
      if (i % 8 == 2) fixture.demand(id, "WORKING");
      if (i % 11 == 3) write(tx -> tx.recycle(ENTERPRISE, id));
    }
  }

  private void write(Consumer<Tx> work) {
    database()
        .write(
            Deed.edit(CLERK, "示例"),
            tx -> {
              work.accept(tx);
              return tx.setId();
            });
  }

  private List<Long> ids(Condition which) {
    return database()
        .read(sql ->
            sql.select(ENTERPRISE.ID)
                .from(ENTERPRISE)
                .where(ENTERPRISE.DELETED_AT.isNull(), which)
                .orderBy(ENTERPRISE.ID)
                .fetch(ENTERPRISE.ID));
  }

  private long firm(int number) {
    return ids(ENTERPRISE.NAME.isNotNull()).get(number);
  }

  private <T> void set(long firm, TableField<EnterpriseRecord, T> column, T value) {
    write(tx -> tx.update(ENTERPRISE, firm, null, row -> row.set(column, value)));
  }

  private List<EnterpriseFilter> filters() {
    var none = EnterpriseFilter.none();
    long served = ids(ENTERPRISE.COMMISSIONER_ID.isNotNull()).getFirst();
    long someone =
        database()
            .read(sql ->
                sql.select(ENTERPRISE.COMMISSIONER_ID)
                    .from(ENTERPRISE)
                    .where(ENTERPRISE.ID.eq(served))
                    .fetchSingle()
                    .value1());
    var listings =
        Stream.<Listing>of(
            new Listing.WithoutCommissioner(),
            new Listing.WithCommissioner(),
            new Listing.OnServiceNet(),
            new Listing.OffServiceNet(),
            new Listing.WithOpenDemands(),
            new Listing.WithoutSize(),
            new Listing.NotVisitedSince(LocalDate.of(2026, 10, 1)),
            new Listing.Missing(2025, Indicator.REVENUE),
            new Listing.Between(2025, Indicator.REVENUE, new BigDecimal("100"), null),
            new Listing.NotEntered(EnterpriseField.TOWN),
            new Listing.NotEntered(EnterpriseField.INDUSTRY),
            new Listing.NotEntered(EnterpriseField.CHAIN),
            new Listing.NotEntered(EnterpriseField.ABOVE_SCALE),
            new Listing.NotEntered(EnterpriseField.ADDRESS),
            new Listing.Expiring(TODAY, TODAY.plusYears(1), Set.of()),
            new Listing.NewlyTitled(LocalDate.of(2026, 1, 1), TODAY, Set.of()));
    return Stream.concat(
            Stream.of(
                none,
                none.withText("示例"),
                none.withText("机械"),
                none.withText("qsjx"),
                none.withTowns(Set.of("140521100", "140521990")),
                none.withIndustries(Set.of("C")),
                none.withIndustries(Set.of("33", "3")),
                none.withTiers(Set.of(QualificationKind.SRDI, QualificationKind.TECH)),
                none.withTiers(Set.of(QualificationKind.SRDI)).withTowns(Set.of("140521100")).withText("示例"),
                none.withAboveScale(true),
                none.withAboveScale(false),
                none.withCommissioners(Set.of(someone)),
                none.withSizes(Set.of(SizeClass.SMALL, SizeClass.MEDIUM)),
                none.withStatuses(Set.of(EnterpriseStatus.CLOSED)),
                none.withIds(Set.of(served, 5L)),
                none.withIds(Set.of()),
                none.withAsOf(LocalDate.of(2026, 3, 1)).and(new Listing.NotVisitedSince(LocalDate.of(2026, 2, 1))),
                none.withAsOf(LocalDate.of(2025, 3, 1)).withTiers(Set.of(QualificationKind.SRDI))),
            listings.map(none::and))
        .toList();
  }

  private List<Long> plain(EnterpriseFilter filter, PageRequest request) {
    return plain.page(filter, request).rows().stream().map(EnterpriseRow::id).toList();
  }

  /// Every order whole, every filter by its count and by two of its pages.
  private void compare(String after) {
    for (var sort : EnterpriseSort.values()) {
      for (var descending : new boolean[] {false, true}) {
        var whole = new PageRequest(0, ALL, sort.name(), descending);
        assertThat(roll.page(EnterpriseFilter.none(), whole))
            .as(after + sort + descending)
            .contains(plain(EnterpriseFilter.none(), whole));
      }
    }
    var byRevenue = new PageRequest(3, 20, EnterpriseSort.REVENUE.name(), true);
    for (var filter : filters()) {
      var thisYear = filter.asOf() == null || filter.asOf().getYear() == TODAY.getYear();
      assertThat(roll.page(filter, PageRequest.first(30)))
          .as(after + filter)
          .contains(plain(filter, PageRequest.first(30)));
      assertThat(roll.count(filter)).as(after + filter).contains(plain.count(filter));
      if (thisYear) assertThat(roll.page(filter, byRevenue)).as(after + filter).contains(plain(filter, byRevenue));
      else assertThat(roll.page(filter, byRevenue)).as("figures of a year it does not have").isEmpty();
    }
  }

  @Test
  void answersEveryOrderOfEveryFilterFromAnyPlace() {
    assertThat(filters().stream().filter(filter -> plain.count(filter) == 0))
        .as("filters that show nothing")
        .hasSize(1);
    for (var filter : filters()) {
      for (var sort : EnterpriseSort.values()) {
        if (sort == EnterpriseSort.REVENUE && filter.equals(filter.withAsOf(LocalDate.of(2025, 3, 1)))) continue;
        for (var descending : new boolean[] {false, true}) {
          for (int offset : new int[] {0, 7, 130}) {
            var request = new PageRequest(offset, 40, sort.name(), descending);
            assertThat(roll.page(filter, request)).as(filter + " " + request).contains(plain(filter, request));
          }
        }
      }
    }
    compare("");
  }

  @Test
  void leavesTheBinToTheDatabase() {
    var unread = new FirmRoll(database(), FirmTexts.NONE, () -> outgrown++);
    unread.build();
    assertThat(unread.count(EnterpriseFilter.none())).isPresent();
    assertThat(unread.count(EnterpriseFilter.none().withText("机械"))).as("and texts without their index").isEmpty();
    assertThat(roll.page(EnterpriseFilter.bin(), PageRequest.first(10))).isEmpty();
    assertThat(roll.count(EnterpriseFilter.bin())).isEmpty();
    assertThat(new EnterpriseStore(database(), roll).page(EnterpriseFilter.bin(), PageRequest.first(10)).rows())
        .isNotEmpty()
        .isEqualTo(plain.page(EnterpriseFilter.bin(), PageRequest.first(10)).rows());
  }

  @Test
  void knowsWhatFirmsSayOfThemselvesSince() {
    compare("");
    set(firm(5), ENTERPRISE.TOWN_CODE, "140521990");
    compare("town ");
    set(firm(7), ENTERPRISE.INDUSTRY_CODE, "0999");
    compare("industry nobody had ");
    set(firm(6), ENTERPRISE.SORT_KEY, "zzzz");
    compare("renamed to the end ");
    set(firm(200), ENTERPRISE.SORT_KEY, "a");
    compare("renamed to the beginning ");
    new History(database()).undo(CLERK);
    compare("renaming undone ");
    set(firm(9), ENTERPRISE.CODE, null);
    set(firm(10), ENTERPRISE.CODE, "91140521MA0000000X");
    set(firm(11), ENTERPRISE.STATUS, "CLOSED");
    set(firm(12), ENTERPRISE.ABOVE_SCALE, true);
    set(firm(13), ENTERPRISE.SIZE_CLASS, null);
    compare("several ");
    fixture.firm("新企业", "m", firm -> firm.setTownCode("140521100"));
    fixture.firm("新企业二", "m", _ -> {});
    compare("new ");
    new History(database()).undo(CLERK);
    compare("new and undone ");
    new History(database()).redo(CLERK);
    compare("brought back ");
    var some = List.of(firm(3), firm(4), firm(8));
    write(tx -> some.forEach(id -> tx.recycle(ENTERPRISE, id)));
    compare("recycled ");
    write(tx -> tx.restore(ENTERPRISE, some.get(1)));
    compare("restored ");
    assertThat(outgrown).as("small changes read nothing anew").isZero();
  }

  @Test
  void knowsWhatWasWrittenOfFirmsSince() {
    compare("");
    fixture.visit(firm(20), "DONE", "2026-11-23");
    fixture.demand(firm(20), "WORKING");
    fixture.figures(firm(21), 2025, "快报", true, "987654.3210");
    fixture.title(firm(22), QualificationKind.SRDI, "2026-02-01", "2029-01-31", _ -> {});
    compare("entered ");
    long visit = newest(VISIT.ID);
    write(tx -> tx.update(VISIT, visit, null, row -> row.setEnterpriseId(firm(30))));
    compare("visit of another firm ");
    write(tx -> tx.recycle(VISIT, visit));
    long demand = newest(DEMAND.ID);
    write(tx -> tx.update(DEMAND, demand, null, row -> row.setState("CLOSED")));
    long figures = newest(YEAR_FIGURES.ID);
    write(tx -> tx.update(YEAR_FIGURES, figures, null, row -> row.setPreferred(false)));
    compare("taken back ");
    for (int i = 0; i < 4; i++) new History(database()).undo(CLERK);
    compare("undone ");
    fixture.visit(firm(40), "DONE", "2026-12-24");
    compare("visit after today ");
  }

  private <R extends Record> long newest(TableField<R, Long> id) {
    return database()
        .read(sql -> sql.select(DSL.max(id)).from(Objects.requireNonNull(id.getTable())).fetchSingle().value1());
  }

  @Test
  void knowsTownsAndCommissionersSince() {
    compare("");
    long newcomer =
        fixture.write(
            new CommissionerRecord(),
            row -> {
              row.setName("啊示例");
              row.setCounty("140521");
            });
    for (int i = 0; i < 9; i++) set(firm(i), ENTERPRISE.COMMISSIONER_ID, i % 2 == 0 ? newcomer : null);
    compare("assigned ");
    write(tx -> tx.update(COMMISSIONER, newcomer, null, row -> row.setName("最后示例")));
    compare("commissioner renamed ");
    fixture.town("140521990", "示例镇");
    compare("town of firms that had none ");
    long town = newest(TOWN.ID);
    write(tx -> tx.update(TOWN, town, null, row -> row.setSortOrder(-1)));
    compare("towns in another order ");
  }

  @Test
  void readsAllAnewAfterManyChanges() {
    importFirms(300);
    compare("imported ");
    assertThat(outgrown).isZero();
    importFirms(3_000);
    assertThat(roll.count(EnterpriseFilter.none())).as("left to the database").isEmpty();
    assertThat(new EnterpriseStore(database(), roll).count(EnterpriseFilter.none()))
        .isEqualTo(plain.count(EnterpriseFilter.none()));
    assertThat(outgrown).isEqualTo(1);
    roll.build();
    compare("read again ");
    new History(database()).undo(new Author("示例导入"));
    assertThat(roll.count(EnterpriseFilter.none())).isEmpty();
    roll.build();
    compare("import undone ");
  }

  private void importFirms(int count) {
    database()
        .write(
            new Deed(new Author("示例导入"), Deed.Kind.IMPORT, "导入"),
            tx -> {
              var firms = new ArrayList<EnterpriseRecord>();
              for (int i = 0; i < count; i++) {
                var firm = new EnterpriseRecord();
                firm.setName("导入" + i);
                firm.setInitials("dr");
                firm.setSortKey("n" + i * 7919 % 1_000);
                firm.setTownCode(i % 3 == 0 ? "140521100" : null);
                firm.setStatus("ACTIVE");
                firms.add(firm);
              }
              tx.insertAll(firms);
              return count;
            });
  }
}
