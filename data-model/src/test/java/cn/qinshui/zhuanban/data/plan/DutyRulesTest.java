package cn.qinshui.zhuanban.data.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DutyRulesTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 4, 6);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 12); // Monday, the week after the holiday
  private final DutyRules rules = new DutyRules(new DutyRules.Limits(5, 30), calendar());

  private static WorkdayCalendar calendar() {
    var holiday =
        LocalDate.of(2026, 10, 1)
            .datesUntil(LocalDate.of(2026, 10, 8))
            .map(day -> new WorkdayCalendar.SpecialDay(day, false, "国庆节"));
    var shifted = Stream.of(new WorkdayCalendar.SpecialDay(LocalDate.of(2026, 10, 10), true, "调休"));
    return new WorkdayCalendar(Stream.concat(holiday, shifted).toList());
  }

  private static Milestone milestone(String due, String done) {
    return new Milestone(
        1,
        1,
        "报送清单",
        LocalDate.parse(due),
        done == null ? null : LocalDate.parse(done),
        Milestone.Origin.OFFICE,
        null,
        1);
  }

  private static DutyFacts facts(String touch, Milestone... milestones) {
    return new DutyFacts(Arrays.asList(milestones), touch == null ? null : LocalDate.parse(touch), ISSUED);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("open and past its day", facts("2026-10-12", milestone("2026-10-09", null)), "红（逾期）"),
        Arguments.of("due today is not yet late", facts("2026-10-12", milestone("2026-10-12", null)), "蓝（临期）"),
        Arguments.of(
            "overdue outweighs made up",
            facts("2026-10-12", milestone("2026-10-09", null), milestone("2026-09-01", "2026-10-10")),
            "红（逾期）"),
        Arguments.of("done late this month", facts("2026-10-10", milestone("2026-09-30", "2026-10-10")), "黄（补完）"),
        Arguments.of("done late last month", facts("2026-09-30", milestone("2026-09-01", "2026-09-30")), "绿（正常）"),
        Arguments.of("done in time", facts("2026-10-10", milestone("2026-10-10", "2026-10-10")), "绿（正常）"),
        Arguments.of("five working days ahead", facts("2026-10-12", milestone("2026-10-19", null)), "蓝（临期）"),
        Arguments.of("six working days ahead", facts("2026-10-12", milestone("2026-10-20", null)), "绿（正常）"),
        Arguments.of("thirty days of silence", facts("2026-09-12"), "绿（正常）"),
        Arguments.of("thirty-one days of silence", facts("2026-09-11"), "灰（久未更新）"),
        Arguments.of("silence since the plan", facts(null), "灰（久未更新）"),
        Arguments.of("silence with a near day", facts(null, milestone("2026-10-13", null)), "蓝（临期）"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void colourFollowsTheGravestReason(String why, DutyFacts facts, String expected) {
    assertThat(rules.state(facts, TODAY).spelled()).isEqualTo(expected);
  }

  @Test
  void countsLatenessInWorkingDays() {
    var state = rules.state(facts("2026-10-12", milestone("2026-09-30", null)), TODAY);
    assertThat(state.why()).isEqualTo("“报送清单”应于9月30日完成，已逾期4个工作日。");
  }

  @Test
  void monthThatWasRedReadsMadeUpOnceItIsDone() {
    var march = Period.of(2026, 3);
    var open = milestone("2026-03-20", null);
    var done = milestone("2026-03-20", "2026-04-08");
    assertThat(rules.inMonth(open, march, LocalDate.of(2026, 4, 1)).colour()).isEqualTo(Colour.RED);
    assertThat(rules.inMonth(done, march, LocalDate.of(2026, 4, 9)).spelled()).isEqualTo("黄（补完）");
  }

  @Test
  void namesWhatComesNext() {
    var facts = new DutyFacts(List.of(milestone("2026-12-30", null)), TODAY, ISSUED);
    assertThat(rules.state(facts, TODAY).why()).isEqualTo("10月12日有记录，下一项“报送清单”12月30日到期。");
  }
}
