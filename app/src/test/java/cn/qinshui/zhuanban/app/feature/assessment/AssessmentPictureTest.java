package cn.qinshui.zhuanban.app.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.SnapshotStore;
import cn.qinshui.zhuanban.data.watch.WatchStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// 预评估 on the demo library, photographed to be looked at.
@ExtendWith(Toolkit.class)
class AssessmentPictureTest {
  @Test
  void photographsTheLibraryAndAFirm(@TempDir Path folder) throws Exception {
    try (var opened = new AssessmentWindow(folder)) {
      var window = opened.window();
      var store = new AssessmentStore(opened.database());
      var srdi = store.shelf().find("srdi-2026").orElseThrow().pack();
      var near =
          store.assess(srdi, TestDesk.TODAY).stream(AssessmentFilter.none().withShortCounts(Set.of(1)))
              .findFirst()
              .orElseThrow();
      var photographer = window.photographer();
      var list = photographer.take("assessment", Format.SMALL, () -> window.navigator().open(new Route.Assessments()));
      photographer.take(
          "assessment-innovative",
          Format.SMALL,
          () -> window.navigator().open(new Route.Assessments("innovative-2022", TestDesk.TODAY, null)));
      var firm =
          photographer.take(
              "assessment-firm",
              Format.SMALL,
              () -> window.navigator().open(new Route.FirmAssessment(near.firm().id(), "srdi-2026", TestDesk.TODAY)));
      photographer.take("assessment-trial", Format.SMALL, () -> trial(window));
      photographer.take(
          "assessment-scored",
          Format.SMALL,
          () -> window.navigator().open(new Route.FirmAssessment(near.firm().id(), "innovative-2022", TestDesk.TODAY)));
      photographer.take("watch", Format.SMALL, () -> window.navigator().open(new Route.Watch()));
      var hengxin =
          new WatchStore(opened.database())
              .load(TestDesk.TODAY).titles().stream()
                  .filter(title -> title.firm().name().contains("恒信"))
                  .findFirst()
                  .orElseThrow();
      photographer.take(
          "watch-panel",
          Format.SMALL,
          () ->
              window.ask(desk -> {
                WatchPanel.open(desk, hengxin, TestDesk.TODAY);
                return true;
              }));
      photographer.take("packs", Format.SMALL, () -> window.navigator().open(new Route.Packs()));
      photographer.take("snapshots", Format.SMALL, () -> window.navigator().open(new Route.Snapshots()));
      photographer.take(
          "watch-paper", Format.SMALL, () -> window.navigator().open(new Route.WatchSheet(TestDesk.TODAY)));
      var snapshots = new SnapshotStore(opened.database());
      var standing = store.shelf().find("srdi-2026").orElseThrow();
      long one = snapshots.save(TestDesk.CLERK, standing, store.assess(srdi, TestDesk.TODAY.minusYears(1)), "去年底摸底");
      long two = snapshots.save(TestDesk.CLERK, standing, store.assess(srdi, TestDesk.TODAY), "今年摸底");
      photographer.take(
          "snapshot-compare", Format.SMALL, () -> window.navigator().open(new Route.SnapshotCompare(one, two)));
      photographer.take(
          "snapshot-paper", Format.SMALL, () -> window.navigator().open(new Route.SnapshotCompareSheet(one, two)));
      assertThat(Files.size(list)).isGreaterThan(10_000);
      assertThat(Files.size(firm)).isGreaterThan(10_000);
    }
  }

  private static void trial(TestWindow window) {
    window.root().lookupAll(".toggle-button").stream()
        .filter(node -> node instanceof ToggleButton button && button.getText().equals("推演"))
        .map(ToggleButton.class::cast)
        .findFirst()
        .orElseThrow()
        .fire();
  }
}
