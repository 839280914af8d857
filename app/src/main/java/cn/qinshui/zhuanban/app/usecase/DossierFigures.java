package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of every year, a column for each source that speaks of it, oldest year first.
final class DossierFigures {
  private static final int COLUMNS = 4;

  private DossierFigures() {}

  static List<Grid> of(EnterpriseFile file) {
    var said =
        file.figures().stream()
            .flatMap(year -> year.sources().stream())
            .sorted(Comparator.comparing(YearFigures::year).thenComparing(one -> !one.preferred()))
            .toList();
    var grids = new ArrayList<Grid>();
    for (int from = 0; from < said.size(); from += COLUMNS) {
      grids.add(grid(file, said.subList(from, Math.min(from + COLUMNS, said.size()))));
    }
    return grids;
  }

  private static Grid grid(EnterpriseFile file, List<YearFigures> said) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("指标", 26, Align.LEFT));
    for (var one : said) columns.add(new Column(one.year() + "年\n" + one.source().label(), 18, Align.RIGHT));
    var rows = new ArrayList<List<String>>();
    for (var indicator : Indicator.values()) {
      if (said.stream().anyMatch(one -> one.value(indicator).isPresent())) {
        rows.add(row(indicator.label() + "（" + indicator.unit() + "）", said, one -> value(file, one, indicator)));
      }
    }
    add(rows, "填报人", said, YearFigures::saidBy);
    add(rows, "数据日期", said, YearFigures::asOf);
    add(rows, "说明", said, YearFigures::note);
    if (said.stream().anyMatch(one -> several(file, one))) {
      rows.add(row("采信", said, one -> one.equals(file.year(one.year()).orElseThrow().counting()) ? "采信" : "备查"));
    }
    var disputed = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.endsWith("＊"));
    return new Grid(null, columns, rows, disputed ? "＊同一年各来源的数不一致，并列备查。“—”为没有填报，不是零。" : "“—”为没有填报，不是零。");
  }

  private static boolean several(EnterpriseFile file, YearFigures one) {
    return file.year(one.year()).orElseThrow().sources().size() > 1;
  }

  private static @Nullable Object value(EnterpriseFile file, YearFigures one, Indicator indicator) {
    var mark = file.year(one.year()).orElseThrow().disputed(indicator) ? "＊" : "";
    return one.value(indicator).map(number -> PortraitFacts.plain(number) + mark).orElse(null);
  }

  private static void add(
      List<List<String>> rows, String label, List<YearFigures> said, Function<YearFigures, @Nullable Object> cell) {
    if (said.stream().anyMatch(one -> cell.apply(one) != null)) rows.add(row(label, said, cell));
  }

  private static List<String> row(String label, List<YearFigures> said, Function<YearFigures, @Nullable Object> cell) {
    return Stream.concat(Stream.of(label), said.stream().map(one -> DossierGrid.shown(cell.apply(one)))).toList();
  }
}
