package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A visit form as one table: the firm, its figures, its open demands, and what is written by hand.
final class VisitFormTable {
  private static final Table.Style STYLE = new Table.Style(11, 10.5, 14.5, 3, 4, 0);
  private static final int COLUMNS = 6;

  /// Two pairs of name and content, and a name with three years beside it, share these edges.
  private static final double[] WIDTHS = {17, 27.67, 5.33, 17, 5.33, 27.67};

  private static final int YEARS = 3;
  private static final int NEW_DEMANDS = 2;
  private static final String MISSING = "缺";
  private static final String DAY = "　　　　年　　月　　日";
  private static final Ink LACK = new Ink(0xA92A22);

  private final VisitFormPaper paper;
  private final VisitFormPaper.Form form;
  private final List<Row> rows = new ArrayList<>();

  private VisitFormTable(VisitFormPaper paper, VisitFormPaper.Form form) {
    this.paper = paper;
    this.form = form;
  }

  static Table of(VisitFormPaper paper, VisitFormPaper.Form form) {
    return new VisitFormTable(paper, form).table();
  }

  private Table table() {
    firm();
    figures();
    demands();
    visit();
    var columns = Arrays.stream(WIDTHS).mapToObj(width -> new Column("", width, Align.LEFT)).toList();
    return new Table(null, columns, rows, STYLE);
  }

  private void firm() {
    var firm = form.firm();
    rows.add(Row.group("一、企业情况（有变化的在旁边改）", COLUMNS));
    wide("企业名称", List.of(Span.of(firm.name()).in(FontRole.HEITI)));
    pair("信用代码", firm.code(), "乡镇", firm.town());
    pair("联系人", firm.person(), "联系电话", firm.phone());
    pair("行业", firm.industry(), "资质称号", firm.titles());
    rows.add(
        Row.of(
            List.of(
                name("服务专员"),
                half(Cell.of(said(firm.commissioner(), "未配"))),
                name("上次走访"),
                half(Cell.of(said(firm.lastVisit(), "还没有走访过"))))));
  }

  private void figures() {
    rows.add(Row.group("二、近年指标（标“" + MISSING + "”的请企业补）", COLUMNS));
    var heads = new ArrayList<Cell>();
    heads.add(name("指标"));
    for (int i = 0; i < YEARS; i++) heads.add(year(name(form.years().get(i) + "年"), i));
    rows.add(Row.of(heads));
    for (var line : form.figures()) {
      var cells = new ArrayList<Cell>();
      cells.add(name(line.indicator()));
      for (int i = 0; i < YEARS; i++) {
        var value = line.values().get(i);
        cells.add(year((value == null ? lack() : Cell.of(value)).aligned(Align.CENTRE), i));
      }
      rows.add(Row.of(cells));
    }
    if (!form.missing().isEmpty()) {
      wide("待补资料", List.of(Span.of(String.join("、", form.missing()) + "　" + MISSING).in(LACK)));
    }
  }

  private void demands() {
    var open = form.demands();
    rows.add(Row.group("三、在办诉求（" + open.size() + "件）", COLUMNS));
    if (open.isEmpty()) rows.add(Row.of(List.of(Cell.of("没有在办诉求。").spanning(COLUMNS, 1))));
    for (var demand : open) {
      rows.add(
          Row.of(
              List.of(
                  Cell.of(List.of(Span.of(demand.number() + "　").in(FontRole.HEITI), Span.of(demand.title())))
                      .spanning(COLUMNS - 1, 1),
                  Cell.of(demand.state()))));
    }
  }

  private void visit() {
    rows.add(Row.group("四、本次走访（手写，回来后扫条码或输入编号登记）", COLUMNS));
    rows.add(Row.of(List.of(name("走访日期"), half(Cell.of(DAY)), name("走访方式"), half(Cell.of(ticks(paper.ways()))))));
    rows.add(Row.of(List.of(name("走访人"), half(Cell.of("")), name("企业接待"), half(Cell.of("")))));
    wide("所谈", List.of(Span.of(ticks(paper.topics()))));
    wide("生产经营\n（一句话）", room(2));
    wide("详细情况", room(4));
    for (int i = 1; i <= NEW_DEMANDS; i++) {
      wide("新提诉求" + i, List.of(Span.of(ticks(paper.kinds()) + "\n　\n　\n时限：　　　个工作日")));
    }
    wide("下次跟进", List.of(Span.of(DAY + "　　　　□不需要，原因：")));
    rows.add(Row.of(List.of(name("走访人签字"), half(Cell.of("　\n　")), name("企业签字"), half(Cell.of("")))));
  }

  private void pair(String one, @Nullable String oneSaid, String other, @Nullable String otherSaid) {
    rows.add(
        Row.of(
            List.of(
                name(one),
                half(oneSaid == null ? lack() : Cell.of(oneSaid)),
                name(other),
                half(otherSaid == null ? lack() : Cell.of(otherSaid)))));
  }

  private void wide(String name, List<Span> content) {
    rows.add(Row.of(List.of(name(name), Cell.of(content).spanning(COLUMNS - 1, 1))));
  }

  private static Cell name(String text) {
    return Cell.of(List.of(Span.of(text).in(FontRole.HEITI))).filled(Ink.SHADE).aligned(Align.CENTRE);
  }

  private static Cell half(Cell cell) {
    return cell.spanning(2, 1);
  }

  /// The middle one of three covers three columns.
  private static Cell year(Cell cell, int place) {
    return place == 1 ? cell.spanning(COLUMNS - 3, 1) : cell;
  }

  private static Cell lack() {
    return Cell.of(List.of(Span.of(MISSING).in(LACK)));
  }

  private static String said(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  /// Empty lines to write on.
  private static List<Span> room(int lines) {
    return List.of(Span.of(String.join("\n", Collections.nCopies(lines, "　"))));
  }

  private static String ticks(List<String> words) {
    return words.stream().map(word -> "□" + word).collect(Collectors.joining("　"));
  }
}
