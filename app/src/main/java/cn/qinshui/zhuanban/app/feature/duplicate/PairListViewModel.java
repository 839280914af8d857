package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Paged;
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
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The likely pairs of the whole library, found anew after every change that could make or end one.
public final class PairListViewModel {

  private static final Set<String> TABLES = Set.of("enterprise", "enterprise_name", "contact", "town", "firm_apart");

  private final DuplicateStore store;
  private final Deeds deeds;
  private final Slot<Result> search;
  private final Paged<PairRow> table;
  private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final TableWatch.Watch watch;
  private Result result = new Result(List.of(), List.of());
  private String text = "";

  /// What of the list is shown; none of them is all that wait.
  public enum Shown {
    LIKELY("很可能"),
    POSSIBLE("可能"),
    WEAK("线索"),
    APART("不是同一家");

    private final String label;

    Shown(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private record Result(List<PairRow> pairs, List<PairRow> apart) {}

  PairListViewModel(Work work, DuplicateStore store, Deeds deeds, TableWatch tables) {
    this.store = store;
    this.deeds = deeds;
    table =
        new Paged<>(
            work,
            "查重名单",
            () -> {
              List<PairRow> rows = rows();
              return request -> page(rows, request);
            });
    search = work.slot("查找疑似重复的企业", this::show);
    watch = tables.on(TABLES, this::find);
    shown.addListener((source, before, now) -> table.restart());
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
    table.reload();
  }

  private long count(Strength strength) {
    return result.pairs().stream().filter(pair -> pair.strength() == strength).count();
  }

  private List<PairRow> rows() {
    Shown now = shown.get();
    List<PairRow> from = now == Shown.APART ? result.apart() : result.pairs();
    return from.stream()
        .filter(row -> now == null || now == Shown.APART || row.strength() == Strength.valueOf(now.name()))
        .filter(row -> row.contains(text))
        .toList();
  }

  private static Found<PairRow> page(List<PairRow> rows, PageRequest request) {
    int from = Math.min(request.offset(), rows.size());
    int to = Math.min(from + request.limit(), rows.size());
    return new Found<>(rows.subList(from, to), rows.size());
  }

  public void text(String wanted) {
    text = wanted;
    table.restart();
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

  public Paged<PairRow> table() {
    return table;
  }

  public ObjectProperty<@Nullable Shown> shown() {
    return shown;
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

  List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  void close() {
    search.cancel();
  }
}
