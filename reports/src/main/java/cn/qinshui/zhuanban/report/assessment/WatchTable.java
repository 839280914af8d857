package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.Measured;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.watch.ChangeDue;
import cn.qinshui.zhuanban.data.watch.ScaleReached;
import cn.qinshui.zhuanban.data.watch.ScaleWatch;
import cn.qinshui.zhuanban.data.watch.TitleDue;
import cn.qinshui.zhuanban.data.watch.TitleWatch;
import cn.qinshui.zhuanban.data.watch.WatchClass;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tables of the 监测月报 and the 指导单.
final class WatchTable {
  private static final int HUNDRED = 100;

  private WatchTable() {}

  private static Table table(List<Column> columns, List<Row> rows) {
    return new Table(null, columns, rows, Table.Style.DENSE);
  }

  private static Row row(@Nullable String... cells) {
    return Row.of(Arrays.stream(cells).map(text -> Cell.of(text == null ? "" : text)).toList());
  }

  static Table titles(List<TitleWatch> titles) {
    return table(
        List.of(
            new Column("企业", 44, Align.LEFT),
            new Column("级别", 13, Align.CENTRE),
            new Column("最弱一项", 40, Align.LEFT),
            new Column("距门槛", 14, Align.RIGHT),
            new Column("趋势", 14, Align.CENTRE),
            new Column("服务专员", 18, Align.LEFT)),
        titles.stream()
            .filter(title -> title.watchClass() == WatchClass.HIGH_RISK || title.watchClass() == WatchClass.NEAR)
            .map(title ->
                row(
                    title.firm().name(),
                    title.watchClass().label(),
                    title.worst().map(line -> words(line.measured())).orElse(String.join("、", title.failing())),
                    title.worst().map(line -> percent(line.measured().margin())).orElse(""),
                    title.worst().map(line -> line.trend().label()).orElse(""),
                    title.firm().commissioner()))
            .toList());
  }

  /// One firm, a line for each criterion with a number.
  static Table lines(TitleWatch title) {
    return table(
        List.of(
            new Column("项目", 26, Align.LEFT),
            new Column("现值与门槛", 52, Align.LEFT),
            new Column("距门槛", 16, Align.RIGHT),
            new Column("上年距门槛", 18, Align.RIGHT),
            new Column("趋势", 20, Align.CENTRE)),
        title.lines().stream()
            .map(line ->
                row(
                    line.measured().title(),
                    words(line.measured()),
                    percent(line.measured().margin()),
                    Optional.ofNullable(line.before()).map(WatchTable::percent).orElse("—"),
                    line.trend().label()))
            .toList());
  }

  /// 营业收入总额1455万元，门槛1500万元
  private static String words(Measured measured) {
    var unit = measured.unit() == null ? "" : measured.unit();
    return measured.label()
        + PaperText.number(measured.value().setScale(2, RoundingMode.HALF_UP))
        + unit
        + "，门槛"
        + PaperText.number(measured.bound())
        + unit;
  }

  static String percent(double share) {
    var percent = BigDecimal.valueOf(share * HUNDRED).setScale(1, RoundingMode.HALF_UP);
    return (percent.signum() > 0 ? "+" : "") + PaperText.percent(percent);
  }

  static Table expiring(List<TitleDue> titles) {
    return dues("到期日", "还有", titles);
  }

  static Table updates(List<TitleDue> titles) {
    return dues("应于", "时限", titles);
  }

  private static Table dues(String day, String left, List<TitleDue> titles) {
    return table(
        List.of(
            new Column("企业", 50, Align.LEFT),
            new Column("称号", 36, Align.LEFT),
            new Column(day, 22, Align.CENTRE),
            new Column(left, 20, Align.CENTRE),
            new Column("服务专员", 18, Align.LEFT)),
        titles.stream()
            .map(due ->
                row(
                    due.firm().name(),
                    due.title().label(),
                    due.dueOn().toString(),
                    left(due.daysLeft()),
                    due.firm().commissioner()))
            .toList());
  }

  private static String left(int days) {
    return days < 0 ? "逾期" + -days + "天" : days + "天";
  }

  static Table changes(List<ChangeDue> changes) {
    return table(
        List.of(
            new Column("企业", 50, Align.LEFT),
            new Column("变更", 20, Align.LEFT),
            new Column("发生日期", 22, Align.CENTRE),
            new Column("报告期限", 22, Align.CENTRE),
            new Column("还有", 18, Align.CENTRE),
            new Column("服务专员", 18, Align.LEFT)),
        changes.stream()
            .map(change ->
                row(
                    change.firm().name(),
                    change.kind().label(),
                    change.happenedOn().toString(),
                    change.dueOn().toString(),
                    left(change.daysLeft()),
                    change.firm().commissioner()))
            .toList());
  }

  static Table reached(List<ScaleReached> firms) {
    return table(
        List.of(
            new Column("企业", 50, Align.LEFT),
            new Column("上年收入", 30, Align.LEFT),
            new Column("入统线", 24, Align.RIGHT),
            new Column("情况", 36, Align.LEFT),
            new Column("服务专员", 18, Align.LEFT)),
        firms.stream()
            .map(firm ->
                row(
                    firm.firm().name(),
                    PaperText.number(firm.revenue().value()) + firm.revenue().unit(),
                    PaperText.number(firm.revenue().bound()) + firm.revenue().unit(),
                    firm.notTold() ? "是否规上没有登记" : "登记为规下",
                    firm.firm().commissioner()))
            .toList());
  }

  static Table scale(List<ScaleWatch> firms) {
    return table(
        List.of(
            new Column("企业", 44, Align.LEFT),
            new Column("上年主营业务收入", 34, Align.LEFT),
            new Column("增长", 14, Align.RIGHT),
            new Column("还差（万元）", 18, Align.RIGHT),
            new Column("预计达到", 22, Align.CENTRE),
            new Column("服务专员", 18, Align.LEFT)),
        firms.stream()
            .map(firm ->
                row(
                    firm.firm().name(),
                    PaperText.number(firm.revenue().value()) + firm.revenue().unit(),
                    percent(firm.growth()),
                    PaperText.number(firm.revenue().bound().subtract(firm.revenue().value())),
                    firm.reaches() == null ? "五年以后" : firm.reaches().label(),
                    firm.firm().commissioner()))
            .toList());
  }
}
