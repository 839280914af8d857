package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The window with sample screens, photographed to be looked at.
@ExtendWith(Toolkit.class)
class ShellPictureTest {

  @Test
  void photographsTheWindow() throws Exception {
    try (SampleWindow window = SampleWindow.open();
        Photographer photographer = new Photographer(window.work(), window.root(), Path.of("target", "pictures"))) {
      Path list =
          photographer.take(
              "shell-list", Photographer.Format.SMALL, () -> window.navigator().visit(Section.ENTERPRISE));
      photographer.take("shell-4k-200", Photographer.Format.LARGE, () -> {});
      photographer.take("shell-4k-100", new Photographer.Format(3840, 2160, 1), () -> {});
      photographer.take("shell-search", Photographer.Format.SMALL, window::search);
      assertThat(Files.size(list)).isGreaterThan(10_000);
    }
  }
}
