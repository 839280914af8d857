package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.followup.DemandEvent;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One step being taken with a demand as it was seen. Where another was quicker, it says what he did and keeps what was
/// typed, to be saved on top of it.
final class DemandActing {
  private final Deeds deeds;
  private final DemandStores stores;
  private final Clock clock;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
  private DemandFile seen;
  private @Nullable DemandFile newest;

  DemandActing(Deeds deeds, DemandStores stores, Clock clock, DemandFile seen) {
    this.deeds = deeds;
    this.stores = stores;
    this.clock = clock;
    this.seen = seen;
  }

  private sealed interface Written {
    record Saved(Optional<Long> slip) implements Written {}

    record Overtaken(@Nullable DemandFile newest) implements Written {}
  }

  /// @param slip the paper that goes with it, or null
  /// @param saved called with the slip's id, if one went out
  void save(DemandAction action, @Nullable SlipKind slip, Consumer<Optional<Long>> saved) {
    refusal.set("");
    overtaken.set(false);
    var base = seen;
    deeds.write(
        action.step().label(),
        author -> write(author, base, action, slip),
        written -> {
          switch (written) {
            case Written.Saved(var id) -> saved.accept(id);
            case Written.Overtaken(var now) -> overtaken(base, now);
          }
        },
        failure -> refusal.set(failure.sentence()));
  }

  private Written write(Author author, DemandFile base, DemandAction action, @Nullable SlipKind slip) {
    var today = LocalDate.now(clock);
    try {
      return new Written.Saved(stores.edits().act(author, base.demand(), action, slip, today));
    } catch (StaleRow stale) {
      return new Written.Overtaken(stores.files().file(base.demand().id(), today).orElse(null));
    }
  }

  private void overtaken(DemandFile base, @Nullable DemandFile now) {
    newest = now;
    if (now == null) {
      refusal.set("这条诉求刚被别处删除，您的输入还在。可先复制下来，再关闭。");
      return;
    }
    overtaken.set(true);
    refusal.set("刚才" + changed(base, now) + "，现在是“" + now.demand().state().label() + "”。您的输入还在，看过后可以接着保存。");
  }

  /// What happened since: 示例王五办了签收（11-23）.
  private static String changed(DemandFile base, DemandFile now) {
    var known = base.events().stream().map(DemandEvent::id).collect(Collectors.toSet());
    var since =
        now.events().stream()
            .filter(event -> !known.contains(event.id()))
            .map(event -> event.author() + "办了" + event.step().label() + "（" + event.onDay() + "）")
            .toList();
    if (!since.isEmpty()) return String.join("，", since);
    return now.events().size() < base.events().size() ? "有一步被撤销" : "别处改过这条诉求的内容";
  }

  /// Goes on from the newest, with what is typed.
  void goOn() {
    if (newest != null) seen = newest;
    newest = null;
    refusal.set("");
    overtaken.set(false);
  }

  DemandFile seen() {
    return seen;
  }

  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// Another was quicker.
  ReadOnlyBooleanProperty overtaken() {
    return overtaken.getReadOnlyProperty();
  }
}
