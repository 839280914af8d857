package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.usecase.MakeHandOver;
import cn.qinshui.zhuanban.app.usecase.MakeVisitForms;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import java.util.function.Supplier;

/// The screens of 走访; those of 诉求 are [DemandFeature].
public final class FollowupFeature {

  private FollowupFeature() {}

  /// @param author who sits at the desk now
  public static Feature of(
      Desk desk, Deeds deeds, Database database, Supplier<Author> author, Pinyin pinyin, FontShelf fonts) {
    var forms = new MakeVisitForms(database, fonts);
    var visits = new VisitScreens(desk, deeds, VisitStores.of(database, author, pinyin));
    var commissioners =
        new CommissionerScreens(
            desk, deeds, CommissionerStores.of(database, pinyin), new MakeHandOver(database, fonts));
    return Feature.of(Route.VisitList.class, visits::list)
        .and(Route.VisitFile.class, visits::file)
        .and(Route.VisitNew.class, visits::fresh)
        .and(Route.VisitEdit.class, visits::edit)
        .and(Route.OwnFirms.class, route -> visits.ownFirms(route, forms))
        .and(Route.ReceiveForms.class, visits::receive)
        .and(Route.VisitForms.class, route -> visits.forms(route, forms))
        .and(Route.Coverage.class, route -> commissioners.coverage())
        .and(Route.CommissionerFile.class, commissioners::file)
        .and(Route.HandOver.class, commissioners::handOver)
        .and(Route.HandOverList.class, commissioners::handOverList);
  }
}
