package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.SAVED_VIEW;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinshui.zhuanban.data.account.Role;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
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
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterEntryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterKindRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.SavedViewRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.meeting.AgendaOrigin;
import cn.qinshui.zhuanban.data.meeting.MeetingState;
import cn.qinshui.zhuanban.data.policy.PolicyClass;
import cn.qinshui.zhuanban.data.policy.PolicyLevel;
import cn.qinshui.zhuanban.data.policy.Validity;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Money;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
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
    assertThat(newest.field()).isEqualTo("营业收入（万元）");
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
    assertThat(ask(FieldChangeFilter.ofFirm(firm))).extracting(FieldChange::field).contains("营业收入（万元）", "企业名称");
    assertThat(ask(FieldChangeFilter.none().withAuthors(Set.of("李示例"))))
        .isNotEmpty()
        .allMatch(change -> change.author().equals("李示例"));
    assertThat(ask(revenue().withDays(DayRange.on(TODAY)))).hasSize(1);
    assertThat(ask(revenue().withDays(DayRange.before(TODAY)))).isEmpty();
    assertThat(ask(revenue().withKinds(Set.of(FieldChangeFilter.Way.IMPORT)))).isEmpty();
    assertThat(ask(revenue().withKinds(Set.of(FieldChangeFilter.Way.EDIT)))).hasSize(1);
    assertThat(ask(FieldChangeFilter.none().withText("铸件 营业收入"))).hasSize(1);
    assertThat(audit.authors()).contains("李示例", CLERK.name());
    assertThat(audit.fields()).containsEntry("year_figures.revenue", "年度指标·营业收入（万元）");
  }

  @Test
  void whatTheProgramKeepsForItselfIsNoFact() throws IOException {
    var file = Files.writeString(folder.resolve("检测报告.txt"), "示例");
    new AttachmentStore(database(), folder).add(CLERK, new AttachmentOwner("enterprise", firm, "企业"), file, "年检");
    assertThat(ask(FieldChangeFilter.ofFirm(firm)))
        .filteredOn(change -> change.subject().contains("检测报告"))
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("文件名", "添加日期", "说明");
    assertThat(audit.fields()).doesNotContainKeys("attachment.sha256", "import_batch.sha256", "column_mapping.header");
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
    assertWords(words, "demand_step", "step", DemandStep.values(), DemandStep::label);
    assertWords(words, "demand_step", "to_state", DemandState.values(), DemandState::label);
    assertWords(words, "lead_step", "stage", LeadStage.values(), LeadStage::label);
    assertWords(words, "slip", "kind", SlipKind.values(), SlipKind::label);
    assertWords(words, "meeting", "state", MeetingState.values(), MeetingState::label);
    assertWords(words, "agenda_item", "origin", AgendaOrigin.values(), AgendaOrigin::label);
    assertWords(words, "import_batch", "kind", ImportKind.values(), ImportKind::label);
    assertWords(words, "column_mapping", "unit", Money.Unit.values(), Money.Unit::label);
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

  @Test
  void stagesFieldsAndSettingsAreToldInTheWordsOfTheScreen() {
    var kind = new RegisterKindRecord();
    kind.setCode("sample");
    kind.setName("示例台账");
    kind.setSortOrder(1);
    kind.setBody(
        """
        {"stages": [{"code": "PLAN", "name": "筹划"}, {"code": "DONE", "name": "办成"}],
         "fields": [{"code": "batch", "name": "批次"}, {"code": "open", "name": "公开"}]}\
        """);
    long kindId = database().write(Deed.edit(CLERK, "加台账"), tx -> tx.insert(kind));
    var entry = new RegisterEntryRecord();
    entry.setKindId(kindId);
    entry.setEnterpriseId(firm);
    entry.setTitle("示例项目");
    entry.setStage("PLAN");
    entry.setStageOn(TODAY);
    entry.setFields("{\"batch\":\"第一批\",\"open\":true}");
    long id = database().write(Deed.edit(CLERK, "登记"), tx -> tx.insert(entry));
    database()
        .write(
            Deed.edit(CLERK, "到下一步"),
            tx -> {
              tx.update(
                  REGISTER_ENTRY,
                  id,
                  null,
                  row -> {
                    row.setStage("DONE");
                    row.setFields("{\"batch\":\"第二批\",\"open\":true}");
                  });
              var step = new RegisterStepRecord();
              step.setEntryId(id);
              step.setStage("DONE");
              step.setOnDay(TODAY);
              step.setAuthor(CLERK.name());
              return tx.insert(step);
            });
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("register_entry.stage"))))
        .extracting(FieldChange::before, FieldChange::after)
        .containsExactly(tuple("筹划", "办成"), tuple("", "筹划"));
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("register_entry.fields"))))
        .extracting(FieldChange::before, FieldChange::after)
        .containsExactly(tuple("批次：第一批", "批次：第二批"), tuple("", "批次：第一批；公开：是"));
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("register_step.stage"))))
        .singleElement()
        .returns("办成", FieldChange::after)
        .returns("“示例项目”", FieldChange::subject);
    assertThat(ask(FieldChangeFilter.ofFirm(firm))).extracting(FieldChange::after).contains("办成");
    var settings = new SettingStore(database());
    settings.put(CLERK, "watch.titles", "SRDI,GIANT,HNTE");
    assertThat(ask(FieldChangeFilter.none().withFields(Set.of("setting.content"))).getFirst())
        .returns("专精特新中小企业、专精特新“小巨人”企业、高新技术企业", FieldChange::after)
        .returns("设置“监测：临界和高风险看哪些资质”", FieldChange::subject);
  }

  @Test
  void theMigrationGivesOldChangesTheFirmTheProgramGivesNewOnes() throws IOException {
    figures("100");
    parts.delete(CLERK, firm, files.file(firm).orElseThrow().figures().getFirst().counting());
    var file = Files.writeString(folder.resolve("示例.txt"), "示例");
    new AttachmentStore(database(), folder).add(CLERK, new AttachmentOwner("enterprise", firm, "企业"), file, null);
    edits.edit(
        CLERK,
        files.enterprise(firm).orElseThrow(),
        EnterpriseDraft.blank().withName("“\"enterprise_id\":\"7”示例厂"),
        true);
    new SettingStore(database()).put(CLERK, "office.name", "\"enterprise_id\":\"9\"");
    var program = firms();
    assertThat(program).contains(firm).containsNull().doesNotContain(7L, 9L);
    database()
        .write(
            Deed.seed(CLERK, "旧资料库"),
            tx -> {
              tx.sql().update(CHANGE_ROW).setNull(CHANGE_ROW.FIRM_ID).execute();
              return 0;
            });
    assertThat(firms()).containsOnlyNulls();
    var script =
        new String(FieldWords.class.getResourceAsStream("/db/migration/V022__change_firm.sql").readAllBytes(), UTF_8);
    database()
        .write(
            Deed.seed(CLERK, "升级"),
            tx -> {
              for (var part : script.split(";")) if (part.strip().contains("update change_row")) tx.sql().execute(part);
              return 0;
            });
    assertThat(firms()).isEqualTo(program);
  }

  private List<Long> firms() {
    return database()
        .read(sql -> sql.select(CHANGE_ROW.FIRM_ID).from(CHANGE_ROW).orderBy(CHANGE_ROW.ID).fetch(CHANGE_ROW.FIRM_ID));
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
  void manyDeedsAreReadNewestFirstTooAndNarrowed() {
    long id = figures("1");
    int deeds = NewestRows.FEW + 20;
    for (int i = 1; i <= deeds; i++) {
      var revenue = new BigDecimal(1 + i);
      var who = i % 100 == 0 ? OTHER : CLERK;
      database()
          .write(
              Deed.edit(who, "第" + i + "次"), tx -> tx.update(YEAR_FIGURES, id, null, row -> row.setRevenue(revenue)));
    }
    var all = audit.page(revenue(), PageRequest.first(1000));
    assertThat(all.total()).isEqualTo(deeds + 1);
    assertThat(all.rows()).extracting(FieldChange::after).startsWith("321", "320", "319").endsWith("2", "1");
    assertThat(audit.page(revenue(), new PageRequest(1, 2, null, false)).rows()).isEqualTo(all.rows().subList(1, 3));
    assertThat(ask(revenue().withAuthors(Set.of(OTHER.name()))))
        .extracting(FieldChange::cause)
        .containsExactly("第300次", "第200次", "第100次");
    assertThat(ask(revenue().withText("第7次"))).extracting(FieldChange::before).containsExactly("7");
    assertThat(audit.page(FieldChangeFilter.ofFirm(firm).withFields(revenue().fields()), PageRequest.first(1)).total())
        .isEqualTo(deeds + 1);
  }

  @Test
  void everyColumnThatHasAWordIsThereAndEveryColumnHasOne() {
    var words = FieldWords.shipped();
    for (var key : words.all().keySet()) {
      var table = DefaultSchema.DEFAULT_SCHEMA.getTable(key.substring(0, key.indexOf('.')));
      assertThat(table).as(key).isNotNull();
      assertThat(table.field(key.substring(key.indexOf('.') + 1))).as(key).isNotNull();
    }
    var untold = List.of("change_set", "change_row", "draft", "number_series", "attachment_text", "export_log");
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (untold.contains(table.getName()) || table.getName().startsWith("assessment")) continue;
      assertThat(words.table(table.getName())).as(table.getName()).isPresent();
      for (var field : table.fields()) {
        if (words.isSilent(table.getName(), field.getName())) continue;
        assertThat(words.all()).as(table.getName()).containsKey(table.getName() + "." + field.getName());
      }
    }
  }
}
