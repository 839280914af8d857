package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.data.briefing.BriefingFacts;
import cn.qinshui.zhuanban.data.briefing.MeasureFacts;
import cn.qinshui.zhuanban.data.briefing.OverdueFact;
import cn.qinshui.zhuanban.data.briefing.SectionFacts;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Imprint;
import cn.qinshui.zhuanban.report.core.content.Masthead;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a briefing together: the facts of a month, the words the office put in place of the rules', and its frame.
public final class BriefingComposer {
  private final BriefingFacts facts;
  private final Frame frame;
  private final Map<String, String> rewritten;

  /// What stands around the text: names and addressees are the office's own.
  ///
  /// @param title may hold a line feed where it must break; the month is put behind it
  /// @param recipients of the 版记, such as 报：县委、县政府。
  public record Frame(
      String name,
      int serial,
      String office,
      String title,
      String addressee,
      List<String> recipients,
      LocalDate date,
      OffsetDateTime made) {}

  /// @param rewritten paragraphs the office worded itself, by their keys
  public BriefingComposer(BriefingFacts facts, Frame frame, Map<String, String> rewritten) {
    this.facts = facts;
    this.frame = frame;
    this.rewritten = Map.copyOf(rewritten);
  }

  /// All paragraphs in their order, as they will be printed.
  public List<Passage> passages() {
    var all = new ArrayList<Passage>();
    all.add(worded(BriefingText.lead(facts)));
    for (var section : facts.sections()) {
      section.measures().forEach(measure -> all.add(worded(BriefingText.measure(measure, facts.runs()))));
      if (section.equals(facts.sections().getFirst())) all.add(worded(BriefingText.titles(facts)));
    }
    return all;
  }

  /// The numbers that the paper's links name, by their keys.
  public Map<String, Figure> links() {
    return facts.figures().collect(Collectors.toMap(Figure::key, figure -> figure, (first, again) -> first));
  }

  public BriefingPaper paper() {
    var masthead =
        new Masthead(frame.name(), "第" + frame.serial() + "期", frame.office() + "编", PaperText.date(frame.date()));
    var sections = facts.sections().stream().map(this::section).toList();
    var imprint = new Imprint(frame.recipients(), frame.office(), PaperText.date(frame.date()) + "印发");
    return new BriefingPaper(
        masthead,
        frame.title() + "（" + facts.period().label() + "）",
        frame.addressee(),
        List.of(paragraph(worded(BriefingText.lead(facts)))),
        sections,
        null,
        annexes(),
        imprint,
        frame.made());
  }

  private Passage worded(Passage passage) {
    var own = rewritten.get(passage.key());
    return own == null ? passage : passage.rewritten(own);
  }

  private static Block.Paragraph paragraph(Passage passage) {
    return new Block.Paragraph(passage.pieces().stream().map(BriefingComposer::span).toList());
  }

  private static Span span(Passage.Piece piece) {
    return switch (piece) {
      case Passage.Words(var text) -> Span.of(text);
      case Passage.Counted(var figure) -> Span.linked(figure.withUnit(), figure.key());
    };
  }

  private BriefingPaper.Section section(SectionFacts section) {
    var blocks = new ArrayList<Block>();
    for (var measure : section.measures()) {
      blocks.add(new Block.Heading(2, PaperText.headingTwo(measure.measure().no()) + measure.measure().title()));
      blocks.add(paragraph(worded(BriefingText.measure(measure, facts.runs()))));
    }
    if (section.equals(facts.sections().getFirst())) {
      blocks.add(paragraph(worded(BriefingText.titles(facts))));
      blocks.add(funnel());
    }
    if (section.measures().stream().anyMatch(BriefingComposer::countsVisits)) blocks.add(visits());
    if (section.equals(facts.sections().getLast())) blocks.add(demands());
    return new BriefingPaper.Section(section.section().title(), blocks);
  }

  private static boolean countsVisits(MeasureFacts measure) {
    return measure.counts().stream().anyMatch(count -> count.code().equals("visit.done"));
  }

