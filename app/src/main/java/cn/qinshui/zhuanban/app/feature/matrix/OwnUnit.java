package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The unit of the person at this desk: asked for once, then remembered on this machine.
final class OwnUnit {

  private static final String KEY = "unit";

  private final Memory memory;
  private final Notices notices;

  OwnUnit(Memory memory, Notices notices) {
    this.memory = memory.under("matrix");
    this.notices = notices;
  }

  boolean is(Unit unit) {
    return memory.get(KEY).filter(unit.code()::equals).isPresent();
  }

  /// Gives the remembered unit, or asks which it is.
  void ask(@Nullable Sheet sheet, Consumer<Unit> then) {
    Optional<Unit> known =
        sheet == null ? Optional.empty() : sheet.outline().units().stream().filter(this::is).findFirst();
    known.ifPresentOrElse(then, () -> choose(sheet, then));
  }

  /// Asks, and remembers the answer.
  void choose(@Nullable Sheet sheet, Consumer<Unit> then) {
    if (sheet == null) {
      return;
    }
    Overlay[] open = new Overlay[1];
    VBox choices = Boxes.column(6, Boxes.prose("选一次，本机记住；以后右键“仅我单位”可以更换。", "dialog-text"));
    for (Unit unit : sheet.outline().units()) {
      Button choice =
          Buttons.plain(
              unit.name(),
              () -> {
                open[0].close();
                memory.put(KEY, unit.code());
                then.accept(unit);
              });
      choice.setMaxWidth(Double.MAX_VALUE);
      choices.getChildren().add(choice);
    }
    open[0] = notices.dialog("您在哪个单位？", choices, close -> List.of(Buttons.plain("取消", close)));
  }
}
