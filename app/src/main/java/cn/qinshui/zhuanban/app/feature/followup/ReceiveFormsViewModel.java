package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.followup.ReceivedVisit;
import cn.qinshui.zhuanban.data.followup.VisitReceiveStore;
import cn.qinshui.zhuanban.report.slips.PhoneFormReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Forms that came back from a phone: what would come in is shown first, then taken in as one deed.
public final class ReceiveFormsViewModel {

  private final VisitReceiveStore store;
  private final Deeds deeds;
  private final Clock clock;
  private final Path file;
  private final Slot<List<ReceivedVisit>> slot;
  private final ReadOnlyObjectWrapper<@Nullable List<ReceivedVisit>> forms = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  ReceiveFormsViewModel(Work work, VisitReceiveStore store, Deeds deeds, Clock clock, Path file) {
    this.store = store;
    this.deeds = deeds;
    this.clock = clock;
    this.file = file;
    slot = work.slot("读取填报表", forms::set);
    slot.failure().addListener((source, before, now) -> refusal.set(now == null ? "" : now.sentence()));
    load();
  }

  private void load() {
    slot.load(progress -> store.preview(PhoneFormReader.read(file), today()));
  }

  /// Takes in what is new, then shows how the file stands now.
  public void receive() {
    var now = forms.get();
    if (now == null || count(ReceivedVisit.Kind.NEW) == 0) return;
    deeds.write(
        "接收填报表",
        author -> store.receive(author, now, today()),
        count -> load(),
        failure -> refusal.set(failure.sentence()));
  }

  public long count(ReceivedVisit.Kind kind) {
    var now = forms.get();
    return now == null ? 0 : now.stream().filter(one -> one.kind() == kind).count();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  public ReadOnlyObjectProperty<@Nullable List<ReceivedVisit>> forms() {
    return forms.getReadOnlyProperty();
  }

  /// Why the file cannot be read or taken in.
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  String fileName() {
    return String.valueOf(file.getFileName());
  }
}
