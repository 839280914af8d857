package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One demand: read, and taken through its steps.
final class DemandFileViewModel {
  private final Deeds deeds;
  private final DemandStores stores;
  private final Clock clock;
  private final long id;
  private final Slot<Optional<DemandShown>> slot;
  private final ReadOnlyObjectWrapper<@Nullable DemandShown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

  DemandFileViewModel(Work work, DemandStores stores, Deeds deeds, Clock clock, long id) {
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.id = id;
    this.slot = work.slot("读取诉求", this::show);
    reload();
  }

  void reload() {
    slot.load(progress -> read());
  }

  private Optional<DemandShown> read() {
    var today = today();
    return stores
        .files()
        .file(id, today)
        .map(file -> new DemandShown(file, stores.attachments().held("demand", id), DemandPicks.read(stores, today)));
  }

  private void show(Optional<DemandShown> found) {
    shown.set(found.orElse(null));
    missing.set(found.isEmpty());
  }

  /// One step being taken, on the demand as it is shown now.
  DemandActing acting(DemandShown seen) {
    return new DemandActing(deeds, stores, clock, seen.file());
  }

  /// Gives out a slip that is no step of its own (转办函).
  void issue(SlipKind kind, Demand demand, long unitId, @Nullable String note, LongConsumer then) {
    deeds.write(
        "开出" + kind.label(),
        author ->
            stores
                .slips()
                .issue(author, new SlipDraft(kind, unitId, demand.id(), demand.enterpriseId(), null, note), today()),
        (Slip slip) -> then.accept(slip.id()));
  }

  /// What was put down being mended, on the demand as it is shown now.
  DemandMending mending(DemandShown seen) {
    return new DemandMending(deeds, stores, clock, seen.file().demand());
  }

  void recycle(Demand demand, Runnable then) {
    deeds.write(
        "删除诉求",
        author -> {
          stores.edits().recycle(author, demand);
          return demand;
        },
        done -> then.run());
  }

  static AttachmentOwner owner(Demand demand) {
    return new AttachmentOwner("demand", demand.id(), demand.number());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ReadOnlyObjectProperty<@Nullable DemandShown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// It is not in the library any more.
  ReadOnlyBooleanProperty missing() {
    return missing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }
}
