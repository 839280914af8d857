package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Debounce;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed into the form of a visit, a moment after each pause, so that a crash loses nothing.
final class VisitDrafts {

  static final String KIND = "visit";
  private static final Duration PAUSE = Duration.ofMillis(800);
  private static final String BASE = "\n";

  private final Work work;
  private final VisitStores stores;
  private final @Nullable Long visitId;
  private final Supplier<Optional<Kept>> typed;
  private final Debounce pause;
  private @Nullable Long id;
  private boolean over;

  /// Input with what it began from.
  record Kept(VisitInput base, VisitInput input) {
    String body() {
      return base.kept() + BASE + input.kept();
    }

    static Optional<Kept> read(String body) {
      var parts = body.split(BASE, 2);
      if (parts.length < 2) return Optional.empty();
      return VisitInput.read(parts[0]).flatMap(base -> VisitInput.read(parts[1]).map(input -> new Kept(base, input)));
    }
  }

  /// A draft that waits to be gone on with.
  ///
  /// @param firm its firm's name, empty where none was chosen yet
  record Offer(Draft draft, Kept kept, String firm) {}

  /// @param typed what to keep; nothing where nothing new was typed
  VisitDrafts(Work work, VisitStores stores, @Nullable Long visitId, Supplier<Optional<Kept>> typed) {
    this.work = work;
    this.stores = stores;
    this.visitId = visitId;
    this.typed = typed;
    this.pause = work.debounce(PAUSE, () -> keep(() -> {}));
  }

  /// What waits for the person at the desk; on the data lane.
  List<Offer> offers() {
    return stores.drafts().of(stores.author().get(), KIND, visitId).stream()
        .flatMap(draft -> Kept.read(draft.body()).map(kept -> new Offer(draft, kept, firm(kept.input()))).stream())
        .toList();
  }

  private String firm(VisitInput input) {
    var firmId = input.enterpriseId();
    return firmId == null ? "" : VisitChoices.firm(stores, firmId).map(row -> row.name()).orElse("");
  }

  void changed() {
    if (!over) pause.ask();
  }

  /// Keeps at once what is typed, then goes on. Where the library cannot be written to, leaving goes on all the same.
  void keep(Runnable then) {
    pause.cancel();
    var now = typed.get();
    if (over || now.isEmpty()) {
      then.run();
      return;
    }
    var author = stores.author().get();
    var known = id;
    work.run(
        Lane.DATA,
        "存草稿",
        progress -> stores.drafts().keep(author, known, KIND, visitId, now.get().body()),
        kept -> {
          id = kept;
          if (over) drop(kept);
          then.run();
        },
        failure -> then.run());
  }

  /// Goes on with a draft: what is typed from now on is kept in its place.
  void take(Offer offer) {
    id = offer.draft().id();
  }

  void discard(Offer offer) {
    drop(offer.draft().id());
  }

  /// The visit is saved.
  void saved() {
    over = true;
    pause.cancel();
    if (id != null) drop(id);
  }

  private void drop(long which) {
    var author = stores.author().get();
    work.run(
        "删除草稿",
        progress -> {
          stores.drafts().drop(author, which);
          return which;
        },
        done -> {});
  }

  void close() {
    pause.cancel();
  }
}
