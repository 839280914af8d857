package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.ui.Gallery;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every own control in every state, photographed to be looked at: `target/pictures/gallery-*.png`.
@ExtendWith(Toolkit.class)
class GalleryPictureTest {

  private static final Map<String, Function<Gallery, Parent>> PAGES =
      Map.of(
          "gallery-controls", Gallery::buttonsAndStates,
          "gallery-charts", Gallery::charts,
          "gallery-forms", Gallery::forms,
          "gallery-paper", Gallery::paper,
          "gallery-tables", Gallery::tables);

  @Test
  void photographsEveryControl() throws Exception {
    StackPane root = new StackPane();
    try (Threads threads = new Threads()) {
      Work work = threads.work(FxThread.javafx(), new Failures());
      try (Photographer photographer = new Photographer(work, root, Path.of("target", "pictures"))) {
        photographer.take(
            "gallery-forms-150",
            new Format(1366, 768, 1.5),
            () -> root.getChildren().setAll(List.of(new Gallery(work).forms())));
        for (String name : PAGES.keySet().stream().sorted().toList()) {
          Path file =
              photographer.take(
                  name,
                  new Format(1366, 900, 1),
                  () -> root.getChildren().setAll(List.of(PAGES.get(name).apply(new Gallery(work)))));
          assertThat(Files.size(file)).as(name).isGreaterThan(10_000);
        }
      }
    }
  }

  @Test
  void photographsTheStartPagesAndDialogs() throws Exception {
    try (SampleWindow window = SampleWindow.open();
        Photographer photographer = new Photographer(window.work(), window.root(), Path.of("target", "pictures"))) {
      for (Map.Entry<String, Runnable> each : window.states().entrySet()) {
        Path file = photographer.take(each.getKey(), Format.SMALL, each.getValue());
        assertThat(Files.size(file)).as(each.getKey()).isGreaterThan(10_000);
      }
    }
  }
}
