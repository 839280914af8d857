package cn.qinshui.zhuanban.data.briefing;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.plan.PlanFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.FollowupFixture;
import cn.qinshui.zhuanban.data.meeting.AgendaItem;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class BriefingIssueStoreTest extends StoreTest {
  private static final Period OCTOBER = Period.of(2026, 10);

  private Database database;
  private FollowupFixture fixture;
  private long plan;
  private BriefingIssueStore store;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    plan = fixture.plan.plan;
    store = new BriefingIssueStore(database);
  }

  private BriefingIssue october() {
    return store.open(CLERK, plan, OCTOBER, "工作简报", TODAY);
  }

  @Test
  void eachMonthGetsOneNumber() {
    assertThat(october().number()).isEqualTo("第一期");
    assertThat(october().serial()).isEqualTo(1);
    assertThat(store.open(CLERK, plan, OCTOBER.plus(1), "工作简报", TODAY).number()).isEqualTo("第二期");
    assertThat(store.issues(plan)).extracting(BriefingIssue::serial).containsExactly(2, 1);
    assertThatThrownBy(() -> store.open(CLERK, plan, OCTOBER.plus(2), "工作简报", TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2026年12月还没有到");
  }

  @Test
  void proseStandsInForTheRulesUntilItIsGivenBack() {
    var issue = october();
    store.write(CLERK, issue, "measure1", null, "本月走访3家。");
    var prose = store.prose(issue.id()).get("measure1");
    store.write(CLERK, issue, "measure1", prose, "本月走访4家。");
    assertThat(store.prose(issue.id()).get("measure1").body()).isEqualTo("本月走访4家。");
    assertThatThrownBy(() -> store.write(CLERK, issue, "measure1", prose, "旧窗口")).isInstanceOf(StaleRow.class);
    assertThatThrownBy(() -> store.write(CLERK, issue, "measure1", null, "旧窗口")).isInstanceOf(StaleRow.class);
    store.revert(CLERK, issue, store.prose(issue.id()).get("measure1"));
    assertThat(store.prose(issue.id())).isEmpty();
  }

  @Test
  void finalIssueKeepsItsWords() {
    store.freeze(CLERK, october(), "全文");
    var frozen = october();
    assertThat(frozen.state()).isEqualTo(BriefingIssue.State.FINAL);
    assertThat(frozen.frozenBody()).isEqualTo("全文");
    assertThat(frozen.frozenBy()).isEqualTo(CLERK.name());
    assertThatThrownBy(() -> store.write(CLERK, frozen, "measure1", null, "改")).hasMessageContaining("已定稿");
    assertThatThrownBy(() -> store.freeze(CLERK, frozen, "再定")).hasMessageContaining("已定稿");
  }

  @Test
  void agendaIsProposedFromWhatIsRedOverdueAndOpen() {
    new MilestoneStore(database)
        .add(CLERK, fixture.plan.duty1Fagai, new MilestoneDraft("摸底", TODAY.minusDays(9), null));
    fixture.demand(1, fixture.firmA, DemandState.WORKING, TODAY.minusDays(30), TODAY.minusDays(10));
    fixture.demand(2, fixture.firmB, DemandState.WORKING, TODAY.minusDays(30), TODAY.minusDays(3));
    var agenda = new AgendaProposalStore(database).propose(plan, TODAY);
    assertThat(agenda).extracting(AgendaItem::title).containsExactly("措施1“培育科技型和创新型中小企业”（县发改局）", "县政府办金融股逾期诉求2件");
    assertThat(agenda.getLast().note()).isEqualTo("最长诉〔2026〕1号，逾期6个工作日。");
    assertThat(agenda.getFirst().origin().label()).isEqualTo("红色事项");
  }
}
