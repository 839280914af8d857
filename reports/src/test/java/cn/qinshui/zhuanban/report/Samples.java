package cn.qinshui.zhuanban.report;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.briefing.BriefingPaper;
import cn.qinshui.zhuanban.report.briefing.BriefingPaper.Annex;
import cn.qinshui.zhuanban.report.briefing.BriefingPaper.Section;
import cn.qinshui.zhuanban.report.briefing.MeasureTable;
import cn.qinshui.zhuanban.report.briefing.OverdueTable;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Block.Figure;
import cn.qinshui.zhuanban.report.core.content.Block.Heading;
import cn.qinshui.zhuanban.report.core.content.Block.Paragraph;
import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Chart.Point;
import cn.qinshui.zhuanban.report.core.content.Imprint;
import cn.qinshui.zhuanban.report.core.content.Masthead;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Duty;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Lead;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A briefing and a matrix as the office would have them, made up from the real plan.
public final class Samples {
  public static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");
  public static final List<String> UNITS =
      List.of("县政府办", "县发改局", "县工信局", "县财政局", "县人社局", "县能源局", "县中小企业发展促进中心", "县政府办金融股");

  /// Section, name, units by place.
  public record Measure(int section, String name, int... units) {}

  public static final List<String> SECTIONS = List.of("强化梯度培育", "激发创新动能", "推动融通发展", "完善服务体系", "强化要素供给", "加强工作保障");

  public static final List<Measure> MEASURES =
      List.of(
          new Measure(0, "培育科技型和创新型中小企业", 1, 6),
          new Measure(0, "培育专精特新中小企业", 6),
          new Measure(0, "加强复核企业监测指导", 6),
          new Measure(1, "加强创新平台建设", 2, 1),
          new Measure(1, "开展关键核心技术攻关", 2, 1),
          new Measure(1, "鼓励中小企业积极参与双创大赛", 6),
          new Measure(1, "推动政产学研用协同创新", 2, 1),
          new Measure(2, "推动数智改造", 2),
          new Measure(2, "促进绿色发展", 2, 5),
          new Measure(2, "推动融通发展", 2, 5),
          new Measure(3, "宣传推广线上“一张网”", 2, 6),
          new Measure(3, "积极建设线下“一张网”", 2, 6),
          new Measure(4, "强化财政支持", 3, 6),
          new Measure(4, "加强金融对接", 6, 7),
          new Measure(4, "夯实人才支撑", 2, 4),
          new Measure(5, "强化组织领导", 0, 2, 1, 3, 5, 4, 6),
          new Measure(5, "强化政策宣贯", 2, 6),
          new Measure(5, "营造良好生态", 2, 1));

  private static final Signal[] SIGNALS = {
    Signal.GREEN, Signal.GREEN, Signal.BLUE, Signal.YELLOW, Signal.GREEN, Signal.RED, Signal.GREEN, Signal.GREY
  };

  private Samples() {}

  public static BriefingPaper briefing() {
    return briefing(lead(), sections(), List.of(annex()));
  }

  public static BriefingPaper briefing(List<Block> lead, List<Section> sections, List<Annex> annexes) {
    return new BriefingPaper(
        new Masthead("专精特新工作专班简报", "第9期", "县专精特新工作专班办公室编", "2026年11月2日"),
        "全县促进专精特新中小企业高质量发展\n工作进展情况（2026年10月）",
        "县委、县政府，县专精特新工作专班：",
        lead,
        sections,
        null,
        annexes,
        new Imprint(
            List.of("报：县委、县政府领导，市中小企业发展促进中心。", "送：县专精特新工作专班各成员单位，县委各部门，人大常委会办公室，县政协办公室，县法院，县检察院，各人民团体。"),
            "沁水县中小企业发展促进中心",
            "2026年11月2日印发"),
        MADE);
  }

  public static List<Block> lead() {
    return List.of(
        new Paragraph(
            List.of(
                Span.of("10月份，专班各成员单位认真落实《沁水县促进专精特新中小企业高质量发展工作方案》（沁政办发〔2026〕9号），" + "18项措施37项责任中，"),
                Span.linked("正常21项", "duties:green"),
                Span.of("、"),
                Span.linked("临期6项", "duties:blue"),
                Span.of("、"),
                Span.linked("滞后5项", "duties:yellow"),
                Span.of("、"),
                Span.linked("逾期3项", "duties:red"),
                Span.of("、久未更新2项。本期走访企业"),
                Span.linked("31家次", "visits"),
                Span.of("，受理诉求12件，办结9件，办结率75%；企业负责人反映：“办事更快、服务更实、政策更明白。”现将有关情况通报如下。"))),
        new Figure(funnel(), "图1　梯度培育进展与年度目标（家）"));
  }

  public static Chart funnel() {
    return new Chart.FunnelChart(
        List.of(
            new Point("线索", 22, "tier:lead"),
            new Point("储备", 9),
            new Point("辅导", 6),
            new Point("申报", 3),
            new Point("入库", 2, "tier:done")),
        new Point("年度目标", 3),
        "家");
  }

