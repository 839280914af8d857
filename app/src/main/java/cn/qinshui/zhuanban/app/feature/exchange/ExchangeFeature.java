package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.inbox.Inbox;

/// The screens of 数据交换.
public final class ExchangeFeature {

  private ExchangeFeature() {}

  public static Feature of(Desk desk, Deeds deeds, ImportStores stores, MakeExport export, Inbox inbox) {
    return Feature.of(
            Route.Exchange.class,
            _ ->
                new ExchangeView(
                    desk,
                    new ExchangeViewModel(desk.work(), stores, deeds, desk.watch()),
                    new BureauCard(desk, export),
                    new InboxCard(desk, inbox)))
        .and(
            Route.Import.class,
            route -> new ImportView(desk, new ImportViewModel(desk.work(), stores, deeds, desk.watch(), route.file())));
  }
}
