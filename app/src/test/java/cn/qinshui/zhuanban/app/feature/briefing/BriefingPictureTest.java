package cn.qinshui.zhuanban.app.feature.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Toolkit.class)
class BriefingPictureTest {

  @Test
  void photographsTheBriefingAndItsRewriting(@TempDir Path folder) throws Exception {
    DemoFolder.make(folder);
    try (TestDesk library = TestDesk.open(folder)) {
      var maker = new MakeBriefing(library.library(), Typefaces.of(folder));
      try (TestWindow window =
          TestWindow.open(
              library.database(),
              (desk, deeds) -> List.of(BriefingFeature.of(desk, deeds, library.database(), maker)),
              Path.of("target", "pictures"))) {
        var camera = window.photographer();
        camera.take("briefing", Format.SMALL, () -> window.navigator().open(new Route.Briefing()));
        camera.take("briefing-wide", new Format(1920, 1080, 1), () -> {});
        camera.take("briefing-rewriting", Format.SMALL, () -> pencil(window).fire());
        camera.take(
            "briefing-saved",
            Format.SMALL,
            () -> {
              area(window).setText("本月各项工作有序推进。");
              button(window, "保存").fire();
            });
        String words =
            window.ask(desk ->
                content(window).lookupAll(".brief-own").stream().map(Object::toString).reduce("", String::concat));
        assertThat(words).contains("本办改写");
        camera.take(
            "briefing-asks",
            Format.SMALL,
            () -> {
              pencil(window).fire();
              area(window).setText("没有保存的文字。");
              window.navigator().leaving(() -> {});
            });
        assertThat(window.<Boolean>ask(desk -> desk.notices().isCovered())).isTrue();
      }
    }
  }

  private static Node content(TestWindow window) {
    return Objects.requireNonNull(window.navigator().current().get()).screen().content();
  }

  private static Button pencil(TestWindow window) {
    return (Button) content(window).lookup(".brief-paragraph .button-icon");
  }

  private static TextArea area(TestWindow window) {
    return (TextArea) content(window).lookup(".brief-paragraph .text-area");
  }

  private static Button button(TestWindow window, String word) {
    return content(window).lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
