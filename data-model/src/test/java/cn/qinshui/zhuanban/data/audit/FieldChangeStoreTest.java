package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.SAVED_VIEW;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.account.Role;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.jooq.tables.records.SavedViewRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.policy.PolicyClass;
import cn.qinshui.zhuanban.data.policy.PolicyLevel;
import cn.qinshui.zhuanban.data.policy.Validity;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class FieldChangeStoreTest extends StoreTest {
  private static final Author OTHER = new Author("李示例");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private FieldChangeStore audit;
  private EnterpriseEditStore edits;
  private EnterprisePartStore parts;
  private EnterpriseFileStore files;
  private long firm;

  @BeforeEach
  void stores() {
    var sizes = new SizeStore(database());
    audit = new FieldChangeStore(database());
    edits = new EnterpriseEditStore(database(), Pinyin.load(), sizes);
    parts = new EnterprisePartStore(database(), sizes);
    files = new EnterpriseFileStore(database(), new AttachmentStore(database(), folder));
    firm = edits.create(CLERK, EnterpriseDraft.blank().withName("示例铸件厂"));
  }

  private long figures(String revenue) {
    return parts.save(
        CLERK,
        firm,
        new YearFigures(
            0,
            0,
            2025,
            new Choice("FIRM", "企业填报"),
            null,
            null,
            true,
            Map.of(Indicator.REVENUE, new BigDecimal(revenue)),
            null));
  }

  private List<FieldChange> ask(FieldChangeFilter filter) {
    return audit.page(filter, PageRequest.first(100)).rows();
  }

  private static FieldChangeFilter revenue() {
    return FieldChangeFilter.none().withFields(Set.of("year_figures.revenue"));
  }

  @Test
  void answersWhoChangedTheRevenueOf2025WhenFromWhatByWhichImport() {
    long id = figures("1800");
    database()
        .write(
            new Deed(OTHER, Deed.Kind.IMPORT, "导入“市局规上名单.xlsx”"),
            tx -> tx.update(YEAR_FIGURES, id, null, row -> row.setRevenue(new BigDecimal("1920.5"))));
    var found = ask(revenue());
    assertThat(found).hasSize(2);
    var newest = found.getFirst();
    assertThat(newest.firm()).isEqualTo("示例铸件厂");
    assertThat(newest.subject()).isEqualTo("2025年指标（企业填报）");
    assertThat(newest.field()).isEqualTo("营业收入");
    assertThat(newest.before()).isEqualTo("1800");
    assertThat(newest.after()).isEqualTo("1920.5");
    assertThat(newest.author()).isEqualTo("李示例");
    assertThat(newest.at().toLocalDate()).isEqualTo(TODAY);
    assertThat(newest.way()).isEqualTo("导入");
    assertThat(newest.cause()).isEqualTo("导入“市局规上名单.xlsx”");
    assertThat(found.get(1).before()).isEmpty();
    assertThat(found.get(1).after()).isEqualTo("1800");
  }

  @Test
  void narrowsByFirmFieldPersonDayAndWay() {
    long other = edits.create(OTHER, EnterpriseDraft.blank().withName("示例机械厂"));
    figures("100");
    assertThat(ask(FieldChangeFilter.ofFirm(other))).isNotEmpty().allMatch(change -> "示例机械厂".equals(change.firm()));
    assertThat(ask(FieldChangeFilter.ofFirm(firm))).extracting(FieldChange::field).contains("营业收入", "企业名称");
    assertThat(ask(FieldChangeFilter.none().withAuthors(Set.of("李示例"))))
        .isNotEmpty()
        .allMatch(change -> change.author().equals("李示例"));
    assertThat(ask(revenue().withDays(DayRange.on(TODAY)))).hasSize(1);
    assertThat(ask(revenue().withDays(DayRange.before(TODAY)))).isEmpty();
    assertThat(ask(revenue().withKinds(Set.of(FieldChangeFilter.Way.IMPORT)))).isEmpty();
    assertThat(ask(revenue().withKinds(Set.of(FieldChangeFilter.Way.EDIT)))).hasSize(1);
    assertThat(ask(FieldChangeFilter.none().withText("铸件 营业收入"))).hasSize(1);
    assertThat(audit.authors()).contains("李示例", CLERK.name());
    assertThat(audit.fields()).containsEntry("year_figures.revenue", "年度指标·营业收入");
  }

  @Test
  void whatIsDeletedOrTakenBackStaysOnRecord() {
    figures("100");
    var there = files.file(firm).orElseThrow().figures().getFirst().counting();
    parts.delete(CLERK, firm, there);
    assertThat(ask(revenue().withText("")).getFirst())
        .satisfies(change -> {
          assertThat(change.before()).isEqualTo("100");
          assertThat(change.after()).isEmpty();
        });
    new History(database()).undo(CLERK);
    var found = ask(FieldChangeFilter.ofFirm(firm).withFields(Set.of("year_figures.revenue")));
    assertThat(found).extracting(FieldChange::way).containsExactly("撤销", "录入修改", "录入修改");
    assertThat(found).extracting(FieldChange::reversed).containsExactly(false, true, false);
  }

  @Test
  void codesAreReadAsTheWordsOfTheProgram() {
    var words = FieldWords.shipped();
    assertWords(words, "qualification", "kind", QualificationKind.values(), QualificationKind::label);
    assertWords(words, "lead", "aim", QualificationKind.values(), QualificationKind::label);
    assertWords(words, "lead", "stage", LeadStage.values(), LeadStage::label);
    assertWords(words, "visit", "state", VisitState.values(), VisitState::label);
    assertWords(words, "demand", "state", DemandState.values(), DemandState::label);
    assertWords(words, "todo", "kind", TodoKind.values(), TodoKind::label);
    assertWords(words, "policy", "level", PolicyLevel.values(), PolicyLevel::label);
    assertWords(words, "policy", "class", PolicyClass.values(), PolicyClass::label);
    assertWords(words, "policy", "validity", Validity.values(), Validity::label);
    assertWords(words, "account", "role", Role.values(), Role::label);
  }

  private static <E extends Enum<E>> void assertWords(
      FieldWords words, String table, String column, E[] codes, Function<E, String> label) {
    assertThat(words.column(table, column).values())
        .as(table + "." + column)
        .isEqualTo(Arrays.stream(codes).collect(Collectors.toMap(Enum::name, label)));
  }

  @Test
  void aTitleIsToldByItsNameAndASavedViewWithoutWhatTheProgramKeepsInIt() {
    parts.save(
        CLERK,
        firm,
        new Qualification(0, 0, QualificationKind.SRDI, null, null, null, null, TODAY, null, null, null, null, null));
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("qualification.kind"))))
        .extracting(FieldChange::after)
        .containsExactly("专精特新中小企业");
    var view = new SavedViewRecord();
    view.setAuthor(CLERK.name());
    view.setListName("demand");
    view.setName("示例视图");
    view.setBody("{\"filter\":1}");
    long id = database().write(Deed.edit(CLERK, "存视图"), tx -> tx.insert(view));
    assertThat(ask(FieldChangeFilter.none().withText("示例视图"))).isNotEmpty().noneMatch(each -> says(each, "filter"));
    database()
        .write(Deed.edit(CLERK, "改视图"), tx -> tx.update(SAVED_VIEW, id, null, row -> row.setBody("{\"filter\":2}")));
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("saved_view.body"))))
        .singleElement()
        .returns("", FieldChange::before)
        .returns("内容已改", FieldChange::after);
  }

  @Test
  void severalCodesInOneFieldAreEachRead() {
    var topics = Dictionaries.of(database()).choices("visit.topic").subList(0, 2);
    var visit = new VisitRecord();
    visit.setEnterpriseId(firm);
    visit.setState(VisitState.DONE.name());
    visit.setVisitedOn(TODAY);
    visit.setWay("ONSITE");
    visit.setAuthor(CLERK.name());
    visit.setTopics(topics.get(0).code() + "," + topics.get(1).code());
    database().write(Deed.edit(CLERK, "登记走访"), tx -> tx.insert(visit));
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("visit.topics", "visit.state"))))
        .extracting(FieldChange::after)
        .containsExactlyInAnyOrder(topics.get(0).label() + "、" + topics.get(1).label(), "已走访");
  }

  private static boolean says(FieldChange change, String word) {
    return (change.before() + change.after()).contains(word);
  }

  @Test
  void turnsPages() {
    figures("100");
    int all = audit.page(FieldChangeFilter.none(), PageRequest.first(1)).total();
    assertThat(all).isGreaterThan(3);
    assertThat(audit.page(FieldChangeFilter.none(), new PageRequest(1, 2, null, false)).rows())
        .isEqualTo(ask(FieldChangeFilter.none()).subList(1, 3));
    assertThat(audit.page(FieldChangeFilter.none(), new PageRequest(1000, 2, null, false)).rows()).isEmpty();
  }

  @Test
  void everyColumnThatHasAWordIsThereAndEveryColumnOfAFirmsFileHasOne() {
    var words = FieldWords.shipped();
    for (var key : words.all().keySet()) {
      var table = DefaultSchema.DEFAULT_SCHEMA.getTable(key.substring(0, key.indexOf('.')));
      assertThat(table).as(key).isNotNull();
      assertThat(table.field(key.substring(key.indexOf('.') + 1))).as(key).isNotNull();
    }
    for (var name :
        List.of(
            "enterprise",
            "enterprise_name",
            "contact",
            "year_figures",
            "enterprise_fact",
            "property",
            "qualification",
            "relation",
            "assignment",
            "visit",
            "demand",
            "lead")) {
      for (var field : DefaultSchema.DEFAULT_SCHEMA.getTable(name).fields()) {
        if (words.isSilent(field.getName()) || List.of("in_year", "serial").contains(field.getName())) continue;
        assertThat(words.all()).as(name).containsKey(name + "." + field.getName());
      }
    }
  }
}
