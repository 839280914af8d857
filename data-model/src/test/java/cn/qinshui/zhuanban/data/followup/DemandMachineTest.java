package cn.qinshui.zhuanban.data.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemandMachineTest {
  /// For every state, the states reached by one step; all other pairs must be impossible.
  @ParameterizedTest
  @CsvSource({
    "REGISTERED, ASSIGNED WITHDRAWN REGISTERED",
    "ASSIGNED,   ASSIGNED SIGNED WITHDRAWN",
    "SIGNED,     ASSIGNED SIGNED WORKING WITHDRAWN",
    "WORKING,    ASSIGNED WORKING ANSWERED WITHDRAWN",
    "ANSWERED,   ANSWERED CONFIRMED WORKING",
    "CONFIRMED,  CONFIRMED CLOSED WORKING",
    "CLOSED,     CLOSED WORKING",
    "WITHDRAWN,  WITHDRAWN"
  })
  void everyPairOfStatesIsPossibleOrNot(DemandState from, String reached) {
    var expected =
        Arrays.stream(reached.split(" "))
            .map(DemandState::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DemandState.class)));
    var found = EnumSet.noneOf(DemandState.class);
    for (var step : DemandStep.values()) DemandMachine.after(from, step).ifPresent(found::add);
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(DemandState.class)
  void everyStepIsEitherPossibleOrSaysWhyNot(DemandState state) {
    for (var step : DemandStep.values()) {
      assertThat(DemandGuards.whyNot(state, step).isPresent())
          .as(state + " " + step)
          .isNotEqualTo(DemandMachine.stepsFrom(state).contains(step));
    }
  }

  @ParameterizedTest
  @CsvSource({"ANSWERED, 缺企业确认", "WORKING, 缺单位反馈", "CLOSED, 这条诉求已销号"})
  void greyCloseButtonSaysWhatIsMissing(DemandState state, String why) {
    assertThat(DemandGuards.whyNot(state, DemandStep.CLOSE)).contains(why);
  }
}
