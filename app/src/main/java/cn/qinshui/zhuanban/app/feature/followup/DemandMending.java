package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.DemandDraft;
import cn.qinshui.zhuanban.data.followup.DemandField;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandMerge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Mending what was put down of a demand. Where another was quicker, both changes are shown together and nothing typed is
/// lost.
final class DemandMending {
  private final Deeds deeds;
  private final DemandStores stores;
  private final Clock clock;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Demand seen;

  DemandMending(Deeds deeds, DemandStores stores, Clock clock, Demand seen) {
    this.deeds = deeds;
    this.stores = stores;
    this.clock = clock;
    this.seen = seen;
  }

  private sealed interface Written {
    record Saved() implements Written {}

    record Overtaken(@Nullable Demand newest) implements Written {}
  }

  /// @param merged shows what it has to be saved as now, where another was quicker
  void save(DemandDraft draft, Runnable saved, Consumer<DemandDraft> merged) {
    refusal.set("");
    var base = seen;
    deeds.write(
        "修改诉求",
        author -> write(author, base, draft),
        written -> {
          switch (written) {
            case Written.Saved() -> saved.run();
            case Written.Overtaken(var newest) -> overtaken(base, draft, newest, merged);
          }
        },
        failure -> refusal.set(failure.sentence()));
  }

  private Written write(Author author, Demand base, DemandDraft draft) {
    var today = LocalDate.now(clock);
    try {
      stores.edits().edit(author, base, draft, today);
      return new Written.Saved();
    } catch (StaleRow stale) {
      return new Written.Overtaken(stores.files().file(base.id(), today).map(DemandFile::demand).orElse(null));
    }
  }

  private void overtaken(Demand base, DemandDraft mine, @Nullable Demand newest, Consumer<DemandDraft> merged) {
    if (newest == null) {
      refusal.set("这条诉求刚被别处删除，您的输入还在。可先复制下来，再关闭。");
      return;
    }
    var merge = DemandMerge.of(DemandDraft.of(base), mine, DemandDraft.of(newest));
    seen = newest;
    merged.accept(merge.draft());
    refusal.set(sentence(merge, newest));
  }

  /// 这条诉求刚被别处改了类别，您的输入还在…
  private static String sentence(DemandMerge merge, Demand newest) {
    var what =
        merge.theirs().isEmpty()
            ? "刚被别处办到“" + newest.state().label() + "”"
            : "刚被别处改了" + joined(merge.theirs().stream().map(DemandField::label).toList());
    var both = merge.both().stream().map(field -> field.label() + "（库里现为“" + field.words(newest) + "”）").toList();
    return "这条诉求"
        + what
        + "，您的输入还在，别处改的内容已一并显示。"
        + (both.isEmpty() ? "核对后再按一次保存。" : "两边都改了" + joined(both) + "，再按保存则以您的输入为准。");
  }

  private static String joined(List<String> words) {
    return words.stream().collect(Collectors.joining("、"));
  }

  Demand seen() {
    return seen;
  }

  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }
}
