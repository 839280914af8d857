package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.statistics.StatisticsStore;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.statistics.StatisticsPaper;
import cn.qinshui.zhuanban.report.statistics.StatisticsReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// 走访与诉求统计 on paper, in every grouping.
public final class MakeStatistics {
  /// The short ones first: they share the first page.
  private static final List<Grouping> ORDER =
      List.of(Grouping.UNIT, Grouping.KIND, Grouping.COMMISSIONER, Grouping.TOWN, Grouping.MONTH);

  private final Database database;
  private final FontShelf fonts;

  public MakeStatistics(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window. Both ends of `days` are given.
  public PaperResult write(DayRange days, LocalDate asOf, Path out) throws IOException {
    var store = new StatisticsStore(database);
    var parts = ORDER.stream().map(by -> store.read(by, days, asOf)).toList();
    var paper =
        new StatisticsPaper(
            new SettingStore(database).text("office.name"),
            parts,
            OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS));
    return new StatisticsReport(fonts).write(paper, out);
  }
}
