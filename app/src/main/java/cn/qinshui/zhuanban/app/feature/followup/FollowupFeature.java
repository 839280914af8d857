package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.Database;

/// The screens of 走访 and 诉求.
public final class FollowupFeature {

  private FollowupFeature() {}

  public static Feature of(Desk desk, Database database) {
    var visits = new VisitScreens(desk, database);
    var demands = new DemandScreens(desk, database);
    return Feature.of(Route.VisitList.class, visits::list)
        .and(Route.VisitFile.class, visits::file)
        .and(Route.DemandList.class, demands::list)
        .and(Route.DemandFile.class, demands::file);
  }
}
