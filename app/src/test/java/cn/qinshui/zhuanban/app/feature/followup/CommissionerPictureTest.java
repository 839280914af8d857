package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.register.TrainingDraft;
import cn.qinshui.zhuanban.data.register.TrainingStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 服务专员, photographed to be looked at.
@ExtendWith(Toolkit.class)
class CommissionerPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  @Test
  void photographsEveryScreen() throws Exception {
    try (TestDesk desk = DemoFolder.open(folder)) {
      var roster = new CommissionerStore(desk.database()).roster(TestDesk.TODAY);
      long over = roster.stream().filter(row -> row.overloaded()).findFirst().orElseThrow().commissioner().id();
      new TrainingStore(desk.database())
          .hold(
              TestDesk.CLERK,
              new TrainingDraft("惠企政策业务培训", TestDesk.TODAY.minusDays(5), "6"),
              roster.stream().filter(row -> row.overloaded()).findFirst().orElseThrow().commissioner(),
              TestDesk.TODAY);
      long other = roster.getLast().commissioner().id();
      try (TestWindow window =
          TestWindow.open(
              desk.database(),
              (lent, deeds) ->
                  List.of(
                      FollowupFeature.of(
                          lent, deeds, desk.database(), () -> TestDesk.CLERK, Pinyin.load(), Typefaces.of(folder))),
              PICTURES)) {
        var map = picture(window, "coverage", new Route.Coverage());
        picture(window, "file", new Route.CommissionerFile(over));
        picture(window, "hand-over", new Route.HandOver(over));
        picture(window, "list", new Route.HandOverList(over, other, TestDesk.TODAY));
        assertThat(Files.size(map)).isGreaterThan(10_000);
      }
    }
  }

  private static Path picture(TestWindow window, String name, Route route) {
    return window.photographer().take("commissioner-" + name, Format.SMALL, () -> window.navigator().open(route));
  }
}
