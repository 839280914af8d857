package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.duplicate.DuplicateStore;
import cn.qinshui.zhuanban.data.duplicate.Strength;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The likely pairs of the whole library, found anew after every change that could make or end one.
public final class PairListViewModel {

  private static final Set<String> TABLES = Set.of("enterprise", "enterprise_name", "contact", "town", "firm_apart");

  private final DuplicateStore store;
  private final Deeds deeds;
  private final Slot<Result> search;
  private final Narrowed<PairFilter, PairRow> list;
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final TableWatch.Watch watch;
  private volatile Result result = new Result(List.of(), List.of());

  private record Result(List<PairRow> pairs, List<PairRow> apart) {}

  PairListViewModel(Work work, DuplicateStore store, Deeds deeds, TableWatch tables) {
    this.store = store;
    this.deeds = deeds;
    list = new Narrowed<>(work, "查重名单", PairFilter.none(), PairFilter.none(), this::page);
    search = work.slot("查找疑似重复的企业", this::show);
    watch = tables.on(TABLES, this::find);
    find();
  }

  /// Looks through the whole library again.
  public void find() {
    if (result.pairs().isEmpty()) summary.set("正在比较…");
    search.load(progress ->
        new Result(
            store.find(progress::step).stream().map(PairRow::of).toList(),
            store.apart().stream().map(PairRow::of).toList()));
  }

  /// Ends the search; what was found before stays.
  public void stop() {
    search.cancel();
    summary.set("查找已停止");
  }

  private void show(Result found) {
    result = found;
    summary.set(
        "很可能 %,d 对，可能 %,d 对，线索 %,d 对"
            .formatted(count(Strength.LIKELY), count(Strength.POSSIBLE), count(Strength.WEAK)));
    list.table().reload();
  }

  private long count(Strength strength) {
    return result.pairs().stream().filter(pair -> pair.strength() == strength).count();
  }

  private Found<PairRow> page(PairFilter filter, PageRequest request) {
    Result now = result;
    List<PairRow> rows = (filter.wantsApart() ? now.apart() : now.pairs()).stream().filter(filter::shows).toList();
    int from = Math.min(request.offset(), rows.size());
    int to = Math.min(from + request.limit(), rows.size());
    return new Found<>(rows.subList(from, to), rows.size());
  }

  /// 不是同一家
  public void keepApart(PairRow row) {
    if (row.apart() == null) {
      deeds.write(
          "认定不是同一家",
          author -> {
            store.keepApart(author, row.one(), row.other());
            return row;
          },
          done -> {});
    }
  }

  /// 重新核对
  public void compareAgain(PairRow row) {
    var apart = row.apart();
    if (apart != null) {
      deeds.write(
          "重新核对",
          author -> {
            store.compareAgain(author, apart);
            return row;
          },
          done -> {});
    }
  }

  Narrowed<PairFilter, PairRow> list() {
    return list;
  }

  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty searching() {
    return search.loading();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return search.failure();
  }

  TableWatch.Watch watch() {
    return watch;
  }

  void close() {
    search.cancel();
  }
}
