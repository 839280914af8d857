package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;
import org.jspecify.annotations.Nullable;

/// The screens of 企业.
public final class EnterpriseFeature {

  private EnterpriseFeature() {}

  public static Feature of(Desk desk, EnterpriseStores stores, Deeds deeds) {
    return Feature.of(
            Route.EnterpriseList.class,
            route ->
                new EnterpriseListView(
                    desk, new EnterpriseListViewModel(desk.work(), stores, deeds, desk.watch(), route.filter())))
        .and(
            Route.EnterpriseFile.class,
            route ->
                new EnterpriseFileView(
                    desk,
                    new EnterpriseFileViewModel(desk.work(), stores, deeds, desk.watch(), desk.clock(), route.id()),
                    new TimelineViewModel(desk.work(), stores.timeline(), desk.watch(), route.id()),
                    new PartOpener(desk, stores, deeds, route.id())))
        .and(
            Route.EnterpriseBin.class,
            _ -> new EnterpriseBin(desk, new EnterpriseBinViewModel(desk.work(), stores, deeds)).screen())
        .and(
            Route.EnterpriseBulk.class,
            route ->
                new BulkEditView(
                    desk,
                    new BulkEditViewModel(desk.work(), BulkStores.of(stores), deeds, desk.clock(), route.ids()),
                    route.ids().size()))
        .and(Route.FigureGrid.class, route -> figures(desk, stores, deeds, route))
        .and(Route.EnterpriseNew.class, route -> form(desk, stores, deeds, null))
        .and(Route.EnterpriseEdit.class, route -> form(desk, stores, deeds, route.id()));
  }

  private static FigureGridView figures(Desk desk, EnterpriseStores stores, Deeds deeds, Route.FigureGrid route) {
    return new FigureGridView(desk, new FigureGridViewModel(desk.work(), stores, deeds, desk.clock(), route.ids()));
  }

  private static EnterpriseFormView form(Desk desk, EnterpriseStores stores, Deeds deeds, @Nullable Long id) {
    return new EnterpriseFormView(desk, new EnterpriseFormViewModel(desk.work(), stores, deeds, desk.clock(), id));
  }
}
