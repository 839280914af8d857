package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.register.ArrearsClock;
import cn.qinshui.zhuanban.data.shared.Money;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// 应付日, days late, interest and the complaint's days of a clue of unpaid money, each with where it comes from.
final class ArrearsCard {
  private static final int NEAR = 7;

  private ArrearsCard() {}

  static Card of(ArrearsClock clock) {
    var facts = new FactGrid();
    facts.wide("应付日", clock.payableOn() == null ? clock.payable() : clock.payableOn() + "　" + clock.payable());
    if (clock.payableOn() != null) facts.fact("逾期", late(clock));
    if (clock.unpaid() != null) facts.fact("尚欠", Money.ofWan(clock.unpaid()).grouped() + " 万元");
    facts.wide(
        "逾期利息",
        clock.interest() == null
            ? clock.interestBasis()
            : Money.ofWan(clock.interest()).grouped() + " 万元　" + clock.interestBasis());
    for (var deadline : clock.deadlines()) facts.wide(deadline.name(), deadline(deadline));
    var content = Boxes.column(12, facts);
    for (var caution : clock.cautions()) content.getChildren().add(caution(caution));
    return new Card("时限和利息（供参考）", content);
  }

  private static Node late(ArrearsClock clock) {
    return clock.daysLate() == 0 ? new Badge(Tone.GREEN, "未逾期") : new Badge(Tone.RED, "逾期 " + clock.daysLate() + " 日");
  }

  private static Node deadline(ArrearsClock.Deadline deadline) {
    return Boxes.row(
        8,
        Boxes.text(deadline.on().toString()),
        new Badge(tone(deadline), deadline.words()),
        Boxes.text("条例" + deadline.article(), "muted", "small"));
  }

  private static Tone tone(ArrearsClock.Deadline deadline) {
    if (!deadline.runs()) return deadline.late() ? Tone.YELLOW : Tone.GREEN;
    if (deadline.late()) return Tone.RED;
    return deadline.daysLeft() <= NEAR ? Tone.BLUE : Tone.GREY;
  }

  private static Label caution(String text) {
    var label = Boxes.prose(text, "form-hint");
    label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    return label;
  }
}
