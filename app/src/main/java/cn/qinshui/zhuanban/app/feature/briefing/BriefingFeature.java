package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.briefing.BriefingIssueStore;
import cn.qinshui.zhuanban.data.db.Database;

/// The screen of the 会议简报.
public final class BriefingFeature {

  private BriefingFeature() {}

  public static Feature of(Desk desk, Deeds deeds, Database database, MakeBriefing maker) {
    var issues = new BriefingIssueStore(database);
    return Feature.of(
        Route.Briefing.class,
        route ->
            new BriefingView(
                desk,
                new BriefingViewModel(
                    maker,
                    issues,
                    new BriefingViewModel.Seat(desk.work(), deeds, desk.clock(), desk.navigator()::open))));
  }
}
