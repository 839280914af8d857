package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Debounce;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.DraftStore;
import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed into a new demand a moment after each pause, so that neither leaving nor a crash loses it.
final class DemandDrafts {
  static final String KIND = "demand";
  private static final Duration PAUSE = Duration.ofMillis(800);

  private final Work work;
  private final DraftStore store;
  private final Supplier<Author> author;
  private final Supplier<Optional<String>> typed;
  private final Debounce pause;
  private @Nullable Long id;
  private boolean over;

  /// @param typed what to keep; nothing where nothing new was typed
  DemandDrafts(Work work, DraftStore store, Supplier<Author> author, Supplier<Optional<String>> typed) {
    this.work = work;
    this.store = store;
    this.author = author;
    this.typed = typed;
    this.pause = work.debounce(PAUSE, this::keep);
  }

  /// The newest that waits for the person at the desk, of any firm or of this one; on the data lane.
  Optional<Draft> newest(@Nullable Long firm) {
    return store.of(author.get(), KIND, null).stream()
        .filter(draft -> firm == null || firm.equals(NewDemandText.origin(draft.body()).enterpriseId()))
        .findFirst();
  }

  void changed() {
    if (!over) pause.ask();
  }

  private void keep() {
    var now = typed.get();
    if (over || now.isEmpty()) return;
    var who = author.get();
    var known = id;
    work.run(
        Lane.DATA,
        "存草稿",
        progress -> store.keep(who, known, KIND, null, now.get()),
        kept -> {
          id = kept;
          if (over) drop(kept);
        },
        failure -> {});
  }

  /// Goes on with a draft: what is typed from now on is kept in its place.
  void take(Draft draft) {
    id = draft.id();
  }

  /// The demand is saved, or its input is not wanted any more.
  void end() {
    over = true;
    pause.cancel();
    if (id != null) drop(id);
  }

  /// Thrown away without being taken.
  void drop(long which) {
    var who = author.get();
    work.run(
        "删除草稿",
        progress -> {
          store.drop(who, which);
          return which;
        },
        done -> {});
  }

  void close() {
    pause.cancel();
  }
}
