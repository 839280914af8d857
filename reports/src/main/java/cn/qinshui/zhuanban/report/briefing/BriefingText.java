package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.data.briefing.BriefingFacts;
import cn.qinshui.zhuanban.data.briefing.MeasureFacts;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.util.List;
import java.util.stream.Collectors;

/// Words the facts of a month by rule. It says what was counted and recorded and nothing else: a measure to which
/// nothing happened says 无变化.
public final class BriefingText {
  public static final String LEAD = "lead";
  public static final String TITLES = "titles";
  private static final int NOTES_TOLD = 2;

  private BriefingText() {}

  /// The key of a measure's paragraph.
  public static String measureKey(int measureNo) {
    return "measure." + measureNo;
  }

  /// The opening paragraph: the whole at a glance.
  public static Passage lead(BriefingFacts facts) {
    var outline = facts.plan();
    var text =
        new Sentence()
            .words(
                facts.period().month().getMonthValue()
                    + "月份，专班各责任单位对照《"
                    + outline.title()
                    + "》（"
                    + outline.docNo()
                    + "）推进各项工作。");
    text.clause(
            "",
            "截至"
                + PaperText.dayOfYear(facts.asOf())
                + "，"
                + facts.measures().count()
                + "项措施、"
                + facts.duties().total()
                + "项责任中，"
                + colours(facts))
        .end();
    visits(text, facts);
    demands(text, facts);
    overdue(text, facts);
    return text.as(LEAD, "开头");
  }

  private static String colours(BriefingFacts facts) {
    return List.of(Colour.GREEN, Colour.BLUE, Colour.YELLOW, Colour.RED, Colour.GREY).stream()
        .filter(colour -> facts.duties().of(colour) > 0)
        .map(colour -> colour.meaning() + facts.duties().of(colour) + "项")
        .collect(Collectors.joining("、"));
  }

  private static void visits(Sentence text, BriefingFacts facts) {
    var visits = facts.visits();
    if (visits.inMonth().isZero()) {
      text.clause("", "本月没有走访记录").end();
      return;
    }
    text.clause("", "本月走访").count(visits.inMonth());
    compared(text, visits.inMonth(), visits.before(), facts.runs());
    text.words("，涉及企业").count(visits.firmsInMonth());
    if (!facts.meetings().isZero()) text.named("；", "召开专班会议", facts.meetings());
    if (!facts.pushes().isZero()) text.named("；", "推送政策", facts.pushes());
    text.end();
  }

  private static void demands(Sentence text, BriefingFacts facts) {
    var demands = facts.demands();
    text.named("", "收到企业诉求", demands.received())
        .named("，", "办结销号", demands.closed())
        .named("，", facts.runs() ? "目前在办" : "月底在办", demands.open());
    demands.closingRate().ifPresent(rate -> text.words("，今年累计办结率" + PaperText.percent(rate)));
    text.end();
  }

  private static void overdue(Sentence text, BriefingFacts facts) {
    var late = List.of(facts.overdueDemands(), facts.overdueMilestones(), facts.overdueResolutions());
    if (late.stream().allMatch(Figure::isZero)) {
      text.clause("", "没有逾期事项").end();
      return;
    }
    var joint = "";
    for (var figure : late) {
      if (figure.isZero()) continue;
      text.named(joint, figure.label(), figure);
      joint = "、";
    }
    text.words("，见附件2").end();
  }

  /// 梯度 and what runs out: stands at the end of the first section.
  public static Passage titles(BriefingFacts facts) {
    var funnel = facts.funnel();
    var text = new Sentence();
    text.clause("", "截至" + PaperText.dayOfYear(facts.asOf()) + "，有效期内");
    var joint = "";
    for (var tier : funnel.titles()) {
      text.words(joint + tier.label()).count(tier);
      joint = "、";
    }
    text.end();
    text.named("", "今年新培育", funnel.listed());
    if (funnel.target() != null) {
      text.words("，方案目标" + PaperText.number(funnel.target()) + funnel.listed().unit() + "以上");
      text.words(funnel.missing() == 0 ? "，已达到" : "，还差" + funnel.missing() + funnel.listed().unit());
    }
    text.end();
    if (facts.expiringFirms().isZero()) text.clause("", facts.expiringMonths() + "个月内没有资质到期").end();
    else text.named("", facts.expiringMonths() + "个月内资质到期企业", facts.expiringFirms()).end();
    return text.as(TITLES, "梯度与到期");
  }

