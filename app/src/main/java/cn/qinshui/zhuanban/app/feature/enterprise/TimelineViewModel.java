package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.timeline.TimelineEntry;
import cn.qinshui.zhuanban.data.timeline.TimelineFilter;
import cn.qinshui.zhuanban.data.timeline.TimelineKind;
import cn.qinshui.zhuanban.data.timeline.TimelineStore;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What happened with one firm, newest first, of all kinds or some, a stretch at a time.
public final class TimelineViewModel {

  private static final Set<String> TABLES =
      Set.of(
          "enterprise",
          "enterprise_name",
          "contact",
          "year_figures",
          "enterprise_fact",
          "property",
          "relation",
          "visit",
          "demand",
          "demand_step",
          "qualification",
          "lead",
          "lead_step",
          "policy_push",
          "register_entry",
          "register_step",
          "resolution",
          "meeting",
          "assignment",
          "attachment");
  private static final int STRETCH = 12;

  private final TimelineStore store;
  private final long firm;
  private final ObjectProperty<Set<TimelineKind>> kinds = new SimpleObjectProperty<>(Set.of());
  private final ReadOnlyObjectWrapper<List<TimelineEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private final Slot<Stretch> slot;
  private final TableWatch.Watch watch;
  private int wanted = STRETCH;

  private record Stretch(List<TimelineEntry> entries, int all) {}

  TimelineViewModel(Work work, TimelineStore store, TableWatch tables, long firm) {
    this.store = store;
    this.firm = firm;
    slot = work.slot("读取动态", this::show);
    watch = tables.on(TABLES, this::reload);
    kinds.addListener((source, before, now) -> {
      wanted = STRETCH;
      reload();
    });
    reload();
  }

  public void reload() {
    TimelineFilter filter = TimelineFilter.of(firm).withKinds(kinds.get());
    PageRequest request = PageRequest.first(wanted);
    slot.load(progress -> new Stretch(store.page(filter, request).rows(), store.count(filter)));
  }

  /// Reads the next stretch behind those shown.
  public void more() {
    wanted += STRETCH;
    reload();
  }

  private void show(Stretch stretch) {
    entries.set(stretch.entries());
    left.set(stretch.all() - stretch.entries().size());
  }

  /// Only these; an empty set is all of them.
  public ObjectProperty<Set<TimelineKind>> kinds() {
    return kinds;
  }

  public ReadOnlyObjectProperty<List<TimelineEntry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /// How many more there are.
  public ReadOnlyIntegerProperty left() {
    return left.getReadOnlyProperty();
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
