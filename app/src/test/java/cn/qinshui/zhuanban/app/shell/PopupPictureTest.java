package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What opens beside a field or under the mouse, photographed to be looked at.
@ExtendWith(Toolkit.class)
class PopupPictureTest {

  private final Work work = Work.direct();
  private final Map<String, Runnable> openings = new LinkedHashMap<>();

  private VBox fields() {
    ChoiceField<String> choice = new ChoiceField<>(List.of("通用设备制造业", "非金属矿物制品业", "农副食品加工业"), each -> each);
    choice.setValue("通用设备制造业");
    DateField date = new DateField(() -> LocalDate.of(2026, 11, 23));
    date.value().set(LocalDate.of(2026, 11, 12));
    SearchableChoice<String> firm =
        new SearchableChoice<>(work, text -> List.of("沁水县示例恒信机械制造有限公司", "沁水示例恒兴煤机配件有限公司"), each -> each, each -> "龙港镇");
    ContextMenu menu =
        new ContextMenu(new MenuItem("打开"), new MenuItem("转交…"), new SeparatorMenuItem(), new MenuItem("删除"));
    openings.put("popup-choice", choice::show);
    openings.put("popup-date", () -> ((Button) date.lookup(".button")).fire());
    openings.put(
        "popup-firm",
        () -> {
          firm.requestFocus();
          firm.replaceSelection("恒");
        });
    openings.put("popup-menu", () -> menu.show(choice, 60, 200));
    VBox fields = Boxes.column(16, choice, date, firm);
    fields.getStyleClass().add("dialog-card");
    return fields;
  }

  @Test
  void photographsWhatPopsUp() throws Exception {
    VBox fields = FxThread.javafx().call(this::fields);
    try (Photographer photographer = new Photographer(work, fields, Path.of("target", "pictures"))) {
      photographer.take("popup-none", new Format(480, 400, 1), () -> {});
      long plain = Files.size(Path.of("target", "pictures", "popup-none.png"));
      for (Map.Entry<String, Runnable> each : openings.entrySet()) {
        Path file =
            photographer.take(
                each.getKey(),
                new Format(480, 460, 1),
                () -> {
                  List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
                  each.getValue().run();
                });
        assertThat(Files.size(file)).as(each.getKey()).isGreaterThan(plain + 500);
      }
    }
  }
}
