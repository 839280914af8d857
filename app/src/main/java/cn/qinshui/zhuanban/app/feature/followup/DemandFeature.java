package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.AttachedFiles;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperMaker;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.shell.slip.Urging;
import cn.qinshui.zhuanban.app.usecase.MakeSlips;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The screens of 诉求: the list, registering, one demand, and the paper of its slips.
public final class DemandFeature {
  private DemandFeature() {}

  /// @param author who sits at the desk now
  /// @param paper sets the slips
  public static Feature of(Desk desk, Deeds deeds, DemandStores stores, Supplier<Author> author, MakeSlips paper) {
    var urging = new Urging(desk, deeds, stores.database());
    var proofs = new AttachedFiles(desk, deeds, stores.attachments());
    var lists = new DemandScreens(desk, stores, urging);
    return Feature.of(Route.DemandList.class, lists::list)
        .and(
            Route.DemandNew.class,
            route ->
                new DemandFormView(
                    desk,
                    new DemandFormViewModel(
                        desk.work(),
                        stores,
                        deeds,
                        desk.clock(),
                        author,
                        new DemandFormViewModel.Origin(route.enterpriseId(), route.visitId()))))
        .and(
            Route.DemandFile.class,
            route ->
                new DemandFileView(
                    desk,
                    new DemandFileViewModel(desk.work(), stores, deeds, desk.clock(), route.id()),
                    proofs,
                    urging))
        .and(Route.DemandSlips.class, route -> slips(desk, paper, route.ids()));
  }

  private static PaperScreen slips(Desk desk, MakeSlips paper, List<Long> ids) {
    var kind = new PaperScreen.Kind("打印单据", "返回", "单据.pdf", Set.of("slip"), "demand");
    var name = new AtomicReference<>(kind.fileName());
    PaperMaker maker =
        file -> {
          name.set(paper.fileName(ids));
          return paper.write(ids, file);
        };
    return new PaperScreen(desk, kind, maker).named(name::get);
  }
}
