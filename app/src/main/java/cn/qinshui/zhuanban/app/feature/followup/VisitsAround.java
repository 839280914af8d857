package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.followup.RecentVisit;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// 无事不扰: what else is done or planned around the day of a visit to its firm, live as both are typed.
final class VisitsAround {
  private final VisitStores stores;
  private final VisitFields fields;
  private final @Nullable Long own;
  private final ObservableList<RecentVisit> found = FXCollections.observableArrayList();
  private final Slot<List<RecentVisit>> slot;

  /// @param own the visit itself, which is not told of; null for a new one
  VisitsAround(Work work, VisitStores stores, VisitFields fields, @Nullable Long own) {
    this.stores = stores;
    this.fields = fields;
    this.own = own;
    this.slot = work.slot("查看近期走访", visits -> found.setAll(visits));
  }

  /// Looks now, and whenever the firm or the day changes.
  void watch() {
    fields.firm.addListener((source, before, now) -> look());
    fields.visitedOn.addListener((source, before, now) -> look());
    look();
  }

  private void look() {
    var firm = fields.firm.get();
    var day = fields.visitedOn.get();
    if (firm == null || day == null) {
      slot.cancel();
      found.clear();
      return;
    }
    slot.load(progress ->
        stores.edits().recent(firm.id(), day).stream().filter(visit -> !Objects.equals(visit.id(), own)).toList());
  }

  ObservableList<RecentVisit> found() {
    return found;
  }

  void close() {
    slot.cancel();
  }
}