  /// What the month brought to one measure.
  ///
  /// @param runs whether the month still runs, so that it is compared with the same days of the month before
  public static Passage measure(MeasureFacts facts, boolean runs) {
    var text = new Sentence();
    if (facts.changed()) {
      flows(text, facts, runs);
      finished(text, facts);
      notes(text, facts);
    } else {
      text.words("本期无变化。");
    }
    standing(text, facts);
    text.words("（责任单位：" + facts.units().stream().map(Unit::name).collect(Collectors.joining("、")) + "）");
    return text.as(
        measureKey(facts.measure().no()),
        "（" + PaperText.numeral(facts.measure().no()) + "）" + facts.measure().title());
  }

  private static void flows(Sentence text, MeasureFacts facts, boolean runs) {
    for (var count : facts.counts()) {
      if (!count.isFlow() || count.current().isZero()) continue;
      text.named("，", shortName(count), count.current());
      if (count.main()) count.previous().ifPresent(before -> compared(text, count.current(), before, runs));
    }
    text.end();
  }

  private static String shortName(MeasureCount count) {
    return shortName(count.name(), count.current().unit());
  }

  /// 新培育家数 2家 reads 新培育2家.
  static String shortName(String name, String unit) {
    if (name.endsWith(unit)) return name.substring(0, name.length() - unit.length());
    return name.replaceFirst("(家数|场次|人数)$", "");
  }

  /// 环比, in numbers only, in brackets so that it is read with its own number.
  private static void compared(Sentence text, Figure now, Figure before, boolean runs) {
    var change = now.amount().subtract(before.amount());
    var than = runs ? "上月同期" : "上月";
    if (change.signum() == 0) text.words("（与" + than + "持平）");
    else
      text.words("（比" + than + (change.signum() > 0 ? "增加" : "减少") + PaperText.number(change.abs()) + now.unit() + "）");
  }

  private static void finished(Sentence text, MeasureFacts facts) {
    if (facts.finished().isZero()) return;
    text.named("", "完成阶段任务", facts.finished());
    if (!facts.finishedLate().isZero()) text.words("（其中逾期后补完").count(facts.finishedLate()).words("）");
    text.words(
            "："
                + facts.finishedOnes().stream()
                    .map(row -> "“" + row.milestone().title() + "”")
                    .distinct()
                    .collect(Collectors.joining()))
        .end();
  }

  private static void notes(Sentence text, MeasureFacts facts) {
    var told = Told.of(facts.notes()).stream().limit(NOTES_TOLD).toList();
    for (var one : told.reversed()) {
      text.words(
          PaperText.dayOfYear(one.on())
              + "，"
              + String.join("、", one.units())
              + "："
              + one.body()
              + (one.body().matches("(?s).*[。！？]$") ? "" : "。"));
    }
    int toldOf = told.stream().mapToInt(Told::notes).sum();
    if (facts.noted().whole() > toldOf) text.words("本月共有进展记录").count(facts.noted()).words("。");
  }

  /// What there is, and what is late; said also where nothing moved.
  private static void standing(Sentence text, MeasureFacts facts) {
    for (var count : facts.counts()) {
      if (count.isFlow() || count.current().isZero()) continue;
      text.named("，", shortName(count), count.current());
    }
    if (!facts.openDemands().isZero() && !countsDemands(facts)) text.named("，", "相关诉求在办", facts.openDemands());
    if (!facts.overdue().isZero()) text.named("，", "阶段任务逾期", facts.overdue());
    text.end();
  }

  /// Whether open demands were said already under a name of their own, such as 融资诉求在办.
  private static boolean countsDemands(MeasureFacts facts) {
    return facts.counts().stream()
        .anyMatch(count ->
            !count.isFlow() && !count.current().isZero() && count.current().source() instanceof CountedList.Demands);
  }
}
