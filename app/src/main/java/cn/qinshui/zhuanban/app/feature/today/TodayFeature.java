package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.slip.Urging;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import javafx.beans.value.ObservableValue;

/// The screen of 今日.
public final class TodayFeature {

  private TodayFeature() {}

  /// @param inbox where other desks leave their 席位包
  /// @param author who sits at the desk
  public static Feature of(
      Desk desk,
      Deeds deeds,
      Database database,
      AttachmentStore attachments,
      Inbox inbox,
      ObservableValue<Author> author) {
    TodayStores stores = TodayStores.of(database, attachments);
    TodayViewModel.Seat seat =
        new TodayViewModel.Seat(
            desk.work(), deeds, desk.clock(), desk.memory(), author.map(Author::name), desk.navigator()::open);
    Urging urging = new Urging(desk, deeds, database);
    return Feature.of(
            Route.TodayPage.class,
            route -> new TodayView(desk, new TodayViewModel(stores, seat), urging, new InboxLine(desk, inbox)))
        .and(
            Route.TodayMonth.class,
            route ->
                new MonthView(
                    desk,
                    new MonthViewModel(
                        desk.work(), stores, desk.clock(), route.mine() ? author.map(Author::name).getValue() : null),
                    new LineRow(
                        desk.navigator()::open,
                        new LineDialogs(desk.notices(), new LineActs(deeds, stores, desk.clock())),
                        urging)));
  }
}