  private Block funnel() {
    var funnel = facts.funnel();
    var stages = new ArrayList<Chart.Point>();
    funnel.stages().forEach(stage -> stages.add(point(stage)));
    stages.add(new Chart.Point("入库", funnel.listed().amount().doubleValue(), funnel.listed().key()));
    var target = funnel.target() == null ? null : new Chart.Point("目标", funnel.target().doubleValue());
    return new Block.Figure(new Chart.FunnelChart(stages, target, "家"), "图1　梯度培育漏斗（家）");
  }

  private static Chart.Point point(Figure figure) {
    return new Chart.Point(figure.label(), figure.amount().doubleValue(), figure.key());
  }

  private Block visits() {
    var months = facts.visits().months();
    var labels = months.stream().map(month -> month.period().month().getMonthValue() + "月").toList();
    var values = months.stream().map(month -> month.visits().amount().doubleValue()).toList();
    return new Block.Figure(
        new Chart.BarChart(Chart.Bars.GROUPED, labels, List.of(new Chart.Series("走访", values)), "次"),
        "图2　近" + months.size() + "个月走访情况（次" + untilToday() + "）");
  }

  /// The bar of a month that still runs is no whole month.
  private String untilToday() {
    return facts.runs() ? "，" + facts.asOf().getMonthValue() + "月截至" + facts.asOf().getDayOfMonth() + "日" : "";
  }

  private Block demands() {
    var states = facts.demands().states();
    return new Block.Figure(
        new Chart.BarChart(
            Chart.Bars.LYING,
            states.stream().map(Figure::label).toList(),
            List.of(new Chart.Series("诉求", states.stream().map(state -> state.amount().doubleValue()).toList())),
            "件"),
        "图3　截至" + PaperText.dayOfYear(facts.asOf()) + "全部诉求办到哪一步（件）");
  }

  private List<BriefingPaper.Annex> annexes() {
    var annexes = new ArrayList<BriefingPaper.Annex>();
    annexes.add(
        new BriefingPaper.Annex(
            PaperText.numeral((int) facts.measures().count()) + "项措施进展情况表",
            List.of(MeasureTable.of(null, facts.sections().stream().flatMap(this::lines).toList()))));
    if (!facts.overdue().isEmpty()) {
      annexes.add(
          new BriefingPaper.Annex(
              "逾期事项清单", List.of(OverdueTable.of(null, facts.overdue().stream().map(BriefingComposer::line).toList()))));
    }
    return annexes;
  }

  private Stream<MeasureTable.Line> lines(SectionFacts section) {
    var name = PaperText.headingOne(section.section().no()) + section.section().title();
    return section.measures().stream()
        .map(measure ->
            new MeasureTable.Line(
                measure.measure().no(),
                name,
                measure.measure().title(),
                measure.units().stream().map(Unit::name).toList(),
                signal(measure.state().colour()),
                brief(measure),
                null));
  }

  /// A few words for the table: the main numbers of the month, or 无变化.
  private static List<Span> brief(MeasureFacts measure) {
    if (!measure.changed()) return List.of(Span.of("无变化"));
    var spans = new ArrayList<Span>();
    for (var count : measure.counts()) {
      if (count.isFlow() && !count.current().isZero()) add(spans, count.name(), count.current());
    }
    if (!measure.finished().isZero()) add(spans, measure.finished().label(), measure.finished());
    if (spans.isEmpty()) add(spans, measure.noted().label(), measure.noted());
    return spans;
  }

  private static void add(List<Span> spans, String name, Figure figure) {
    spans.add(Span.of((spans.isEmpty() ? "" : "；") + BriefingText.shortName(name, figure.unit())));
    spans.add(Span.linked(figure.withUnit(), figure.key()));
  }

  private static OverdueTable.Line line(OverdueFact fact) {
    return new OverdueTable.Line(
        fact.number(),
        fact.matter(),
        Objects.requireNonNullElse(fact.unit(), "未分办"),
        fact.dueOn(),
        fact.workdays(),
        null);
  }

  private static Signal signal(Colour colour) {
    return Signal.valueOf(colour.name());
  }
}
