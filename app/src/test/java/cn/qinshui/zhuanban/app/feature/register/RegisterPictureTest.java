package cn.qinshui.zhuanban.app.feature.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// 活动与申报 on the demo library: the list, a clue of unpaid money with its clock, and the form.
@ExtendWith(Toolkit.class)
class RegisterPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void photographsTheLedgers(@TempDir Path folder) throws Exception {
    try (TestDesk desk = DemoFolder.open(folder);
        TestWindow window =
            TestWindow.open(
                desk.database(),
                (lent, deeds) ->
                    List.of(
                        RegisterFeature.of(
                            lent,
                            deeds,
                            desk.database(),
                            new AttachmentStore(desk.database(), desk.folder()),
                            new SimpleObjectProperty<>(TestDesk.CLERK))),
                PICTURES)) {
      var arrears = RegisterFilter.none().withKind("arrears");
      var clues = new RegisterStore(desk.database()).page(arrears, PageRequest.first(9)).rows();
      var photographer = window.photographer();
      var list =
          photographer.take("register", Format.SMALL, () -> window.navigator().open(new Route.Registers(arrears)));
      for (var clue : clues) {
        photographer.take(
            "register-file-" + clue.stage().code().toLowerCase(java.util.Locale.ROOT),
            Format.SMALL,
            () -> window.navigator().open(new Route.RegisterFile(clue.id())));
      }
      photographer.take("register-back", Format.SMALL, () -> window.navigator().open(new Route.Registers(arrears)));
      var form =
          photographer.take(
              "register-form", Format.SMALL, () -> commands(window).action(Shortcut.NEW).orElseThrow().run());
      assertThat(Files.size(list)).isGreaterThan(10_000);
      assertThat(Files.size(form)).isGreaterThan(10_000);
    }
  }

  private static Commands commands(TestWindow window) {
    return Objects.requireNonNull(window.navigator().current().get()).screen().commands();
  }
}
