package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.portrait.Ledger.Cell;
import cn.qinshui.zhuanban.report.portrait.Ledger.Column;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Check;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The parts of a portrait, each as the strips that show it.
final class Sections {
  private static final double HEADING = 11;
  private static final double HEADING_LEAD = 18;
  private static final double SMALL = 8.2;
  private static final double SMALL_LEAD = 11.2;

  private final Press press;
  private final PortraitPaper paper;
  private final Fit fit;
  private final List<Strip> strips = new ArrayList<>();

  Sections(Press press, PortraitPaper paper, Fit fit) {
    this.press = press;
    this.paper = paper;
    this.fit = fit;
  }

  List<Strip> strips() {
    heading("基本情况");
    strips.add(new FactGrid(press, paper.facts()).strip());
    years();
    titles();
    checks();
    visits();
    demands();
    policies();
    return strips;
  }

  private void heading(String text) {
    strips.add(Strip.gap(press.of(5)));
    var line = press.type().line(text, press.style(FontRole.HEITI, HEADING, Press.DEEP));
    strips.add(
        new Strip(
            press.of(HEADING_LEAD),
            (sheet, parent, top) -> {
              double left = press.form().left();
              double middle = top - press.of(HEADING_LEAD) / 2;
              sheet.artifact(() -> {
                sheet.fill(left, middle - press.of(5), press.of(3), press.of(10), Press.DEEP);
                sheet.rule(left + press.of(14) + line.width(), middle, press.form().right(), middle, 0.6, Press.FAINT);
              });
              sheet.marked(
                  parent.child("H2"),
                  () -> sheet.text(line, left + press.of(8), press.baseline(top, HEADING_LEAD, HEADING)));
            }));
  }

  /// A paragraph in small type.
  private void note(String text) {
    var style = press.style(FontRole.SONGTI, SMALL, Press.QUIET);
    var lines = press.lines(text, style, press.form().textWidth() - 8);
    strips.add(
        new Strip(
            lines.size() * press.of(SMALL_LEAD) + press.of(2),
            (sheet, parent, top) ->
                sheet.marked(
                    parent.child("P"),
                    () -> {
                      double y = top - press.of(1);
                      for (var line : lines) {
                        sheet.text(line, press.form().left() + 4, press.baseline(y, SMALL_LEAD, SMALL));
                        y -= press.of(SMALL_LEAD);
                      }
                    })));
  }

  private void years() {
    var years = paper.years().years();
    heading("近" + years.size() + "年主要指标");
    if (paper.years().series().isEmpty()) {
      note("没有填报年度指标。");
      return;
    }
    var columns = new ArrayList<Column>();
    columns.add(new Column("指标", 26, Align.LEFT));
    for (var year : years) columns.add(new Column(year + "年", 15, Align.RIGHT));
    columns.add(new Column("较上年", 13, Align.RIGHT));
    columns.add(new Column("走势", 16, Align.LEFT));
    var ledger = new Ledger(press, columns);
    for (var series : paper.years().series()) ledger.row(cells(series));
    strips.add(ledger.strip());
    if (paper.years().series().stream().anyMatch(Series::disputed)) note("＊另有来源的数不一致，此处为采信来源。");
    note("数据来源：" + String.join("；", paper.years().sources()) + "。“—”为没有填报，不是零。");
  }

  private List<Cell> cells(Series series) {
    var cells = new ArrayList<Cell>();
    var unit = series.unit().isEmpty() ? "" : "（" + series.unit() + "）";
    cells.add(
        Cell.of(List.of(Span.of(series.label()), Span.of(unit + (series.disputed() ? "＊" : "")).in(Press.QUIET))));
    for (var number : series.values()) cells.add(Cell.of(number == null ? "—" : number(number)));
    cells.add(Cell.of(change(series.values(), series.unit().equals("%"))));
    cells.add(new Cell(List.of(), new Spark(series.values(), told(series))));
    return cells;
  }

  private String told(Series series) {
    var years = paper.years().years();
    return series.label()
        + "："
        + IntStream.range(0, years.size())
            .mapToObj(i -> {
              var number = series.values().get(i);
              return years.get(i) + "年" + (number == null ? "没有填报" : number(number) + series.unit());
            })
            .collect(Collectors.joining("，"));
  }

