package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.chart.RadarChart;
import cn.qinshui.zhuanban.app.ui.chart.Shares;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.ScoreResult;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.scene.Node;

/// The whole of an assessment: how many of each verdict, the score, the radar, and what a person should look at.
final class StandingCards {
  private static final int FEWEST_AXES = 3;

  private StandingCards() {}

  /// @param file opens the firm's file
  static List<Node> of(FirmAssessment firm, Peers peers, Runnable file) {
    var cards = new ArrayList<Node>();
    cards.add(whole(firm, file));
    if (firm.score() != null) cards.add(score(firm.score()));
    var axes = axes(firm, peers);
    if (axes.size() >= FEWEST_AXES) cards.add(radar(axes, peers));
    var notes = notes(firm);
    if (!notes.isEmpty()) cards.add(new Card("核对提示", Boxes.column(6, notes.toArray(Node[]::new))));
    return cards;
  }

  private static Node whole(FirmAssessment firm, Runnable file) {
    var shares =
        Arrays.stream(Verdict.values())
            .map(verdict -> new Shares.Share(Verdicts.tone(verdict), verdict.label(), firm.with(verdict).size()))
            .filter(share -> share.count() > 0)
            .toList();
    var size = firm.size() == null ? "" : "划型为" + firm.size().label() + "。";
    var purpose = firm.purpose() == Purpose.NEW ? "按首次申报评估。" : "已有称号，按复核评估。";
    var card = new Card("结论：" + firm.verdict().label());
    card.head("结论：" + firm.verdict().label(), Buttons.link("企业档案", file));
    card.getChildren()
        .addAll(
            Boxes.prose(firm.pack().name() + "，基准日 " + firm.day()),
            new Shares(shares),
            Boxes.prose(size + purpose + FirmAssessment.DISCLAIMER + "。", "muted", "small"));
    return card;
  }

  private static Node score(ScoreResult score) {
    var lines = Boxes.column(6);
    for (var part : score.parts()) {
      lines
          .getChildren()
          .add(
              Boxes.row(
                  8,
                  Boxes.grow(Boxes.text(part.name())),
                  Boxes.whole(range(part.low(), part.high()) + " / " + PaperText.number(part.most()), "strong")));
    }
    return new Card(
        "得分 " + range(score.low(), score.high()) + " / " + PaperText.number(score.most()),
        lines,
        Boxes.prose("资料覆盖 " + PaperText.percent(score.coverage()) + "；缺的部分按最低、最高各算一遍。", "muted", "small"));
  }

  private static String range(BigDecimal low, BigDecimal high) {
    var from = PaperText.number(low);
    return low.compareTo(high) == 0 ? from : from + "—" + PaperText.number(high);
  }

  /// The criteria with numbers: 1 is the bound.
  private static List<RadarChart.Axis> axes(FirmAssessment firm, Peers peers) {
    return firm.criteria().stream()
        .filter(result -> result.margin() != null || hasNumber(result, peers))
        .map(result ->
            new RadarChart.Axis(
                result.criterion().title(),
                result.margin() == null ? OptionalDouble.empty() : OptionalDouble.of(1 + result.margin()),
                shifted(peers.margin(result.criterion().id()))))
        .toList();
  }

  private static boolean hasNumber(CriterionResult result, Peers peers) {
    return peers.margin(result.criterion().id()).isPresent() && result.verdict() == Verdict.UNKNOWN;
  }

  private static OptionalDouble shifted(OptionalDouble margin) {
    return margin.isEmpty() ? margin : DoubleStream.of(1 + margin.getAsDouble()).findFirst();
  }

  private static Node radar(List<RadarChart.Axis> axes, Peers peers) {
    var words = "中间一圈是标准线，圈外为达到；缺资料的不连线。";
    if (peers.firms() > 0) words += "灰色为库内同层级 " + peers.firms() + " 户的中位。";
    return new Card("与标准、同类比较", new RadarChart(axes), Boxes.prose(words, "muted", "small"));
  }

  private static List<Node> notes(FirmAssessment firm) {
    var notes = new ArrayList<Node>();
    for (var each : firm.impossible()) notes.add(Boxes.prose("数据有误：" + each, "criterion-caution"));
    for (var each : firm.disagreements()) notes.add(Boxes.prose("来源不一：" + each, "muted"));
    for (var each : firm.siteChecks()) notes.add(Boxes.prose("实地核查关注：" + each, "muted"));
    return notes;
  }
}
