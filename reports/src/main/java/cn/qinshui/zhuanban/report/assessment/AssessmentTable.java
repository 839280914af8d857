package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.Reading;
import cn.qinshui.zhuanban.data.assessment.ScoreResult;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of a 预评估表.
final class AssessmentTable {
  private static final List<Column> CRITERIA =
      List.of(
          new Column("项目", 14, Align.LEFT),
          new Column("要求", 30, Align.LEFT),
          new Column("企业情况", 34, Align.LEFT),
          new Column("结论", 13, Align.CENTRE),
          new Column("差距和办法", 33, Align.LEFT),
          new Column("佐证材料", 32, Align.LEFT));
  private static final List<Column> SCORES =
      List.of(
          new Column("指标", 56, Align.LEFT),
          new Column("企业情况", 56, Align.LEFT),
          new Column("得分", 16, Align.CENTRE),
          new Column("满分", 12, Align.CENTRE));

  private AssessmentTable() {}

  /// Something is still to be done or to be told.
  static boolean isOpen(CriterionResult result) {
    return result.verdict() != Verdict.MET && result.verdict() != Verdict.NOT_APPLICABLE;
  }

  static Table of(List<CriterionResult> results) {
    var rows = new ArrayList<Row>();
    String group = null;
    for (var result : results) {
      var own = result.criterion().group();
      if (own != null && !own.equals(group)) rows.add(Row.group(own, CRITERIA.size()));
      group = own;
      rows.add(row(result));
    }
    return new Table(null, CRITERIA, rows, Table.Style.DENSE);
  }

  private static Row row(CriterionResult result) {
    var verdict = Span.of(result.verdict().label());
    return Row.of(
        List.of(
            Cell.of(result.criterion().title()),
            Cell.of(result.requirement()),
            Cell.of(value(result)),
            Cell.of(List.of(isOpen(result) ? verdict.in(FontRole.HEITI) : verdict)),
            Cell.of(todo(result)),
            Cell.of(String.join("、", result.criterion().evidence()))));
  }

  private static List<Span> value(CriterionResult result) {
    var spans = new ArrayList<Span>();
    spans.add(Span.of(result.value()));
    var sources = result.sources();
    if (!sources.isEmpty()) spans.add(Span.of("（" + sources + "）").smaller());
    return spans;
  }

  private static String todo(CriterionResult result) {
    var parts = new ArrayList<String>();
    add(parts, result.gap() == null ? null : result.gap().words());
    add(parts, result.reason());
    add(parts, result.action());
    return String.join("。", parts) + (parts.isEmpty() ? "" : "。");
  }

  private static void add(List<String> parts, @Nullable String words) {
    if (words != null && !words.isBlank()) parts.add(words);
  }

  static Table of(ScoreResult score) {
    var rows = new ArrayList<Row>();
    for (var part : score.parts()) {
      var sum = range(part.low(), part.high());
      rows.add(Row.group(part.name() + "（" + sum + "分，满分" + PaperText.number(part.most()) + "分）", SCORES.size()));
      score.lines().stream()
          .filter(line -> line.part().equals(part.name()))
          .map(AssessmentTable::row)
          .forEach(rows::add);
    }
    return new Table("评分", SCORES, rows, Table.Style.DENSE);
  }

  /// What else is to be known, one line each, and who says so.
  static Table notes(List<String> notes, String signed) {
    var rows = new ArrayList<Row>();
    for (var note : notes) rows.add(Row.of(List.of(Cell.of(note))));
    rows.add(Row.of(List.of(Cell.of(signed).aligned(Align.RIGHT))));
    return new Table(null, List.of(new Column("说明", 1, Align.LEFT)), rows, Table.Style.DENSE);
  }

  private static Row row(ScoreResult.Line line) {
    var readings = line.readings().stream().map(AssessmentTable::words).distinct().collect(Collectors.joining("；"));
    var external = line.external();
    return Row.of(
        List.of(
            Cell.of(line.id() + " " + line.title()),
            Cell.of(external == null ? readings : external),
            Cell.of(range(line.low(), line.high())),
            Cell.of(PaperText.number(line.most()))));
  }

  private static String words(Reading reading) {
    return reading.label() + "：" + reading.words();
  }

  private static String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0 ? PaperText.number(low) : PaperText.number(low) + "—" + PaperText.number(high);
  }
}
