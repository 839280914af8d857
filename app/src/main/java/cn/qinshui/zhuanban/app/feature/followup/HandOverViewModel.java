package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import cn.qinshui.zhuanban.data.followup.HandOverLine;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// 移交: what would go to whom from which day, before it goes.
public final class HandOverViewModel {
  private static final Set<String> TABLES =
      Set.of("commissioner", "enterprise", "assignment", "demand", "todo", "visit");

  private final CommissionerStores stores;
  private final Deeds deeds;
  private final Clock clock;
  private final long fromId;
  private final ObjectProperty<@Nullable Named<Long>> to = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final Slot<Preview> slot;
  private final TableWatch.Watch watch;

  /// What is on the list.
  ///
  /// @param receiver the one who gets the firms, with his load; null while nobody is chosen
  public record Preview(Commissioner from, @Nullable CommissionerRow receiver, List<HandOverLine> lines) {
    public Preview {
      lines = List.copyOf(lines);
    }

    public int demands() {
      return lines.stream().mapToInt(line -> line.openDemands().size()).sum();
    }

    /// 李接收后 7 户，超过上限 5 户; empty where it is not.
    public String caution() {
      if (receiver == null) return "";
      int after = receiver.firms() + lines.size();
      return after <= receiver.limit()
          ? ""
          : receiver.commissioner().name() + "接收后名下将有 " + after + " 户，超过上限 " + receiver.limit() + " 户。";
    }
  }

  HandOverViewModel(Work work, CommissionerStores stores, Deeds deeds, TableWatch tables, Clock clock, long fromId) {
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.fromId = fromId;
    since.set(today());
    slot = work.slot("读取移交内容", preview::set);
    watch = tables.on(TABLES, this::reload);
    to.addListener((source, before, now) -> reload());
    since.addListener((source, before, now) -> reload());
    reload();
  }

  private void reload() {
    var chosen = to.get();
    var day = day();
    slot.load(progress -> read(chosen == null ? null : chosen.key(), day));
  }

  private Preview read(@Nullable Long toId, LocalDate day) {
    var roster = stores.roster().roster(today());
    var from =
        roster.stream()
            .map(CommissionerRow::commissioner)
            .filter(one -> one.id() == fromId)
            .findFirst()
            .orElseThrow(() -> new Refusal("这位服务专员已不在名册里，他的登记可能刚被撤销。请返回名册。"));
    var receiver =
        Optional.ofNullable(toId)
            .flatMap(id -> roster.stream().filter(row -> row.commissioner().id() == id).findFirst())
            .orElse(null);
    return new Preview(from, receiver, stores.handOvers().lines(fromId, day, today()));
  }

  /// Hands over; `then` gets how many firms went.
  public void handOver(Runnable then) {
    refusal.set("");
    var now = preview.get();
    if (now == null) return;
    var receiver = now.receiver();
    if (receiver == null) {
      refusal.set("没有选接收人。请选一位在岗的服务专员。");
      return;
    }
    var day = day();
    deeds.write(
        "移交企业",
        author -> stores.edits().handOver(author, now.from(), receiver.commissioner(), day),
        count -> then.run(),
        failure -> refusal.set(failure.sentence()));
  }

  /// Those who can receive; on the data lane.
  List<Named<Long>> find(String typed) {
    return stores.present(typed).stream().filter(one -> one.key() != fromId).toList();
  }

  LocalDate day() {
    var chosen = since.get();
    return chosen == null ? today() : chosen;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  long from() {
    return fromId;
  }

  public ObjectProperty<@Nullable Named<Long>> to() {
    return to;
  }

  public ObjectProperty<@Nullable LocalDate> since() {
    return since;
  }

  public ReadOnlyObjectProperty<@Nullable Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
