package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.followup.DemandMachine;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be done with a demand now: the likely next step stands out, what is not possible is grey with its reason
/// under it.
final class DemandSteps {
  private static final List<DemandStep> SHOWN =
      List.of(
          DemandStep.ASSIGN,
          DemandStep.SIGN,
          DemandStep.WORK,
          DemandStep.ANSWER,
          DemandStep.CONFIRM,
          DemandStep.CLOSE,
          DemandStep.REOPEN,
          DemandStep.EXTEND,
          DemandStep.URGE,
          DemandStep.NOTE,
          DemandStep.WITHDRAW);

  private static final int MANY = 5;

  private final Card card;
  private final @Nullable Button next;

  /// @param take starts a step
  DemandSteps(DemandShown shown, Consumer<DemandStep> take) {
    var likely = DemandMachine.next(shown.file().demand().state()).orElse(null);
    var line = Boxes.styled(new FlowPane(), "demand-steps");
    var blocked = shown.file().blocked();
    var shared = shared(blocked.values());
    Button main = null;
    for (var step : SHOWN) {
      var button = step == likely ? Buttons.main(step.label(), () -> take.accept(step)) : plain(step, take);
      if (step == likely) main = button;
      line.getChildren().add(withReason(button, step, blocked.get(step), shared));
    }
    next = main;
    card = shared == null ? new Card(line) : new Card(line, Boxes.text(once(blocked, shared), "why-not"));
    card.getStyleClass().add("demand-steps-card");
  }

  /// The reason that would stand under most of the buttons: said once, under all of them.
  private static @Nullable String shared(Collection<String> reasons) {
    return reasons.stream().filter(why -> Collections.frequency(reasons, why) >= MANY).findFirst().orElse(null);
  }

  private static String once(Map<DemandStep, String> blocked, String shared) {
    return blocked.values().stream().allMatch(shared::equals) ? shared : "其余灰色的：" + shared;
  }

  private static Button plain(DemandStep step, Consumer<DemandStep> take) {
    return step == DemandStep.WITHDRAW
        ? Buttons.danger(step.label(), () -> take.accept(step))
        : Buttons.plain(step.label(), () -> take.accept(step));
  }

  private static Node withReason(Button button, DemandStep step, @Nullable String why, @Nullable String shared) {
    var parts = new ArrayList<Node>(List.of(button));
    if (why != null) {
      button.setDisable(true);
      button.setAccessibleText(step.label() + "，现在不能：" + why);
      if (!why.equals(shared)) parts.add(Boxes.text(why, "why-not"));
    }
    var box = new VBox(2, parts.toArray(Node[]::new));
    box.getStyleClass().add("demand-step");
    return box;
  }

  Card card() {
    return card;
  }

  /// Puts the keyboard on the next step.
  void focusNext() {
    if (next != null) next.requestFocus();
  }
}
