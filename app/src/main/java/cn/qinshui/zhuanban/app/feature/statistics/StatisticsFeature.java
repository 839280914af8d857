package cn.qinshui.zhuanban.app.feature.statistics;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.usecase.MakeStatistics;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.statistics.StatisticsStore;
import java.time.LocalDate;

/// The screens of 走访与诉求统计.
public final class StatisticsFeature {

  private StatisticsFeature() {}

  public static Feature of(Desk desk, Database database, MakeStatistics paper) {
    var store = new StatisticsStore(database);
    return Feature.of(
            Route.Statistics.class,
            _ -> new StatisticsView(desk, new StatisticsViewModel(desk.work(), store, desk.clock())))
        .and(Route.StatisticsSheet.class, route -> sheet(desk, paper, route));
  }

  private static PaperScreen sheet(Desk desk, MakeStatistics paper, Route.StatisticsSheet route) {
    var today = LocalDate.now(desk.clock());
    var name = "走访与诉求统计（" + route.days().from() + "至" + route.days().to() + "）.pdf";
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("走访与诉求统计", "统计", name, StatisticsView.TABLES, "statistics"),
        file -> paper.write(route.days(), today, file));
  }
}
