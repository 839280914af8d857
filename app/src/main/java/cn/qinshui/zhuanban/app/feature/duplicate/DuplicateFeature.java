package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;

/// The screens of 查重.
public final class DuplicateFeature {

  private DuplicateFeature() {}

  public static Feature of(Desk desk, DuplicateStores stores, Deeds deeds) {
    return Feature.of(
            Route.Duplicates.class,
            _ ->
                new PairList(desk, new PairListViewModel(desk.work(), stores.duplicates(), deeds, desk.watch()))
                    .screen())
        .and(
            Route.DuplicatePair.class,
            route ->
                new CompareView(
                    desk,
                    new CompareViewModel(
                        desk.work(),
                        stores,
                        deeds,
                        desk.watch(),
                        new CompareViewModel.Two(route.one(), route.other()))))
        .and(
            Route.MergeRecords.class,
            _ -> new MergeList(desk, new MergeListViewModel(desk.work(), stores.unmerges(), deeds)).screen());
  }
}
