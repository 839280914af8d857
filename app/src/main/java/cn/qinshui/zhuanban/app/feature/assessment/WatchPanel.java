package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.watch.TitleWatch;
import cn.qinshui.zhuanban.data.watch.WatchRules.Trend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One watched title: every criterion with a number, how far it was from its bound last year and how far it is now.
final class WatchPanel {
  private static final int HUNDRED = 100;

  private WatchPanel() {}

  static void open(Desk desk, TitleWatch title, LocalDate day) {
    var lines = Boxes.column(14);
    for (var line : title.lines()) lines.getChildren().add(line(line));
    if (!title.failing().isEmpty()) lines.getChildren().add(Boxes.prose("未达到：" + String.join("、", title.failing())));
    if (!title.unknown().isEmpty()) {
      lines.getChildren().add(Boxes.prose("缺资料：" + String.join("、", title.unknown()), "muted"));
    }
    var firm = title.firm();
    var ways =
        Boxes.row(
            8,
            Buttons.main("打开预评估", () -> desk.navigator().open(new Route.FirmAssessment(firm.id(), title.pack(), day))),
            Buttons.plain("指导单", () -> desk.navigator().open(new Route.GuidanceSheet(day, List.of(firm.id())))));
    desk.notices()
        .panel(
            firm.name() + "　" + title.title().badge() + "　" + title.watchClass().label(),
            Boxes.column(18, ways, lines));
  }

  private static Node line(TitleWatch.Line line) {
    var measured = line.measured();
    var unit = measured.unit() == null ? "" : measured.unit();
    var value = PaperText.number(measured.value().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    return Boxes.column(
        3,
        Boxes.row(8, Boxes.text(measured.title(), "strong"), new Badge(tone(line.trend()), line.trend().label())),
        Boxes.prose(measured.label() + value + unit + "，门槛" + PaperText.number(measured.bound()) + unit),
        Boxes.prose("距门槛：上年" + percent(line.before()) + "，现在" + percent(measured.margin()), "muted"));
  }

  private static Tone tone(Trend trend) {
    return switch (trend) {
      case BETTER -> Tone.GREEN;
      case WORSE -> Tone.YELLOW;
      case SAME, NOT_KNOWN -> Tone.GREY;
    };
  }

  /// −3%, +5%
  private static String percent(@Nullable Double share) {
    if (share == null) return "不详";
    var percent = BigDecimal.valueOf(share * HUNDRED).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "") + PaperText.number(percent.abs()) + "%";
  }
}
