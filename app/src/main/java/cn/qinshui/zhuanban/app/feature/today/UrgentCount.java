package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.today.TodayScope;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How many matters of the office are overdue or due today, kept up to date for the sidebar.
public final class UrgentCount implements AutoCloseable {

  private final Desk desk;
  private final TodayStores stores;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final Slot<Integer> slot;
  private final TableWatch.Watch watch;

  public UrgentCount(Desk desk, Database database, AttachmentStore attachments) {
    this.desk = desk;
    this.stores = TodayStores.of(database, attachments);
    this.slot = desk.work().slot("数今日", count::set);
    this.watch = desk.watch().on(TodayView.TABLES, this::reload);
  }

  /// Counts; again by itself after each change.
  public void reload() {
    LocalDate today = LocalDate.now(desk.clock());
    slot.load(progress -> stores.today().urgent(today, TodayScope.OFFICE));
  }

  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  @Override
  public void close() {
    watch.close();
    slot.cancel();
  }
}
