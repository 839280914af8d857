package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class EnterpriseStoreTest extends StoreTest {
  private EnterpriseStore store;
  private FirmFixture fixture;

  @BeforeEach
  void stores() {
    store = new EnterpriseStore(database());
    fixture = new FirmFixture(database());
  }

  private long firm(String name, String initials) {
    return fixture.firm(name, initials, _ -> {});
  }

  /// The names the list shows, after making sure the count says the same number.
  private List<String> shown(EnterpriseFilter filter) {
    var rows = store.page(filter, PageRequest.first(100)).rows();
    assertThat(store.count(filter)).isEqualTo(rows.size());
    assertThat(store.ids(filter)).containsExactlyElementsOf(rows.stream().map(EnterpriseRow::id).toList());
    return rows.stream().map(EnterpriseRow::name).toList();
  }

  private List<String> sorted(EnterpriseSort sort, boolean descending) {
    return store.page(EnterpriseFilter.none(), new PageRequest(0, 100, sort.name(), descending)).rows().stream()
        .map(EnterpriseRow::name)
        .toList();
  }

  @Test
  void findsAFirmByEveryTextItIsKnownBy() {
    var id =
        fixture.firm(
            "沁水示例机械（端氏）有限公司",
            "qssljx",
            f -> {
              f.setShortName("例机");
              f.setCode("91140521MA0K123456");
            });
    fixture.formerName(id, "端氏铸造厂");
    fixture.contact(id, "张示例", "13900001234");
    firm("别家", "bj");
    for (var text :
        List.of(
            "机械",
            "例机",
            "ssljx",
            "QSSLJX",
            "端氏铸造",
            "张示",
            "1234",
            "3456",
            "91140521",
            "ma0k1234",
            "沁水 铸造",
            "机械（端氏）",
            "机械(端氏)",
            "　机械　",
            "９１１４０５２１")) {
      assertThat(shown(EnterpriseFilter.none().withText(text))).as(text).containsExactly("沁水示例机械（端氏）有限公司");
    }
    for (var text : List.of("机械 别家", "%", "_", "0521", "!")) {
      assertThat(shown(EnterpriseFilter.none().withText(text))).as(text).isEmpty();
    }
  }

  @Test
  void findsAFirmByHowItsNameSounds() {
    fixture.firm("沁水示例机械", "qssljx", f -> f.setSortKey("qin4shui3shi4li4ji1xie4"));
    fixture.firm("长治别家", "czbj zzbj", f -> f.setSortKey("chang2zhi4bie2jia1"));
    for (var text :
        List.of("qinshui", "QinShui", "qinsh", "qshui", "shilijixie", "jixie", "qinssl", "jx", "qinshui jixie")) {
      assertThat(shown(EnterpriseFilter.none().withText(text))).as(text).containsExactly("沁水示例机械");
    }
    assertThat(shown(EnterpriseFilter.none().withText("changzhi"))).containsExactly("长治别家");
    for (var text : List.of("inshui", "hui", "qinli", "qinshuibie", "shuiqin")) {
      assertThat(shown(EnterpriseFilter.none().withText(text))).as(text).isEmpty();
    }
  }

  @Test
  void narrowsByEveryPartOfTheFilter() {
    fixture.firm(
        "甲",
        "a",
        f -> {
          f.setTownCode("140521100");
          f.setIndustryCode("3411");
          f.setAboveScale(true);
          f.setSizeClass("SMALL");
          f.setStatus("MOVED");
        });
    firm("乙", "b");
    var none = EnterpriseFilter.none();
    for (var filter :
        List.of(
            none.withTowns(Set.of("140521100")),
            none.withIndustries(Set.of("34")),
            none.withAboveScale(true),
            none.withSizes(Set.of(SizeClass.SMALL)),
            none.withStatuses(Set.of(EnterpriseStatus.MOVED)))) {
      assertThat(shown(filter)).as(filter.toString()).containsExactly("甲");
    }
    assertThat(shown(none.withAboveScale(false))).containsExactly("乙");
    assertThat(shown(EnterpriseFilter.listing(new Listing.NotEntered(EnterpriseField.TOWN)))).containsExactly("乙");
    assertThat(shown(none.withIds(Set.of()))).isEmpty();
    assertThat(shown(none)).containsExactly("甲", "乙");
  }

  @Test
  void judgesTitlesByTheDayAsked() {
    var id = firm("甲", "a");
    fixture.title(id, QualificationKind.INNOVATIVE, "2023-11-24", "2026-11-23", _ -> {});
    fixture.title(
        id, QualificationKind.SRDI, "2022-01-01", "2029-01-01", q -> q.setEndedOn(LocalDate.parse("2026-06-01")));
    var innovative = EnterpriseFilter.none().withTiers(Set.of(QualificationKind.INNOVATIVE));
    var srdi = EnterpriseFilter.none().withTiers(Set.of(QualificationKind.SRDI));
    assertThat(shown(innovative)).containsExactly("甲");
    assertThat(shown(innovative.withAsOf(LocalDate.parse("2026-11-24")))).isEmpty();
    assertThat(shown(srdi)).isEmpty();
    assertThat(shown(srdi.withAsOf(LocalDate.parse("2026-05-31")))).containsExactly("甲");
    assertThat(store.page(innovative, PageRequest.first(1)).rows().getFirst().tiers())
        .containsExactly(QualificationKind.INNOVATIVE);
  }

  @Test
  void listsTitlesThatRunOutAndAreNotRenewed() {
    var renewed = firm("已续", "a");
    var old = fixture.title(renewed, QualificationKind.SRDI, "2023-12-01", "2026-12-01", _ -> {});
    fixture.title(renewed, QualificationKind.SRDI, "2026-11-01", "2029-12-01", q -> q.setRenewsId(old));
    fixture.title(firm("将到", "b"), QualificationKind.SRDI, "2023-12-01", "2026-12-01", _ -> {});
    fixture.title(firm("尚早", "c"), QualificationKind.SRDI, "2025-12-01", "2028-12-01", _ -> {});
    var soon = new Listing.Expiring(LocalDate.parse("2026-11-23"), LocalDate.parse("2027-05-23"), Set.of());
    assertThat(shown(EnterpriseFilter.listing(soon))).containsExactly("将到");
  }

  @Test
  void countsAsNewlyTitledOnlyTheFirstTitleWithEvidence() {
    var again = firm("再次入库", "a");
    fixture.title(again, QualificationKind.TECH, "2025-05-01", "2026-03-31", _ -> {});
    fixture.title(again, QualificationKind.TECH, "2026-05-01", "2027-03-31", _ -> {});
    fixture.title(firm("无编号", "b"), QualificationKind.TECH, "2026-05-01", "2027-03-31", q -> q.setNumber(null));
    fixture.title(firm("新入库", "c"), QualificationKind.TECH, "2026-05-01", "2027-03-31", _ -> {});
    var inYear =
        new Listing.NewlyTitled(
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-12-31"),
            Set.of(QualificationKind.TECH, QualificationKind.INNOVATIVE));
    assertThat(shown(EnterpriseFilter.listing(inYear))).containsExactly("新入库");
  }

  @Test
  void answersTheOtherListings() {
    var busy = fixture.firm("甲", "a", f -> f.setOnServiceNetOn(LocalDate.parse("2026-02-01")));
    fixture.visit(busy, "DONE", "2026-10-01");
    fixture.demand(busy, "WORKING");
    fixture.figures(busy, 2025, "审计报告", true, "1920");
    var idle = firm("乙", "b");
    fixture.visit(idle, "PLANNED", "2026-10-01");
    fixture.demand(idle, "CLOSED");
    fixture.figures(idle, 2025, "企业自报", false, "1920");
    assertThat(shown(EnterpriseFilter.listing(new Listing.NotVisitedSince(LocalDate.parse("2026-09-01")))))
        .containsExactly("乙");
    assertThat(shown(EnterpriseFilter.listing(new Listing.OffServiceNet()))).containsExactly("乙");
    assertThat(shown(EnterpriseFilter.listing(new Listing.WithOpenDemands()))).containsExactly("甲");
    assertThat(shown(EnterpriseFilter.listing(new Listing.WithoutCommissioner()))).containsExactly("甲", "乙");
    assertThat(shown(EnterpriseFilter.listing(new Listing.Missing(2025, Indicator.REVENUE)))).containsExactly("乙");
    assertThat(
            shown(
                EnterpriseFilter.listing(
                    new Listing.Between(2025, Indicator.REVENUE, new BigDecimal(1800), new BigDecimal(2000)))))
        .containsExactly("甲");
    assertThat(shown(EnterpriseFilter.listing(new Listing.Between(2025, Indicator.EMPLOYEES, BigDecimal.ZERO, null))))
        .isEmpty();
  }

  @Test
  void keepsTheBinAndMergedFirmsApart() {
    var keeper = firm("甲", "a");
    fixture.firm("已删", "b", f -> f.setDeletedAt(Instant.EPOCH));
    fixture.firm(
        "已并",
        "c",
        f -> {
          f.setDeletedAt(Instant.EPOCH);
          f.setMergedIntoId(keeper);
        });
    assertThat(shown(EnterpriseFilter.none())).containsExactly("甲");
    assertThat(shown(EnterpriseFilter.bin())).containsExactly("已删");
  }

  @Test
  void sortsByEveryColumnWithEmptyCellsLast() {
    var low = fixture.firm("低", "a", f -> f.setSizeClass("MICRO"));
    var high = fixture.firm("高", "b", f -> f.setSizeClass("MEDIUM"));
    firm("空", "c");
    fixture.figures(low, 2025, "审计报告", true, "100");
    fixture.figures(high, 2025, "审计报告", true, "900.5");
    fixture.visit(low, "DONE", "2026-01-01");
    fixture.visit(high, "DONE", "2026-02-01");
    assertThat(sorted(EnterpriseSort.REVENUE, true)).containsExactly("高", "低", "空");
    assertThat(sorted(EnterpriseSort.REVENUE, false)).containsExactly("低", "高", "空");
    assertThat(sorted(EnterpriseSort.LAST_VISIT, false)).containsExactly("低", "高", "空");
    assertThat(sorted(EnterpriseSort.SIZE, false)).containsExactly("高", "低", "空");
    assertThat(sorted(EnterpriseSort.NAME, true)).containsExactly("空", "高", "低");
    for (var sort : Arrays.asList(EnterpriseSort.values())) assertThat(sorted(sort, true)).as(sort.name()).hasSize(3);
  }

  @Test
  void pagesWithoutGapsOrRepeats() {
    for (var i = 10; i < 35; i++) firm("企" + i, "q" + i);
    var first = store.page(EnterpriseFilter.none(), new PageRequest(0, 10, null, false));
    var third = store.page(EnterpriseFilter.none(), new PageRequest(20, 10, null, false));
    assertThat(first.rows()).extracting(EnterpriseRow::name).hasSize(10).startsWith("企10", "企11");
    assertThat(third.rows()).extracting(EnterpriseRow::name).containsExactly("企30", "企31", "企32", "企33", "企34");
    assertThat(third.offset()).isEqualTo(20);
    var backwards = store.page(EnterpriseFilter.none(), new PageRequest(20, 10, "NAME", true));
    assertThat(backwards.rows()).extracting(EnterpriseRow::name).containsExactly("企14", "企13", "企12", "企11", "企10");
    assertThat(store.page(EnterpriseFilter.none(), new PageRequest(30, 10, "NAME", true)).rows()).isEmpty();
  }

  /// Firms of all kinds: read page by page, every order gives each of them once, and the same as read in one go.
  @Test
  void everyOrderReadsOnWhereThePageBeforeEnded() {
    fixture.town("140521100", "龙港镇");
    fixture.town("140521101", "中村镇");
    for (int i = 0; i < 23; i++) {
      int number = i;
      var id =
          fixture.firm(
              "企" + i,
              "q" + i * 7 % 23,
              firm -> {
                if (number % 3 > 0) firm.setCode("91140521MA%08d".formatted(number * 5 % 23));
                if (number % 4 > 0) firm.setTownCode("14052110" + number % 3);
                if (number % 5 > 0) firm.setIndustryCode("3" + number % 4);
                if (number % 4 > 1) firm.setSizeClass(SizeClass.values()[number % 4].name());
              });
      if (i % 3 == 0) fixture.figures(id, 2025, "审计报告", true, String.valueOf(i * 11 % 23));
      if (i % 4 == 0) fixture.visit(id, "DONE", "2026-0" + (1 + i % 7) + "-01");
      if (i % 6 == 0) fixture.demand(id, "WORKING");
    }
    for (int i = 0; i < 5; i++)
      fixture.firm("已删" + i, "q" + i, firm -> firm.setDeletedAt(Instant.parse("2026-11-01T00:00:00Z")));
    for (var filter :
        List.of(
            EnterpriseFilter.none(),
            EnterpriseFilter.bin(),
            EnterpriseFilter.none().withTowns(Set.of("140521101", "140521102")))) {
      for (var sort : EnterpriseSort.values()) {
        for (var descending : new boolean[] {false, true}) {
          var whole = store.page(filter, new PageRequest(0, 100, sort.name(), descending)).rows();
          var pieces = new ArrayList<EnterpriseRow>();
          for (int at = 0; at < 30; at += 4) {
            pieces.addAll(store.page(filter, new PageRequest(at, 4, sort.name(), descending)).rows());
          }
          assertThat(pieces).as(sort + " " + descending).isEqualTo(whole);
          assertThat(whole)
              .as(sort + " " + descending + filter.towns())
              .doesNotHaveDuplicates()
              .hasSize(store.count(filter));
        }
      }
    }
    assertThat(sorted(EnterpriseSort.CODE, false)).startsWith("企14", "企5", "企19").endsWith("企3", "企21");
    assertThat(sorted(EnterpriseSort.CODE, true)).startsWith("企4", "企13");
  }

  @Test
  void countsAnewAfterEveryDeed() {
    var filter = EnterpriseFilter.none().withText("企");
    assertThat(store.count(filter)).isZero();
    assertThat(store.count(EnterpriseFilter.none())).isZero();
    var id = firm("企一", "q");
    assertThat(store.count(filter)).isEqualTo(1);
    assertThat(store.count(EnterpriseFilter.none())).isEqualTo(1);
    database().write(Deed.edit(CLERK, "更名"), tx -> tx.update(ENTERPRISE, id, null, row -> row.setName("示例")));
    assertThat(store.count(filter)).isZero();
    new History(database()).undo(CLERK);
    assertThat(store.count(filter)).isEqualTo(1);
  }

  @Test
  void showsThePreferredFiguresAndOpenWorkOfAFirm() {
    var id = firm("甲", "a");
    fixture.figures(id, 2025, "审计报告", true, "1500");
    fixture.figures(id, 2025, "企业自报", false, "1800");
    fixture.visit(id, "DONE", "2026-09-01");
    fixture.visit(id, "PLANNED", "2026-12-01");
    fixture.demand(id, "WORKING");
    fixture.demand(id, "CLOSED");
    var row = store.page(EnterpriseFilter.none(), PageRequest.first(1)).rows().getFirst();
    assertThat(row.revenue()).isEqualByComparingTo("1500");
    assertThat(row.revenueYear()).isEqualTo(2025);
    assertThat(row.lastVisit()).isEqualTo("2026-09-01");
    assertThat(row.openDemands()).isEqualTo(1);
  }
}
