package cn.qinshui.zhuanban.app.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// 工作日历 in 设置: loading a year, and a file with a mistake.
@ExtendWith(Toolkit.class)
class CalendarCardTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void aYearIsLoadedFromAFileAndAMistakeIsNamedWithItsLine() throws Exception {
    try (var desk = DemoFolder.open(folder);
        var window = window(desk)) {
      var hands = window.hands();
      hands.act(() -> window.navigator().open(new Route.Settings()));
      assertThat(hands.sees("2026年")).isTrue();
      assertThat(hands.sees("2027年")).isTrue();
      assertThat(hands.sees("暂按周一至周五计算")).isTrue();
      window.file(Files.writeString(elsewhere.resolve("错.csv"), "日期,类型,名称\n2027-01-01,休,元旦\n2027-01-32,休,元旦"));
      hands.click("载入放假安排");
      assertThat(hands.sees("第3行的日期“2027-01-32”认不出，应写成 2027-01-01。请改好再载入，资料库没有改动。")).isTrue();
      window.file(Files.writeString(elsewhere.resolve("2027.csv"), "2027-01-01,休,元旦\n2027-01-03,班,元旦调休"));
      hands.click("载入放假安排");
      assertThat(hands.sees("放假 1 天，调休上班 1 天")).isTrue();
      assertThat(hands.sees("暂按周一至周五计算")).isFalse();
      assertThat(new CalendarStore(desk.database()).load().isWorkday(LocalDate.of(2027, 1, 3))).isTrue();
    }
  }

  @Test
  void photographsIt() throws Exception {
    try (var desk = DemoFolder.open(folder);
        var window = window(desk)) {
      var shot =
          window
              .photographer()
              .take("settings-calendar", Format.SMALL, () -> window.navigator().open(new Route.Settings()));
      assertThat(Files.size(shot)).isGreaterThan(10_000);
    }
  }

  private TestWindow window(TestDesk desk) {
    return TestWindow.open(
        desk.database(),
        (lent, deeds) ->
            List.of(
                SettingsFeature.of(
                    lent, deeds, desk.library(), new SettingsFeature.Person(() -> TestDesk.CLERK, author -> {}))),
        Path.of("target", "pictures"));
  }
}