  public static List<Section> sections() {
    var sections = new ArrayList<Section>();
    int number = 0;
    for (int s = 0; s < SECTIONS.size(); s++) {
      var blocks = new ArrayList<Block>();
      for (var measure : MEASURES) {
        if (measure.section() != s) continue;
        number++;
        blocks.add(new Heading(2, "（" + PaperText.numeral(number) + "）" + measure.name()));
        blocks.add(
            number % 5 == 4
                ? new Paragraph("本期无变化。")
                : new Paragraph(
                    List.of(
                        Span.of("本期进展：").strong(),
                        Span.of("新增台账"),
                        Span.linked(number + "条", "register:" + number),
                        Span.of(
                            "，涉及企业"
                                + (number * 3 + 2)
                                + "家；组织对接活动1场，达成意向合同额1 286.5万元，同比增长12.4%。"
                                + "截至10月底，累计办理"
                                + (number * 7)
                                + "件，按期办结率96.8%，较上月提高1.5个百分点。"),
                        Span.of("（责任单位：" + units(measure) + "）"))));
      }
      if (s == 0) blocks.add(new Figure(visits(), "图2　走访企业与受理诉求情况"));
      if (s == 3) blocks.add(new Figure(demands(), "图3　本期诉求办理状态"));
      if (s == 4) blocks.add(new Figure(classes(), "图4　诉求类别（件）"));
      sections.add(new Section(SECTIONS.get(s), blocks));
    }
    return sections;
  }

  public static Chart visits() {
    return new Chart.BarChart(
        Chart.Bars.GROUPED,
        List.of("5月", "6月", "7月", "8月", "9月", "10月"),
        List.of(
            new Chart.Series("走访企业（家次）", List.of(18.0, 22.0, 25.0, 19.0, 28.0, 31.0)),
            new Chart.Series("受理诉求（件）", List.of(9.0, 14.0, 11.0, 8.0, 15.0, 12.0))),
        "");
  }

  public static Chart demands() {
    return new Chart.PieChart(
        List.of(
            new Point("已销号", 51),
            new Point("待企业确认", 4),
            new Point("办理中", 19),
            new Point("已逾期", 10, "demands:overdue"),
            new Point("重办", 6)),
        "件");
  }

  public static Chart classes() {
    return new Chart.BarChart(
        Chart.Bars.LYING,
        List.of("融资", "用工", "用能", "用地", "市场开拓", "技术", "政策咨询", "账款拖欠"),
        List.of(new Chart.Series("件数", List.of(23.0, 14.0, 8.0, 6.0, 12.0, 9.0, 11.0, 7.0))),
        "件");
  }

  public static Annex annex() {
    return new Annex(
        "18项措施进展情况和逾期事项",
        List.of(MeasureTable.of("表1　18项措施进展一览", measureLines()), OverdueTable.of("表2　逾期事项", overdueLines(10))));
  }

  public static List<MeasureTable.Line> measureLines() {
    return IntStream.range(0, MEASURES.size())
        .mapToObj(i -> {
          var measure = MEASURES.get(i);
          var progress = i % 5 == 3 ? "无变化" : "新增" + (i + 1) + "条，办结" + i + "件";
          return new MeasureTable.Line(
              i + 1,
              PaperText.numeral(measure.section() + 1) + "、" + SECTIONS.get(measure.section()),
              measure.name(),
              Arrays.stream(measure.units()).mapToObj(UNITS::get).toList(),
              SIGNALS[i % SIGNALS.length],
              List.of(Span.of(progress)),
              "measure:" + (i + 1));
        })
        .toList();
  }

  public static List<OverdueTable.Line> overdueLines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i ->
            new OverdueTable.Line(
                "诉〔2026〕" + i + "号",
                "示例" + i + "号机械制造有限公司反映流动资金贷款续贷办理时限问题",
                UNITS.get(i % UNITS.size()),
                LocalDate.of(2026, 9, 1).plusDays(i % 60),
                i % 40 + 1,
                "demand:" + i))
        .toList();
  }

  private static String units(Measure measure) {
    return String.join("、", Arrays.stream(measure.units()).mapToObj(UNITS::get).toList());
  }

  public static MatrixPaper matrix() {
    var sections = new ArrayList<MatrixPaper.Section>();
    int number = 0;
    for (int s = 0; s < SECTIONS.size(); s++) {
      var measures = new ArrayList<MatrixPaper.Measure>();
      for (var measure : MEASURES) {
        if (measure.section() != s) continue;
        number++;
        var duties = new ArrayList<Duty>();
        for (int i = 0; i < measure.units().length; i++) {
          var lead = measure.units().length == 1 || i > 0 ? Lead.NONE : number == 2 ? Lead.SETTLED : Lead.SUPPOSED;
          duties.add(
              new Duty(
                  measure.units()[i],
                  SIGNALS[(number * 3 + i) % SIGNALS.length],
                  lead,
                  number % 4 == 0 ? "10月" + number + "日更新" : null,
                  "duty:" + number + ":" + measure.units()[i]));
        }
        measures.add(new MatrixPaper.Measure(number, measure.name(), duties));
      }
      sections.add(new MatrixPaper.Section(SECTIONS.get(s), measures));
    }
    return new MatrixPaper(
        "沁水县促进专精特新中小企业高质量发展责任矩阵",
        "依据：沁政办发〔2026〕9号工作方案（18项措施、8个责任单位）",
        "县专精特新工作专班办公室",
        LocalDate.of(2026, 10, 31),
        UNITS,
        sections,
        MADE);
  }
}
