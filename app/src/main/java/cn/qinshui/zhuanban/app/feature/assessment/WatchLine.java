package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.watch.ChangeDue;
import cn.qinshui.zhuanban.data.watch.ScaleReached;
import cn.qinshui.zhuanban.data.watch.ScaleWatch;
import cn.qinshui.zhuanban.data.watch.TitleDue;
import cn.qinshui.zhuanban.data.watch.TitleWatch;
import cn.qinshui.zhuanban.data.watch.Watch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of 监测: whose, what about it, how near, and until when.
///
/// @param order what it is sorted by: the margin, or the days left
/// @param title the watched title with its criteria, where it is about one
/// @param change the change that is to be reported, where that is what it is about
record WatchLine(
    WatchPart part,
    FirmLabel firm,
    Tone tone,
    String what,
    String standing,
    String trend,
    @Nullable LocalDate dueOn,
    double order,
    @Nullable TitleWatch title,
    @Nullable ChangeDue change) {
  private static final double HUNDRED = 100;

  Object key() {
    return part + " " + firm.id() + " " + what + " " + dueOn;
  }

  static List<WatchLine> of(Watch watch, int months) {
    var lines = new ArrayList<WatchLine>();
    for (var title : watch.titles()) lines.add(title(title));
    for (var due : watch.expiringWithin(months)) lines.add(due(WatchPart.EXPIRING, due, "到期"));
    for (var due : watch.updates()) lines.add(due(WatchPart.UPDATE, due, "年度信息更新"));
    for (var change : watch.changes()) lines.add(change(change));
    for (var reached : watch.reached()) lines.add(reached(reached));
    for (var scale : watch.scale()) lines.add(scale(scale));
    return lines;
  }

  private static WatchLine title(TitleWatch title) {
    var part =
        switch (title.watchClass()) {
          case HIGH_RISK -> WatchPart.HIGH_RISK;
          case NEAR -> WatchPart.NEAR;
          case ATTENTION -> WatchPart.ATTENTION;
          case STABLE -> WatchPart.STABLE;
        };
    var worst = title.worst();
    var standing =
        Stream.of(
                worst.map(line -> line.measured().title() + room(line.measured().margin())).orElse(""),
                title.failing().isEmpty() ? "" : "未达到：" + String.join("、", title.failing()),
                title.unknown().isEmpty() ? "" : "缺资料：" + String.join("、", title.unknown()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("；"));
    return new WatchLine(
        part,
        title.firm(),
        part.tone(),
        title.title().badge(),
        standing,
        worst.map(line -> line.trend().label()).orElse(""),
        null,
        worst.map(line -> line.measured().margin()).orElse(1.0),
        title,
        null);
  }

  private static WatchLine due(WatchPart part, TitleDue due, String what) {
    return new WatchLine(
        part,
        due.firm(),
        due.isLate() ? Tone.RED : part.tone(),
        due.title().badge() + what,
        days(due.daysLeft()),
        "",
        due.dueOn(),
        due.daysLeft(),
        null,
        null);
  }

  private static WatchLine change(ChangeDue change) {
    return new WatchLine(
        WatchPart.CHANGE,
        change.firm(),
        change.isLate() ? Tone.RED : Tone.BLUE,
        change.kind().label() + "（" + change.happenedOn() + "）",
        days(change.daysLeft()),
        "",
        change.dueOn(),
        change.daysLeft(),
        null,
        change);
  }

  private static WatchLine reached(ScaleReached reached) {
    var measured = reached.revenue();
    return new WatchLine(
        WatchPart.REACHED,
        reached.firm(),
        WatchPart.REACHED.tone(),
        measured.label() + PaperText.number(measured.value()) + "万元，线" + PaperText.number(measured.bound()) + "万元",
        reached.notTold() ? "是否规上没有登记，请核对" : "已达标，还没有入统",
        "",
        null,
        -measured.margin(),
        null,
        null);
  }

  private static WatchLine scale(ScaleWatch scale) {
    var revenue = PaperText.number(scale.revenue().value()) + "万元，增长" + percent(scale.growth());
    return new WatchLine(
        WatchPart.SCALE,
        scale.firm(),
        WatchPart.SCALE.tone(),
        "营业收入" + revenue,
        scale.reaches() == null ? "五年内达不到" : "预计" + scale.reaches().label() + "达到",
        "",
        null,
        -scale.revenue().margin(),
        null,
        null);
  }

  private static String days(int left) {
    return left < 0 ? "已超 " + -left + " 日" : left == 0 ? "今天" : "还有 " + left + " 日";
  }

  /// How far it is from the bound, whichever side is the good one.
  private static String room(double margin) {
    return (margin < 0 ? "缺口" : "余量") + percent(Math.abs(margin)).replace("+", "");
  }

  /// +8%, -3%
  private static String percent(double share) {
    var number = BigDecimal.valueOf(Math.round(share * HUNDRED * 10) / 10.0);
    return (share > 0 ? "+" : "") + PaperText.number(number) + "%";
  }
}
