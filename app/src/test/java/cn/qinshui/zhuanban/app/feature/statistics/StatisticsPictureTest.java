package cn.qinshui.zhuanban.app.feature.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeStatistics;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.followup.Grouping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// 走访与诉求统计 on the demo library, in every grouping, photographed to be looked at.
@ExtendWith(Toolkit.class)
class StatisticsPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void photographsEveryGrouping(@TempDir Path folder) throws Exception {
    try (TestDesk desk = DemoFolder.open(folder);
        TestWindow window =
            TestWindow.open(
                desk.database(),
                (lent, _) ->
                    List.of(
                        StatisticsFeature.of(
                            lent, desk.database(), new MakeStatistics(desk.database(), Typefaces.of(folder)))),
                PICTURES)) {
      var photographer = window.photographer();
      photographer.take("statistics", Format.SMALL, () -> window.navigator().open(new Route.Statistics()));
      for (var each : Grouping.values()) {
        var picture =
            photographer.take(
                "statistics-" + each.name().toLowerCase(Locale.ROOT), Format.SMALL, () -> press(window, each.label()));
        assertThat(Files.size(picture)).isGreaterThan(10_000);
      }
      var sheet =
          photographer.take(
              "statistics-paper",
              Format.SMALL,
              () -> window.navigator().open(new Route.StatisticsSheet(Span.YEAR.upTo(TestDesk.TODAY))));
      assertThat(Files.size(sheet)).isGreaterThan(10_000);
      var paper = new MakeStatistics(desk.database(), Typefaces.of(folder));
      var pdf = PICTURES.resolve("statistics.pdf");
      assertThat(paper.write(Span.YEAR.upTo(TestDesk.TODAY), TestDesk.TODAY, pdf).pages()).isPositive();
    }
  }

  private static void press(TestWindow window, String word) {
    window.root().lookupAll(".chip").stream()
        .map(ToggleButton.class::cast)
        .filter(chip -> chip.getText().equals("按" + word))
        .findFirst()
        .orElseThrow()
        .fire();
  }
}
