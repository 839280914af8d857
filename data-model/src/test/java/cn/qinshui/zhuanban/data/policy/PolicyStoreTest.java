package cn.qinshui.zhuanban.data.policy;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class PolicyStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Choice PHONE = new Choice("PHONE", "电话");

  private PolicyStore list;
  private PolicyEditStore edits;
  private PolicyPushStore pushes;

  @BeforeEach
  void stores() {
    list = new PolicyStore(database(), new AttachmentStore(database(), folder));
    edits = new PolicyEditStore(database());
    pushes = new PolicyPushStore(database());
  }

  private Policy create(String title, String docNo) {
    return create(PolicyDraft.blank().withTitle(title, docNo));
  }

  private Policy create(PolicyDraft draft) {
    return list.policy(edits.create(CLERK, draft)).orElseThrow();
  }

  private List<String> shown(PolicyFilter filter) {
    var rows = list.page(filter, PageRequest.first(100)).rows();
    assertThat(list.count(filter)).isEqualTo(rows.size());
    return rows.stream().map(PolicyRow::title).toList();
  }

  private long firm(String name) {
    var row = new EnterpriseRecord();
    row.setName(name);
    row.setInitials("sl");
    row.setSortKey("sl");
    row.setStatus("ACTIVE");
    return database().write(Deed.edit(CLERK, "示例"), tx -> tx.insert(row));
  }

  @Test
  void keepsAllThatWasEntered() {
    var draft =
        new PolicyDraft(
            "优质中小企业梯度培育管理办法",
            "工信部企业[2026]02 号",
            "工信部",
            PolicyLevel.NATION,
            PolicyClass.INNOVATION,
            "中小企业",
            "见附件",
            "网上",
            "县中小中心",
            "奖励",
            "培育平台",
            TODAY,
            TODAY,
            TODAY.plusYears(3),
            TODAY,
            TODAY.plusDays(30),
            Validity.VALID,
            false,
            true,
            "https://example.invalid",
            null);
    var policy = create(draft);
    assertThat(policy.entered()).isEqualTo(draft);
    assertThat(policy.entered().docNo()).isEqualTo("工信部企业〔2026〕2号");
    assertThat(trail()).startsWith("登记政策“优质中小企业梯度培育管理办法”");
  }

  @Test
  void sameNumberOffersTheExistingPolicyHoweverItIsTyped() {
    var first = create("梯度培育管理办法", "工信部企业〔2026〕2号");
    for (var typed : List.of("工信部企业〔2026〕2号", "工信部企业［２０２６］２号", "工信部企业(2026)第2号", " 工信部企业 〔2026〕 2 号 ")) {
      assertThat(edits.sameNumber(typed, null)).as(typed).get().extracting(Policy.Ref::id).isEqualTo(first.id());
    }
    var again = PolicyDraft.blank().withTitle("另一名", "工信部企业[2026]2号");
    assertThatThrownBy(() -> edits.create(CLERK, again)).isInstanceOf(Refusal.class).hasMessageContaining("梯度培育管理办法");
    assertThat(edits.sameNumber("工信部企业〔2026〕2号", first.id())).isEmpty();
  }

  @Test
  void replacedPolicyIsReplacedEverywhere() {
    var old = create("优质中小企业梯度培育管理暂行办法", "工信部企业〔2022〕63号");
    var next = PolicyDraft.blank().withTitle("优质中小企业梯度培育管理办法", "工信部企业〔2026〕2号");
    assertThat(edits.replaceable(next, null)).extracting(Policy.Ref::id).containsExactly(old.id());
    var now = create(next);
    edits.replace(CLERK, old, now.id());
    assertThat(shown(PolicyFilter.none().withValidities(Set.of(Validity.VALID)))).containsExactly(now.title());
    assertThat(shown(PolicyFilter.none().withValidities(Set.of(Validity.REPLACED)))).containsExactly(old.title());
    for (var id : List.of(old.id(), now.id())) {
      assertThat(list.file(id).orElseThrow().chain()).extracting(Policy.Ref::id).containsExactly(old.id(), now.id());
    }
    assertThat(edits.replaceable(next, now.id())).isEmpty();
    assertThatThrownBy(() -> edits.replace(CLERK, list.policy(now.id()).orElseThrow(), old.id()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("本身已被");
    assertThat(trail()).startsWith("政策“优质中小企业梯度培育管理办法”替代政策“优质中小企业梯度培育管理暂行办法”");
    edits.unreplace(CLERK, list.policy(old.id()).orElseThrow());
    assertThat(shown(PolicyFilter.none().withValidities(Set.of(Validity.VALID)))).hasSize(2);
  }

  @Test
  void narrowsByEveryPartAndPrintsByClassAndLevel() {
    create(
        PolicyDraft.blank()
            .withTitle("县资金办法", null)
            .withPlace(PolicyLevel.COUNTY, PolicyClass.SUBSIDY)
            .withWindow(TODAY, TODAY.plusDays(7)));
    create(PolicyDraft.blank().withTitle("国家资金办法", null).withPlace(PolicyLevel.NATION, PolicyClass.SUBSIDY));
    create(
        PolicyDraft.blank().withTitle("省宣传文件", "晋政发〔2026〕8号").withPlace(PolicyLevel.PROVINCE, PolicyClass.PUBLICITY));
    var none = PolicyFilter.none();
    assertThat(shown(none)).containsExactly("省宣传文件", "国家资金办法", "县资金办法");
    assertThat(shown(none.withClasses(Set.of(PolicyClass.SUBSIDY)))).hasSize(2);
    assertThat(shown(none.withLevels(Set.of(PolicyLevel.NATION)))).containsExactly("国家资金办法");
    assertThat(shown(none.withWindow(TODAY, TODAY.plusDays(30)))).containsExactly("县资金办法");
    assertThat(shown(none.withText("资金 县"))).containsExactly("县资金办法");
    assertThat(shown(none.withText("晋政发[2026]8号"))).containsExactly("省宣传文件");
    assertThat(shown(none.withTextMissing(false))).isEmpty();
    assertThat(shown(none.withIds(Set.of()))).isEmpty();
    for (var sort : PolicySort.values()) {
      assertThat(list.page(none, new PageRequest(0, 9, sort.name(), true)).rows()).as(sort.name()).hasSize(3);
    }
  }

  @Test
  void validPolicyRunsOutByItself() {
    var draft =
        new PolicyDraft(
            "限期文件",
            null,
            null,
            PolicyLevel.CITY,
            PolicyClass.TALENT,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            TODAY.minusDays(1),
            null,
            null,
            Validity.VALID,
            false,
            false,
            null,
            null);
    var policy = create(draft);
    assertThat(policy.on(TODAY)).isEqualTo(Validity.EXPIRED);
    var valid = PolicyFilter.none().withValidities(Set.of(Validity.VALID));
    assertThat(shown(valid)).isEmpty();
    assertThat(shown(PolicyFilter.none().withValidities(Set.of(Validity.EXPIRED)))).containsExactly("限期文件");
    assertThat(shown(valid.withAsOf(TODAY.minusDays(1)))).containsExactly("限期文件");
  }

  @Test
  void refusesDatesThatRunBackwardsAndMissingTitles() {
    var draft = PolicyDraft.blank().withTitle("", null).withWindow(TODAY, TODAY.minusDays(1));
    assertThat(edits.problems(draft, null))
        .filteredOn(p -> p.kind() == Problem.Kind.ERROR)
        .extracting(Problem::field)
        .containsExactly("TITLE", "WINDOW_TO");
  }

  @Test
  void editNamesWhatChangedAndRefusesAnOldSight() {
    var seen = create("文件", null);
    edits.edit(CLERK, seen, seen.entered().withPlace(PolicyLevel.CITY, PolicyClass.TALENT));
    assertThat(trail()).startsWith("修改政策“文件”的级别、类别");
    assertThatThrownBy(() -> edits.edit(CLERK, seen, seen.entered().withTitle("新名", null)))
        .isInstanceOf(StaleRow.class);
  }

  @Test
  void recycledPolicyComesBack() {
    var policy = create("文件", null);
    var before = Checksum.of(database());
    edits.recycle(CLERK, policy.id());
    assertThat(shown(PolicyFilter.none())).isEmpty();
    assertThat(shown(PolicyFilter.bin())).containsExactly("文件");
    edits.restore(CLERK, policy.id());
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  @Test
  void pushesToManyFirmsAreOneDeedAndCounted() {
    var policy = create("文件", null);
    var a = firm("甲");
    var b = firm("乙");
    var before = Checksum.of(database());
    pushes.push(CLERK, new PushDraft(policy.id(), List.of(a, b, a), TODAY, PHONE, "示例科员", null));
    assertThat(trail()).startsWith("向2家企业推送政策“文件”（电话）");
    var first = pushes.page(PushFilter.ofEnterprise(a), PageRequest.first(9)).rows().getFirst();
    assertThat(first.way().label()).isEqualTo("电话");
    assertThatThrownBy(() -> pushes.acknowledge(CLERK, first, TODAY.minusDays(1))).isInstanceOf(Refusal.class);
    pushes.acknowledge(CLERK, first, TODAY);
    var all = PushFilter.ofPolicy(policy.id()).withDays(TODAY, TODAY);
    assertThat(pushes.count(all)).isEqualTo(2);
    assertThat(pushes.count(all.withAcknowledged(true))).isEqualTo(1);
    assertThat(pushes.page(all.withAcknowledged(false), PageRequest.first(9)).rows())
        .extracting(PolicyPush::enterprise)
        .containsExactly("乙");
    assertThat(list.file(policy.id()).orElseThrow())
        .satisfies(file -> {
          assertThat(file.pushes()).isEqualTo(2);
          assertThat(file.acknowledged()).isEqualTo(1);
        });
    assertThat(shown(PolicyFilter.none().withPushedTo(b))).containsExactly("文件");
    var history = new History(database());
    history.undo(CLERK);
    history.undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }
}
