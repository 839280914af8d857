package cn.qinshui.zhuanban.data.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandRulesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private final DemandRules rules = new DemandRules(new DemandRules.Limits(3, 2, 2), new WorkdayCalendar(List.of()));

  private static Demand demand(DemandState state, LocalDate assigned, LocalDate due, boolean late, int reopened) {
    return new Demand(
        1,
        1,
        "诉〔2026〕1号",
        1,
        "示例甲",
        null,
        null,
        null,
        new Choice("FINANCING", "融资"),
        "贷款",
        null,
        new Choice("PHONE", "电话"),
        LocalDate.of(2026, 11, 2),
        state,
        1L,
        "县政府办金融股",
        new Demand.Term(assigned, 10, due, null, null),
        new Demand.Answer("已办", LocalDate.of(2026, 11, 20)),
        new Demand.Verdict(null, null, null, null),
        null,
        LocalDate.of(2026, 11, 22),
        late,
        reopened,
        false);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "past its day,                WORKING,   11-16, 11-20, false, 0, 红（逾期）, 已逾期1个工作日",
    "overdue outweighs reopened,  WORKING,   11-16, 11-20, false, 1, 红（逾期）, 已逾期1个工作日",
    "reopened in time,            WORKING,   11-16, 12-20, false, 1, 黄（重办）, 第1次重办",
    "unsigned for three days,     ASSIGNED,  11-18, 12-20, false, 0, 黄（滞后）, 尚未签收",
    "unsigned for two days,       ASSIGNED,  11-19, 12-20, false, 0, 绿（正常）, 12月20日到期",
    "three working days left,     WORKING,   11-16, 11-26, false, 0, 蓝（临期）, 还有3个工作日",
    "four working days left,      WORKING,   11-16, 11-27, false, 0, 绿（正常）, 11月27日到期",
    "due today,                   WORKING,   11-16, 11-23, false, 0, 蓝（临期）, 今天到期",
    "answered in time,            ANSWERED,  11-16, 11-20, false, 0, 绿（待企业确认）, 11月20日已反馈",
    "answered late,               ANSWERED,  11-16, 11-18, true,  0, 黄（补完）, 逾期后反馈",
    "closed late stays yellow,    CLOSED,    11-16, 11-18, true,  0, 黄（补完）, 逾期后办结",
    "closed in time,              CLOSED,    11-16, 11-20, false, 0, 绿（办结）, 按期办结"
  })
  void colourFollowsTheClock(
      String why,
      DemandState state,
      String assigned,
      String due,
      boolean late,
      int reopened,
      String spelled,
      String said) {
    var demand = demand(state, LocalDate.parse("2026-" + assigned), LocalDate.parse("2026-" + due), late, reopened);
    var colour = rules.state(demand, MONDAY);
    assertThat(colour.spelled()).isEqualTo(spelled);
    assertThat(colour.why()).contains(said);
  }

  /// Came in on 2 March, due on 16 March.
  private static Demand march(DemandState state, LocalDate answered, LocalDate closed) {
    return new Demand(
        1,
        1,
        "诉〔2026〕1号",
        1,
        "示例甲",
        null,
        null,
        null,
        new Choice("FINANCING", "融资"),
        "贷款",
        null,
        new Choice("PHONE", "电话"),
        LocalDate.of(2026, 3, 2),
        state,
        1L,
        "县政府办金融股",
        new Demand.Term(LocalDate.of(2026, 3, 2), 10, LocalDate.of(2026, 3, 16), null, null),
        new Demand.Answer(answered == null ? null : "已办", answered),
        new Demand.Verdict(null, null, null, null),
        null,
        closed,
        answered != null,
        0,
        false);
  }

  private List<String> months(Demand demand, LocalDate asOf) {
    return rules.months(demand, asOf).stream().map(month -> month.words(2026)).toList();
  }

  @Test
  void aMonthThatWasRedTurnsYellowForGoodOnceItIsMadeUpFor() {
    var open = march(DemandState.WORKING, null, null);
    assertThat(months(open, LocalDate.of(2026, 3, 20))).containsExactly("3月 红（逾期）");
    assertThat(months(open, LocalDate.of(2026, 4, 2))).containsExactly("3月 红（逾期）", "4月 红（逾期）");
    var made = march(DemandState.CLOSED, LocalDate.of(2026, 4, 8), LocalDate.of(2026, 5, 6));
    assertThat(months(made, LocalDate.of(2026, 11, 23))).containsExactly("3月 黄（补完）", "4月 黄（补完）", "5月 绿（正常）");
    assertThat(rules.state(made, LocalDate.of(2026, 11, 23)).spelled()).isEqualTo("黄（补完）");
  }
}
