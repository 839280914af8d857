package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The list of firms: what narrows it, its rows, how many there are.
public final class EnterpriseListViewModel {

  static final Set<String> TABLES =
      Set.of(
          "enterprise",
          "enterprise_name",
          "contact",
          "qualification",
          "year_figures",
          "visit",
          "demand",
          "commissioner",
          "assignment",
          "town");

  private final Work work;
  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final boolean asLeft;
  private final Narrowing narrowing;
  private final FirmChoices choices = new FirmChoices();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0));
  private final Paged<EnterpriseRow> table;
  private final Slot<Counts> counting;
  private final TableWatch.Watch watch;

  /// How many firms the library and the bin hold.
  public record Counts(int firms, int recycled) {}

  /// @param wanted what the route asks for; null is the list as it was left, see [#asLeft()]
  EnterpriseListViewModel(
      Work work, EnterpriseStores stores, Deeds deeds, TableWatch tables, @Nullable EnterpriseFilter wanted) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    EnterpriseStore store = stores.list();
    asLeft = wanted == null;
    narrowing = new Narrowing(wanted == null ? EnterpriseFilter.none() : wanted);
    table =
        new Paged<>(
            work,
            "读取企业",
            () -> {
              EnterpriseFilter now = narrowing.filter().get();
              return request -> read(store, now, request);
            });
    counting = work.slot("读取企业", counts::set);
    watch = tables.on(TABLES, this::reload);
    table.total().addListener((source, before, now) -> summarise());
    table.counting().addListener((source, before, now) -> summarise());
    counts.addListener((source, before, now) -> summarise());
    narrowing
        .filter()
        .addListener((source, before, now) -> {
          table.restart();
          summarise();
        });
    choices.load(work, stores.choices(), () -> {});
    reload();
  }

  /// The number comes along where it is there at once, else after the rows.
  private static Found<EnterpriseRow> read(EnterpriseStore store, EnterpriseFilter filter, PageRequest request) {
    var rows = store.page(filter, request).rows();
    return store
        .countAtOnce(filter)
        .map(count -> new Found<>(rows, count))
        .orElseGet(() -> Found.uncounted(rows, () -> (long) store.count(filter)));
  }

  public void reload() {
    table.reload();
    counting.load(
        Lane.COUNT,
        progress ->
            new Counts(stores.list().count(EnterpriseFilter.none()), stores.list().count(EnterpriseFilter.bin())));
  }

  /// Puts firms into the recycle bin, all of them as one deed.
  public void recycle(List<EnterpriseRow> rows) {
    List<Long> ids = rows.stream().map(EnterpriseRow::id).toList();
    if (!ids.isEmpty()) {
      deeds.write(
          "移入回收站",
          author -> {
            stores.edits().recycleAll(author, ids);
            return ids;
          },
          done -> {});
    }
  }

  /// The ids of every firm the filter shows, on all pages.
  void all(Consumer<List<Long>> then) {
    EnterpriseFilter now = narrowing.filter().get();
    work.run("读取企业", _ -> stores.list().ids(now), then);
  }

  Assigning assigning(Clock clock) {
    return new Assigning(stores, deeds, clock);
  }

  /// Whether the list is to be shown as it was left.
  public boolean asLeft() {
    return asLeft;
  }

  private void summarise() {
    summary.set(
        isNarrowed() && table.counting().get()
            ? "正在计数…，在册 %,d 户".formatted(counts.get().firms())
            : isNarrowed()
                ? "筛出 %,d 户，在册 %,d 户".formatted(table.total().get(), counts.get().firms())
                : "在册 %,d 户".formatted(counts.get().firms()));
  }

  public boolean isNarrowed() {
    return !narrowing.filter().get().isNone();
  }

  public Narrowing narrowing() {
    return narrowing;
  }

  public Paged<EnterpriseRow> table() {
    return table;
  }

  FirmChoices choices() {
    return choices;
  }

  /// 在册 60 户, or how many of them the filter shows.
  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Counts> counts() {
    return counts.getReadOnlyProperty();
  }

  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
