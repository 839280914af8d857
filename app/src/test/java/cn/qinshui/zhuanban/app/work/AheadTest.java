package cn.qinshui.zhuanban.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AheadTest {
  private final List<String> takenBack = new ArrayList<>();

  @Test
  void givesWhatItMadeAndThrowsWhatItThrew() {
    assertThat(Ahead.begin("示例", () -> "资料库").await()).isEqualTo("资料库");
    Ahead<String> refused =
        Ahead.begin(
            "示例",
            () -> {
              throw new Refusal("示例：打不开");
            });
    assertThatThrownBy(refused::await).isInstanceOf(Refusal.class).hasMessage("示例：打不开");
  }

  @Test
  void whatNobodyUsesIsTakenBackOnceItIsMade() {
    Ahead.begin("示例", () -> "资料库").abandon(takenBack::add);
    assertThat(takenBack).containsExactly("资料库");
  }

  @Test
  void whatFailedLeavesNothingToTakeBack() {
    Ahead<String> refused =
        Ahead.begin(
            "示例",
            () -> {
              throw new Refusal("示例：打不开");
            });
    refused.abandon(takenBack::add);
    assertThat(takenBack).isEmpty();
  }
}
