package cn.qinshui.zhuanban.data.duplicate;

import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The yearly figures of two firms become one firm's: of two rows of one year and source the second keeps its numbers
/// under a source of its own, and one row of each year counts.
final class MergedFigures {
  private static final String SOURCES = "year_figures.source";

  private final Database database;

  private record Place(int year, String source) {}

  MergedFigures(Database database) {
    this.database = database;
  }

  /// Prepares the rows of the firm that goes; the move itself comes after.
  void merge(Tx tx, MergePlan plan) {
    var kept = rows(tx, plan.kept());
    var gone = rows(tx, plan.gone());
    nameApart(tx, kept, gone);
    var counting = kept.stream().filter(YearFiguresRecord::getPreferred).map(YearFiguresRecord::getFiscalYear);
    var years = counting.collect(Collectors.toSet());
    for (var row : gone) {
      boolean second = row.getPreferred() && years.contains(row.getFiscalYear());
      if (second && !plan.yearsTaken().contains(row.getFiscalYear())) count(tx, row, false);
    }
    var offered =
        gone.stream()
            .filter(YearFiguresRecord::getPreferred)
            .map(YearFiguresRecord::getFiscalYear)
            .collect(Collectors.toSet());
    for (var row : kept) {
      boolean first = row.getPreferred() && plan.yearsTaken().contains(row.getFiscalYear());
      if (first && offered.contains(row.getFiscalYear())) count(tx, row, false);
    }
  }

  private static List<YearFiguresRecord> rows(Tx tx, long firm) {
    return tx.sql()
        .selectFrom(YEAR_FIGURES)
        .where(YEAR_FIGURES.ENTERPRISE_ID.eq(firm))
        .orderBy(YEAR_FIGURES.ID)
        .fetch();
  }

  private static void count(Tx tx, YearFiguresRecord row, boolean counts) {
    tx.update(YEAR_FIGURES, row.getId(), null, edited -> edited.setPreferred(counts));
  }

  private void nameApart(Tx tx, List<YearFiguresRecord> kept, List<YearFiguresRecord> gone) {
    var words = Dictionaries.of(tx.sql(), database.county());
    var taken = new HashSet<Place>();
    for (var row : gone) taken.add(place(row));
    var held = kept.stream().map(MergedFigures::place).collect(Collectors.toSet());
    taken.addAll(held);
    for (var row : gone) {
      if (!held.contains(place(row))) continue;
      var label = words.choice(SOURCES, row.getSource()).label();
      var source = free(taken, row.getFiscalYear(), label);
      tx.update(YEAR_FIGURES, row.getId(), null, edited -> edited.setSource(source));
    }
  }

  private static Place place(YearFiguresRecord row) {
    return new Place(row.getFiscalYear(), row.getSource());
  }

  /// 企业填报（并入）, then 企业填报（并入2）.
  private static String free(Set<Place> taken, int year, String label) {
    for (int n = 1; ; n++) {
      var end = n == 1 ? "（并入）" : "（并入" + n + "）";
      var most = YEAR_FIGURES.SOURCE.getDataType().length() - end.length();
      var source = (label.length() > most ? label.substring(0, most) : label) + end;
      if (taken.add(new Place(year, source))) return source;
    }
  }
}
