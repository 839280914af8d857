package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.usecase.MakeAssessment;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// 预评估 and 监测 in a window of their own, on a copy of the demo library.
final class AssessmentWindow implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "pictures");

  private final TestDesk desk;
  private final TestWindow window;

  AssessmentWindow(Path folder) throws IOException {
    desk = DemoFolder.open(folder);
    window =
        TestWindow.open(
            desk.database(),
            (lent, deeds) ->
                List.of(
                    AssessmentFeature.of(
                        lent,
                        deeds,
                        desk.database(),
                        new AttachmentStore(desk.database(), folder),
                        new MakeAssessment(desk.database(), Typefaces.of(folder)))),
            PICTURES);
  }

  TestWindow window() {
    return window;
  }

  Hands hands() {
    return window.hands();
  }

  Database database() {
    return desk.database();
  }

  void open(Route route) {
    hands().act(() -> window.navigator().open(route));
  }

  Route here() {
    Navigator.Step step = hands().ask(() -> window.navigator().current().get());
    return step.route();
  }

  /// What the next file dialog answers.
  void file(Path path) {
    window.file(path);
  }

  @Override
  public void close() {
    window.close();
    desk.close();
  }
}
