package cn.qinshui.zhuanban.app.feature.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 今日 on the demo library, photographed to be looked at.
@ExtendWith(Toolkit.class)
class TodayPictureTest {

  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void photographsTheDay(@TempDir Path folder) throws Exception {
    try (TestDesk desk = DemoFolder.open(folder);
        TestWindow window =
            TestWindow.open(
                desk.database(),
                (lent, deeds) ->
                    List.of(
                        TodayFeature.of(
                            lent,
                            deeds,
                            desk.database(),
                            new AttachmentStore(desk.database(), folder),
                            new Inbox(folder, desk.clock().getZone()),
                            new SimpleObjectProperty<>(TestDesk.CLERK))),
                PICTURES)) {
      Path day =
          window.photographer().take("today", Format.SMALL, () -> window.navigator().open(new Route.TodayPage()));
      window
          .photographer()
          .take("today-month", Format.SMALL, () -> window.navigator().open(new Route.TodayMonth(false)));
      window.photographer().take("today-wide", new Format(1920, 1080, 1), () -> window.navigator().back());
      assertThat(Files.size(day)).isGreaterThan(10_000);
    }
  }

  @Test
  void photographsAQuietDay(@TempDir Path folder) throws Exception {
    try (TestDesk desk = TestDesk.open(folder);
        TestWindow window =
            TestWindow.open(
                desk.database(),
                (lent, deeds) ->
                    List.of(
                        TodayFeature.of(
                            lent,
                            deeds,
                            desk.database(),
                            new AttachmentStore(desk.database(), folder),
                            new Inbox(folder, desk.clock().getZone()),
                            new SimpleObjectProperty<>(TestDesk.CLERK))),
                PICTURES)) {
      Path day =
          window.photographer().take("today-quiet", Format.SMALL, () -> window.navigator().open(new Route.TodayPage()));
      assertThat(Files.size(day)).isGreaterThan(10_000);
    }
  }
}
