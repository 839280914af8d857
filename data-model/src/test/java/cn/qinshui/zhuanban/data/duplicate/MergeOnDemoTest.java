package cn.qinshui.zhuanban.data.duplicate;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.enterprise.Duplicate;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssessmentRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssessmentSnapshotRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseChangeRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S08 on FX-1: 沁水县示例兴达机械厂 and 沁水示例兴达机械有限公司 are one firm, and then two again.
public class MergeOnDemoTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String FACTORY = "沁水县示例兴达机械厂";
  private static final String COMPANY = "沁水示例兴达机械有限公司";

  private DuplicateStore duplicates;
  private MergeStore merges;
  private UnmergeStore unmerges;
  private long factory;
  private long company;

  @BeforeEach
  void demo() {
    DemoLibrary.make(database(), folder, DemoOptions.fx1(TODAY), CLERK);
    duplicates = new DuplicateStore(database(), DuplicateRules.load());
    merges = new MergeStore(database(), new SizeStore(database()));
    unmerges = new UnmergeStore(database(), new SizeStore(database()));
    factory = firm(FACTORY);
    company = firm(COMPANY);
  }

  private long firm(String name) {
    return database()
        .read(sql -> sql.select(ENTERPRISE.ID).from(ENTERPRISE).where(ENTERPRISE.NAME.eq(name)).fetchSingle().value1());
  }

  private MergePlan plan(Set<EnterpriseField> taken, Set<Integer> years) {
    return new MergePlan(factory, rev(factory), company, rev(company), taken, false, years);
  }

  private int rev(long id) {
    return database()
        .read(sql -> sql.select(ENTERPRISE.REV).from(ENTERPRISE).where(ENTERPRISE.ID.eq(id)).fetchSingle().value1());
  }

  private Map<String, Integer> counts(long firm) {
    var counts = new HashMap<String, Integer>();
    database()
        .read(sql -> {
          for (var one : FirmReferences.all()) counts.put(one.name(), one.count(sql, firm, DSL.noCondition()));
          return counts;
        });
    return counts;
  }

  /// Gives the company a row of every table that names firms, where it has none: one of another firm's.
  private void giveOneOfEach() {
    database()
        .write(
            Deed.edit(CLERK, "示例"),
            tx -> {
              var snapshot = new AssessmentSnapshotRecord();
              var pack = DSL.field(DSL.name("id"), Long.class);
              snapshot.setPackId(tx.sql().select(DSL.min(pack)).from("standard_pack").fetchSingle().value1());
              snapshot.setTitle("示例");
              snapshot.setBaseDate(TODAY);
              snapshot.setMadeAt(tx.at());
              snapshot.setAuthor("示例科员");
              snapshot.setFirms(1);
              snapshot.setPackBody("{}");
              var assessment = new AssessmentRecord();
              assessment.setSnapshotId(tx.insert(snapshot));
              assessment.setEnterpriseId(company);
              assessment.setEnterpriseName(COMPANY);
              assessment.setVerdict("UNKNOWN");
              assessment.setShortCount(0);
              assessment.setBody("{}");
              tx.insert(assessment);
              var change = new EnterpriseChangeRecord();
              change.setEnterpriseId(company);
              change.setKind("RENAMED");
              change.setHappenedOn(TODAY);
              tx.insert(change);
              var used = new HashSet<Long>();
              for (var one : FirmReferences.all()) {
                if (one.count(tx.sql(), company, DSL.noCondition()) > 0) continue;
                var id = DSL.field(DSL.name("id"), Long.class);
                var any =
                    tx.sql()
                        .select(id)
                        .from(one.table())
                        .where(one.column().isNull().or(one.column().ne(factory)), id.notIn(used))
                        .orderBy(id)
                        .limit(1)
                        .fetchOne(id);
                assertThat(any).as("FX-1 has rows of " + one.name()).isNotNull();
                used.add(any);
                var columns = new HashMap<String, String>();
                columns.put(one.column().getName(), String.valueOf(company));
                if (one.kind() != null) columns.put(one.kind().getName(), "enterprise");
                tx.change(one.table().getName(), any, columns);
              }
              return 0;
            });
  }

  @Test
  void findsThePlantedPairFirstWithItsReasons() {
    var pairs = duplicates.find(Course.unwatched());
    assertThat(pairs).isNotEmpty();
    var first = pairs.getFirst();
    assertThat(first.isOf(factory, company)).isTrue();
    assertThat(first.strength()).isEqualTo(Strength.LIKELY);
    assertThat(first.evidence())
        .extracting(Evidence::reason)
        .contains(Reason.SAME_NAME, Reason.PHONE, Reason.LEGAL_PERSON);
    assertThat(first.reasons()).contains("电话相同：10000000480");
    assertThat(pairs.stream().filter(pair -> pair.strength() != Strength.WEAK)).hasSize(1);
  }

  @Test
  void twoFoundToBeTwoAreNotShownAgainUntilComparedAgain() {
    duplicates.keepApart(CLERK, company, factory);
    assertThat(duplicates.find(Course.unwatched())).noneMatch(pair -> pair.isOf(factory, company));
    var apart = duplicates.apart();
    assertThat(apart).hasSize(1);
    assertThat(trail().getFirst()).isEqualTo("认定“" + COMPANY + "”和“" + FACTORY + "”不是同一家企业");
    duplicates.compareAgain(CLERK, apart.getFirst());
    assertThat(duplicates.find(Course.unwatched())).anyMatch(pair -> pair.isOf(factory, company));
  }

  @Test
  void everyRecordFollowsAndThirtyVisitsStandOnOneFile() {
    giveOneOfEach();
    var ofFactory = counts(factory);
    var ofCompany = counts(company);
    assertThat(ofCompany.values()).allMatch(count -> count > 0);
    merges.merge(CLERK, plan(Set.of(), Set.of()));
    assertThat(counts(company).values()).allMatch(count -> count == 0);
    var sums = new HashMap<String, Integer>();
    ofFactory.forEach((name, count) -> sums.put(name, count + ofCompany.getOrDefault(name, 0)));
    sums.merge("enterprise_name.enterprise_id", 2, Integer::sum); // 曾用名 and 简称 of the company
    assertThat(counts(factory)).isEqualTo(sums);
    var visits = new VisitStore(database());
    assertThat(visits.count(VisitFilter.none().withEnterprise(factory))).isEqualTo(30);
    var list = new EnterpriseStore(database());
    assertThat(list.count(EnterpriseFilter.none())).isEqualTo(59);
    assertThat(list.count(EnterpriseFilter.bin())).isZero();
    assertThat(list.ids(EnterpriseFilter.none().withText(COMPANY))).containsExactly(factory);
  }

  @Test
  void whoeverEntersTheOldCodeIsAskedAboutTheKeptFirm() {
    merges.merge(CLERK, plan(Set.of(), Set.of()));
    var code =
        database()
            .read(sql ->
                sql.select(ENTERPRISE.CODE).from(ENTERPRISE).where(ENTERPRISE.ID.eq(company)).fetchSingle().value1());
    var edits = new EnterpriseEditStore(database(), Pinyin.load(), new SizeStore(database()));
    var draft = EnterpriseDraft.blank().withName("另一个名称").withCode(code, null);
    assertThat(edits.duplicates(draft, null))
        .extracting(Duplicate::id, Duplicate::reason)
        .containsExactly(tuple(factory, Duplicate.Reason.MERGED_CODE));
  }

  @Test
  void takenApartWeeksLaterBothFirmsAreAsBefore() {
    giveOneOfEach();
    var before = Checksum.of(database());
    var everything = Set.of(EnterpriseField.values());
    var record =
        merges.merge(
            CLERK, new MergePlan(factory, rev(factory), company, rev(company), everything, true, Set.of(2024, 2025)));
    assertThat(Checksum.of(database())).isNotEqualTo(before);
    var told = unmerges.unmerge(CLERK, record);
    assertThat(told.notes()).isEmpty();
    assertThat(Checksum.of(database())).isEqualTo(before);
    assertThat(unmerges.records()).singleElement().matches(MergeRow::apart);
    assertThatThrownBy(() -> unmerges.unmerge(CLERK, record))
        .isInstanceOf(Refusal.class)
        .hasMessage("“" + COMPANY + "”已经拆分出来了，不必再拆。");
  }

  @Test
  void oneCtrlZTakesAMergeBackAndOneCtrlYBringsItAgain() {
    var before = Checksum.of(database());
    merges.merge(CLERK, plan(Set.of(EnterpriseField.NAME), Set.of()));
    var after = Checksum.of(database());
    var history = new History(database());
    history.undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    assertThat(unmerges.records()).isEmpty();
    history.redo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(after);
    unmerges.unmerge(CLERK, unmerges.records().getFirst().id());
    assertThat(Checksum.of(database())).isEqualTo(before);
    history.undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(after);
  }

  @Test
  void whatHappenedSinceStaysAndIsTold() {
    var record = merges.merge(CLERK, plan(Set.of(), Set.of()));
    var contact = contacts(factory).getLast();
    database()
        .write(
            Deed.edit(CLERK, "合并后的事"),
            tx -> {
              var visit = new VisitRecord();
              visit.setEnterpriseId(factory);
              visit.setState("DONE");
              visit.setVisitedOn(TODAY);
              visit.setWay("ONSITE");
              visit.setAuthor("示例科员");
              tx.insert(visit);
              tx.change("enterprise", factory, Map.of("address", "新地址"));
              tx.remove("contact", contact);
              return 0;
            });
    var told = unmerges.unmerge(CLERK, record);
    assertThat(told.notes()).containsExactly("合并后新增的走访 1 条留在“" + FACTORY + "”。", "联系人有 1 条合并后已删除，没有退回。");
    var visits = new VisitStore(database());
    assertThat(visits.count(VisitFilter.none().withEnterprise(factory))).isEqualTo(23);
    assertThat(visits.count(VisitFilter.none().withEnterprise(company))).isEqualTo(8);
  }

  private List<Long> contacts(long firm) {
    return database()
        .read(sql ->
            sql.selectFrom(DSL.table("contact"))
                .where(DSL.field("enterprise_id", Long.class).eq(firm))
                .orderBy(DSL.field("id"))
                .fetch(row -> row.get("id", Long.class)));
  }

  @Test
  void aFieldEditedSinceKeepsItsContentAndIsTold() {
    var record = merges.merge(CLERK, plan(Set.of(EnterpriseField.ADDRESS, EnterpriseField.MAIN_PRODUCT), Set.of()));
    database().write(Deed.edit(CLERK, "改地址"), tx -> tx.change("enterprise", factory, Map.of("address", "合并后的新地址")));
    var told = unmerges.unmerge(CLERK, record);
    assertThat(told.notes()).containsExactly("“" + FACTORY + "”的地址合并后又改过，保留现在的内容。");
  }

  @Test
  void twoRowsOfOneYearAndSourceBothStay() {
    merges.merge(CLERK, plan(Set.of(), Set.of(2025)));
    var rows =
        database()
            .read(sql ->
                sql.selectFrom(DSL.table("year_figures"))
                    .where(
                        DSL.field("enterprise_id", Long.class).eq(factory),
                        DSL.field("fiscal_year", Integer.class).eq(2025))
                    .orderBy(DSL.field("source"))
                    .fetch(row -> row.get("source") + " " + row.get("preferred")));
    assertThat(rows).containsExactlyInAnyOrder("FIRM false", "企业填报（并入） true");
  }

  @Test
  void refusesWhatCannotBeMergedOrTakenApart() {
    var stale = plan(Set.of(), Set.of());
    assertThatThrownBy(() -> merges.merge(CLERK, new MergePlan(factory, 1, factory, 1, Set.of(), false, Set.of())))
        .hasMessage("选的是同一份档案。请另选一家。");
    var third = firm("沁水县示例长盛机械制造有限公司");
    var first = merges.merge(CLERK, stale);
    assertThatThrownBy(() -> merges.merge(CLERK, stale)).hasMessage("“" + COMPANY + "”已并入另一家企业。请刷新查重名单。");
    var second =
        merges.merge(CLERK, new MergePlan(third, rev(third), factory, rev(factory), Set.of(), false, Set.of()));
    assertThatThrownBy(() -> unmerges.unmerge(CLERK, first)).hasMessageContaining("请先拆分那一次");
    unmerges.unmerge(CLERK, second);
    assertThat(unmerges.unmerge(CLERK, first).notes()).isEmpty();
  }
}
