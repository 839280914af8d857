package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.attachment.AttachmentText;
import cn.qinshui.zhuanban.data.attachment.AttachmentTextStore;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.meeting.AgendaItem;
import cn.qinshui.zhuanban.data.meeting.AgendaOrigin;
import cn.qinshui.zhuanban.data.meeting.MeetingDraft;
import cn.qinshui.zhuanban.data.meeting.MeetingEditStore;
import cn.qinshui.zhuanban.data.meeting.MeetingState;
import cn.qinshui.zhuanban.data.plan.PlanFixture;
import cn.qinshui.zhuanban.data.policy.PolicyDraft;
import cn.qinshui.zhuanban.data.policy.PolicyEditStore;
import cn.qinshui.zhuanban.data.register.RegisterDraft;
import cn.qinshui.zhuanban.data.register.RegisterEditStore;
import cn.qinshui.zhuanban.data.register.RegisterKindStore;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class SearchIndexTest extends StoreTest {
  private static final Pinyin PINYIN = Pinyin.load();

  private SearchIndex search;
  private EnterpriseEditStore firms;
  private EnterprisePartStore parts;

  @BeforeEach
  void stores() {
    var sizes = new SizeStore(database());
    firms = new EnterpriseEditStore(database(), PINYIN, sizes);
    parts = new EnterprisePartStore(database(), sizes);
    search = new SearchIndex(database(), PINYIN);
  }

  @AfterEach
  void end() {
    search.close();
  }

  private long firm(String name, String code) {
    return firms.create(CLERK, EnterpriseDraft.blank().withName(name).withCode(code, "示例"));
  }

  private List<String> titles(String text) {
    return search.find(text, 50).hits().stream().map(SearchHit::title).toList();
  }

  @Test
  void aWordThatNothingHoldsIsPartedOnce() {
    long far = firm("沁水县示例兴达机械有限公司", "91350100M000100Y43");
    firm("沁水县示例兴达纺织有限公司", null);
    for (var typed : List.of("qsjx", "沁水机械", "qsxdjx")) {
      assertThat(titles(typed)).as(typed).containsExactly("沁水县示例兴达机械有限公司");
      assertThat(search.holding(typed).orElseThrow()).as(typed).containsExactly(far);
    }
    firm("沁水机械厂", null);
    assertThat(titles("qsjx")).as("what holds it whole is meant").containsExactly("沁水机械厂");
    assertThat(titles("jxqq")).isEmpty();
  }

  @Test
  void findsAFirmByEverythingItIsKnownBy() {
    var id = firm("沁水示例机械（端氏）有限公司", "91350100M000100Y43");
    parts.save(CLERK, id, new FirmName(0, 0, "老铸造厂", FirmName.Kind.FORMER, null));
    parts.save(CLERK, id, new FirmName(0, 0, "例机", FirmName.Kind.SHORT, null));
    parts.save(CLERK, id, new Contact(0, 0, "单示例", null, "0356-7022345", true, null));
    firm("长治别家有限公司", "91110105771583283D");
    for (var text :
        List.of(
            "沁水",
            "机械(端氏)",
            "机械（端氏）",
            "qssl",
            "qsslj",
            "qinshuishili",
            "qinssljx",
            "qinssl",
            "沁水sl",
            "jixieds",
            "QSSL",
            "老铸造",
            "lzz",
            "例机",
            "0y43",
            "Y43",
            "91350100m",
            "m000100",
            "7022345",
            "2345",
            "单示例",
            "shan",
            "ssl",
            "沁水 铸造",
            "机械 2345",
            "qs 0y43")) {
      assertThat(titles(text)).as(text).containsExactly("沁水示例机械（端氏）有限公司");
    }
    for (var text : List.of("沁水别家", "zzzz", "3501", "沁水 别家", "(", " ", "x5")) {
      assertThat(titles(text)).as(text).doesNotContain("长治别家有限公司");
    }
    assertThat(titles("zzzz")).isEmpty();
    assertThat(titles("czbj")).containsExactly("长治别家有限公司");
  }

  @Test
  void saysWhereItWasFound() {
    var id = firm("示例厂", "91350100M000100Y43");
    parts.save(CLERK, id, new FirmName(0, 0, "老铸造厂", FirmName.Kind.FORMER, null));
    assertThat(search.find("铸造", 9).hits().getFirst().reason()).isEqualTo("曾用名：老铸造厂");
    assertThat(search.find("0y43", 9).hits().getFirst().reason()).isEqualTo("信用代码：91350100M000100Y43");
    assertThat(search.find("示例", 9).hits().getFirst().reason()).isEmpty();
  }

  @Test
  void nearestComesFirst() {
    var id = firm("沁水铸造厂", "91350100M000100Y43");
    firm("铸造厂配件公司", "91110105771583283D");
    firm("铸造厂", "91110000802100433B");
    parts.save(CLERK, firm("新名公司", "91110108740084270C"), new FirmName(0, 0, "铸造厂", FirmName.Kind.FORMER, null));
    assertThat(titles("铸造厂")).containsExactly("铸造厂", "新名公司", "铸造厂配件公司", "沁水铸造厂");
    assertThat(search.find("铸造厂", 2).groups())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.total()).isEqualTo(4);
          assertThat(found.hits()).hasSize(2);
        });
    assertThat(id).isPositive();
  }

  @Test
  void followsEveryChangeUndoIncluded() {
    search.build();
    var id = firm("示例甲厂", "91350100M000100Y43");
    assertThat(titles("甲厂")).hasSize(1);
    var files = new EnterpriseFileStore(database(), new AttachmentStore(database(), folder));
    var seen = files.enterprise(id).orElseThrow();
    firms.edit(CLERK, seen, seen.entered().withName("示例乙厂"), false);
    assertThat(titles("甲厂")).isEmpty();
    assertThat(titles("乙厂")).hasSize(1);
    parts.save(CLERK, id, new Contact(0, 0, "张三丰", null, null, false, null));
    assertThat(titles("张三丰")).hasSize(1);
    parts.delete(CLERK, id, files.file(id).orElseThrow().contacts().getFirst());
    assertThat(titles("张三丰")).isEmpty();
    new History(database()).undo(CLERK);
    assertThat(titles("张三丰")).hasSize(1);
    firms.recycle(CLERK, id);
    assertThat(titles("乙厂")).isEmpty();
    firms.restore(CLERK, id);
    assertThat(titles("乙厂")).hasSize(1);
  }

  @Test
  void seesWhatIsLoadedWithoutImages() {
    search.build();
    var rows = new ArrayList<EnterpriseRecord>();
    for (var i = 0; i < 100; i++) {
      var row = new EnterpriseRecord();
      row.setName("示例" + i + "号厂");
      row.setInitials("sl");
      row.setSortKey("sl");
      row.setStatus("ACTIVE");
      rows.add(row);
    }
    database()
        .write(
            Deed.seed(CLERK, "载入"),
            tx -> {
              tx.load(rows);
              return rows.size();
            });
    assertThat(titles("示例")).hasSize(50);
    assertThat(titles("示例77号")).containsExactly("示例77号厂");
  }

  private void bringInMany() {
    database()
        .write(
            Deed.bulk(CLERK, "批量"),
            tx -> {
              for (var i = 0; i < 2100; i++) {
                var row = new EnterpriseRecord();
                row.setName("批量" + i + "厂");
                row.setInitials("pl");
                row.setSortKey("pl");
                row.setStatus("ACTIVE");
                tx.insert(row);
              }
              return 0;
            });
  }

  @Test
  void manyChangesAreReadAnewAndNothingIsLost() {
    firm("最初的厂", "91350100M000100Y43");
    search.build();
    bringInMany();
    assertThat(search.find("批量", 5).groups().getFirst().total()).isEqualTo(2100);
    assertThat(titles("批量2099厂")).containsExactly("批量2099厂");
    assertThat(titles("最初")).containsExactly("最初的厂");
  }

  /// An import that outgrows what was read is found at once, and so is what is written while the group is read anew.
  @Test
  void whatChangesWhileAGroupIsReadAnewIsNotLost() {
    var early = firm("最初的厂", "91350100M000100Y43");
    search.build();
    bringInMany();
    assertThat(titles("批量77厂")).containsExactly("批量77厂");
    var checks = new AtomicInteger();
    search.build(() -> {
      if (checks.incrementAndGet() != 2) return; // after the first: the group has been read and is not in use yet
      firms.recycle(CLERK, early);
      firm("其间的厂", null);
    });
    assertThat(checks).hasValue(2);
    assertThat(titles("最初")).isEmpty();
    assertThat(titles("qjdc")).containsExactly("其间的厂");
    assertThat(titles("批量2099厂")).containsExactly("批量2099厂");
    search.build(checks::incrementAndGet);
    assertThat(checks).as("nothing to be read anew").hasValue(2);
  }

  @Test
  void aBuildingThatIsStoppedLeavesWhatWasThere() {
    search.build();
    bringInMany();
    assertThat(titles("批量77厂")).hasSize(1);
    assertThatThrownBy(() ->
            search.build(() -> {
              throw new CancellationException();
            }))
        .isInstanceOf(CancellationException.class);
    firm("后来的厂", null);
    assertThat(titles("批量78厂")).hasSize(1);
    assertThat(titles("后来")).hasSize(1);
    assertThat(search.holding("批量").orElseThrow()).hasSize(2100);
  }

  @Test
  void landsOnUnitsByAnyOfTheirNamesAndOnMeasures() {
    PlanFixture.in(database());
    var alias = search.find("发展和改革", 9);
    assertThat(alias.groups().getFirst().group()).isEqualTo(SearchGroup.UNIT);
    assertThat(search.find("加强金融对接", 9).groups().getFirst().group()).isEqualTo(SearchGroup.MEASURE);
    assertThat(search.find("措施14", 9).hits().getFirst().title()).startsWith("措施14");
  }

  @Test
  void findsDemandsVisitsAndPoliciesByTheirText() {
    var fixture = new FirmFixture(database());
    var id = firm("示例厂", "91350100M000100Y43");
    fixture.demand(id, "WORKING");
    fixture.visit(id, "DONE", "2026-10-01");
    new PolicyEditStore(database()).create(CLERK, PolicyDraft.blank().withTitle("梯度培育办法", "晋工信〔2026〕5号"));
    assertThat(titles("诉〔2026〕1号")).containsExactly("诉〔2026〕1号 示例诉求");
    assertThat(titles("slsq")).containsExactly("诉〔2026〕1号 示例诉求");
    assertThat(titles("晋工信")).containsExactly("梯度培育办法");
    assertThat(titles("tdpy")).containsExactly("梯度培育办法");
    assertThat(search.find("示例", 9).groups())
        .extracting(SearchResult.Found::group)
        .containsExactly(SearchGroup.ENTERPRISE, SearchGroup.DEMAND);
  }

  private static AttachmentOwner of(long firm) {
    return new AttachmentOwner("enterprise", firm, "企业“示例厂”");
  }

  private Attachment attach(long firm, String name, String content) throws IOException {
    var files = new AttachmentStore(database(), folder);
    files.add(CLERK, of(firm), Files.writeString(folder.resolve(name), content), null);
    return files.of("enterprise", firm).getLast();
  }

  private void read(Attachment attachment, String words) {
    new AttachmentTextStore(database()).save(CLERK, List.of(new AttachmentText(attachment.sha256(), words, null)));
  }

  @Test
  void findsTheWordsInsideFilesAndShowsThem() throws IOException {
    search.build();
    var id = firm("示例厂", "91350100M000100Y43");
    var agreement = attach(id, "技术协议.txt", "甲");
    attach(id, "同一份.txt", "甲");
    assertThat(titles("联轴器")).isEmpty();
    assertThat(titles("jsxy")).containsExactly("技术协议.txt");
    read(agreement, "甲乙双方就示例项目合作开发磁悬浮联轴器样机一事约定如下：" + "其余条款。".repeat(30));
    var found = search.find("联轴器", 9);
    assertThat(found.groups()).extracting(SearchResult.Found::group).containsExactly(SearchGroup.FILE);
    assertThat(found.hits()).extracting(SearchHit::title).containsExactly("技术协议.txt", "同一份.txt");
    var first = found.hits().getFirst();
    assertThat(first.reason()).startsWith("“…例项目合作开发磁悬浮联轴器样机一事").endsWith("…”").hasSizeLessThan(48);
    assertThat(first.detail()).isEqualTo("示例厂");
    assertThat(first.owner()).isEqualTo(new AttachmentOwner("enterprise", id, "示例厂"));
    new AttachmentStore(database(), folder).recycle(CLERK, of(id), agreement);
    assertThat(titles("联轴器")).containsExactly("同一份.txt");
    new History(database()).undo(CLERK);
    assertThat(titles("联轴器")).hasSize(2);
  }

  @Test
  void filesReadBeforeItWasBuiltAreFoundToo() throws IOException {
    var id = firm("示例厂", "91350100M000100Y43");
    read(attach(id, "甲.txt", "甲"), "\ud840\udc00磁悬浮");
    assertThat(titles("磁悬浮")).containsExactly("甲.txt");
    assertThat(search.find("悬浮", 9).hits().getFirst().reason()).isEqualTo("“\ud840\udc00磁悬浮”");
  }

  @Test
  void findsLedgersAndMeetingsByTheirText() {
    new FirstContent().loadInto(database(), CLERK);
    var today = LocalDate.of(2026, 11, 23);
    var id = firm("示例厂", "91350100M000100Y43");
    var kind = new RegisterKindStore(database()).kind("finance").orElseThrow();
    var values = Map.of("partner", "示例银行", "creditAmount", "200");
    var loan = new RegisterDraft(id, null, "流动资金贷款", "NEED", today, values);
    new RegisterEditStore(database()).add(CLERK, kind, loan, today);
    assertThat(titles("ldzj")).containsExactly("流动资金贷款");
    var hit = search.find("示例银行", 9).hits().getFirst();
    assertThat(hit.group()).isEqualTo(SearchGroup.REGISTER);
    assertThat(hit.detail()).contains("示例厂").contains("2026-11-23");
    var meeting = new MeetingDraft(null, "第四次专班会议", today, "示例会议室", "示例主任", null, null, MeetingState.HELD, "讨论了用地指标");
    var agenda = new AgendaItem(AgendaOrigin.OWN, "听取融资对接汇报", null, null, null);
    new MeetingEditStore(database()).add(CLERK, meeting, List.of(agenda), today);
    for (var text : List.of("dscz", "用地指标", "融资对接汇报")) {
      assertThat(search.find(text, 9).groups())
          .filteredOn(found -> found.group() == SearchGroup.MEETING)
          .singleElement()
          .satisfies(found -> assertThat(found.hits().getFirst().title()).isEqualTo("第四次专班会议"));
    }
  }

  @Test
  void everyReadingOfACharacterCounts() {
    var all = new ArrayList<String>();
    for (var name : List.of("长治单氏机械厂", "曾记重工", "示例乐行")) {
      firm(name, null);
      all.add(name);
    }
    for (var text : List.of("changzhi", "zhangzhi", "czds", "czss", "czcs", "zzss", "danshi", "shanshi", "chanshi")) {
      assertThat(titles(text)).as(text).containsExactly(all.get(0));
    }
    for (var text : List.of("cjzg", "zjzg", "zengji", "cengji", "cjcg", "chonggong", "zhonggong")) {
      assertThat(titles(text)).as(text).containsExactly(all.get(1));
    }
    for (var text : List.of("lehang", "yuexing", "yuehang", "lexing", "lx", "yh")) {
      assertThat(titles(text)).as(text).contains(all.get(2));
    }
  }

  @Test
  void anAnswerNobodyWaitsForIsGivenUp() {
    firm("示例厂", null);
    assertThat(search.find("示例", 9, () -> true)).isEqualTo(SearchResult.NOTHING);
  }
}