  private static String number(BigDecimal number) {
    return String.format("%,.2f", number).replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /// Shares are compared in percentage points, amounts in percent.
  private static String change(List<@Nullable BigDecimal> values, boolean share) {
    var now = values.getLast();
    var before = values.size() < 2 ? null : values.get(values.size() - 2);
    if (now == null || before == null) return "—";
    if (share) return signed(now.subtract(before)) + "个点";
    if (before.signum() <= 0) return "—";
    var hundred = now.subtract(before).multiply(BigDecimal.valueOf(100));
    return signed(hundred.divide(before, 1, RoundingMode.HALF_UP)) + "%";
  }

  private static String signed(BigDecimal number) {
    var rounded = number.setScale(1, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }

  private void titles() {
    heading("资质称号");
    var titles = paper.standing().titles();
    if (titles.isEmpty()) {
      note("没有登记资质称号。");
      return;
    }
    var ledger =
        new Ledger(
            press,
            List.of(
                new Column("称号", 28, Align.LEFT),
                new Column("批次、文号", 33, Align.LEFT),
                new Column("认定日期", 12.5, Align.LEFT),
                new Column("有效期至", 12.5, Align.LEFT),
                new Column("状态", 15, Align.LEFT)));
    for (var title : titles.stream().limit(fit.titles()).toList()) {
      var state = Span.of(title.state());
      ledger.row(
          List.of(
              Cell.of(title.name()),
              Cell.of(title.paper()),
              Cell.of(title.since().toString()),
              Cell.of(title.until() == null ? "长期" : title.until().toString()),
              Cell.of(List.of(title.soon() ? state.in(Signal.RED.ink()) : state))));
    }
    strips.add(ledger.strip());
    more(titles.size() - fit.titles(), "项称号");
  }

  private void more(int left, String what) {
    if (left > 0) note("另有 " + left + " " + what + "，见企业档案。");
  }

  private void checks() {
    if (paper.standing().checks().isEmpty()) return;
    heading("梯度评价（县级预评估，不代表认定）");
    for (var check : paper.standing().checks()) {
      strips.add(bar(check));
      if (!check.gap().isEmpty()) note(check.gap());
    }
  }

  private Line fitting(List<Span> spans, double room) {
    var line = press.type().line(spans, press.text());
    return line.width() <= room ? line : press.type().line(spans, press.text().scaled(room / line.width()));
  }

  private static String count(String word, int count) {
    return count == 0 ? "" : "　" + word + count + "项";
  }

  private Strip bar(Check check) {
    double width = press.form().textWidth();
    var name = press.fitting(check.standard(), press.text(), width * 0.34);
    var counts =
        count("满足", check.met())
            + count("不满足", check.unmet())
            + count("资料不足", check.unknown())
            + count("需核验", check.judge());
    var verdict =
        fitting(
            List.of(Span.of(check.verdict()).in(FontRole.HEITI), Span.of(counts).in(Press.QUIET)), width * 0.39 - 8);
    return new Strip(
        press.of(Press.LEAD + 3),
        (sheet, parent, top) -> {
          double left = press.form().left() + 4;
          double y = press.baseline(top - press.of(1.5), Press.LEAD, Press.TEXT);
          sheet.artifact(() -> {
            double at = left + width * 0.36;
            int[] parts = {check.met(), check.unmet(), check.unknown(), check.judge()};
            double whole = Math.max(1, IntStream.of(parts).sum());
            double bottom = top - press.of(Press.LEAD + 3) / 2 - press.of(3.5);
            Ink[] inks = {Signal.GREEN.ink(), Signal.RED.ink(), Press.FAINT, Signal.YELLOW.ink()};
            for (int i = 0; i < parts.length; i++) {
              double part = width * 0.22 * parts[i] / whole;
              if (part > 0) sheet.fill(at, bottom, part, press.of(7), inks[i]);
              at += part;
            }
          });
          var line = parent.child("P");
          sheet.marked(line, () -> sheet.text(name, left, y));
          sheet.marked(line, () -> sheet.text(verdict, left + width * 0.6, y));
        });
  }

  private void visits() {
    heading("近期走访");
    var visits = paper.work().visits();
    if (visits.isEmpty()) {
      note("没有走访记录。");
      return;
    }
    var ledger =
        new Ledger(
            press,
            List.of(
                new Column("日期", 13, Align.LEFT),
                new Column("走访人、方式", 24, Align.LEFT),
                new Column("情况", 65, Align.LEFT)));
    for (var visit : visits.stream().limit(fit.visits()).toList()) {
      ledger.row(List.of(Cell.of(visit.on().toString()), Cell.of(visit.who()), Cell.of(visit.text())));
    }
    strips.add(ledger.strip());
  }

  private void demands() {
    heading("在办诉求");
    var demands = paper.work().demands();
    if (demands.isEmpty()) {
      note("没有在办诉求。");
      return;
    }
    var ledger =
        new Ledger(
            press,
            List.of(
                new Column("编号", 18, Align.LEFT),
                new Column("事项", 35, Align.LEFT),
                new Column("承办单位", 18, Align.LEFT),
                new Column("办理时限", 12.5, Align.LEFT),
                new Column("状态", 26, Align.LEFT)));
    for (var demand : demands.stream().limit(fit.demands()).toList()) {
      ledger.row(
          List.of(
              Cell.of(demand.number()),
              Cell.of(demand.title()),
              Cell.of(demand.unit()),
              Cell.of(day(demand.due())),
              Cell.of(List.of(Span.sign(demand.colour()), Span.of(demand.state()).in(demand.colour().ink())))));
    }
    strips.add(ledger.strip());
    more(demands.size() - fit.demands(), "件诉求在办");
  }

  /// Which it was told of and which can be applied for now; whether it may is for the document and a person to say.
  private void policies() {
    heading("政策（已推送的、申报窗口未关的，未对照申报条件）");
    var policies = paper.work().policies();
    if (policies.isEmpty()) {
      note("没有推送过政策，目前也没有申报窗口未关的政策。");
      return;
    }
    var ledger =
        new Ledger(
            press,
            List.of(
                new Column("政策", 48, Align.LEFT),
                new Column("文号", 27, Align.LEFT),
                new Column("推送日期", 12.5, Align.LEFT),
                new Column("申报截止", 12.5, Align.LEFT)));
    for (var policy : policies.stream().limit(fit.policies()).toList()) {
      ledger.row(
          List.of(
              Cell.of(policy.title()),
              Cell.of(policy.docNo()),
              Cell.of(day(policy.pushed())),
              Cell.of(day(policy.window()))));
    }
    strips.add(ledger.strip());
    more(policies.size() - fit.policies(), "项政策");
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "—" : day.toString();
  }
}
