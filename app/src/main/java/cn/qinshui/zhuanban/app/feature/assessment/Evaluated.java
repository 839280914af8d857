package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.LibraryAssessment;
import cn.qinshui.zhuanban.data.standard.PackShelf;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The library evaluated once and kept until something it depends on changes, so that turning a page or narrowing the list
/// costs nothing. Safe on any thread.
final class Evaluated {
  private final AssessmentStore store;
  private final AtomicInteger changes = new AtomicInteger();
  private volatile @Nullable Kept kept;
  private volatile @Nullable Shelf shelf;

  private record Kept(int changes, String pack, LocalDate day, LibraryAssessment assessment) {}

  private record Shelf(int changes, PackShelf packs) {}

  Evaluated(AssessmentStore store) {
    this.store = store;
  }

  /// Something was written that verdicts depend on.
  void forget() {
    changes.incrementAndGet();
  }

  /// Reads; on the data lane.
  PackShelf shelf() {
    int now = changes.get();
    var known = shelf;
    if (known != null && known.changes() == now) return known.packs();
    var packs = store.shelf();
    shelf = new Shelf(now, packs);
    return packs;
  }

  /// The pack of this code, while it is in force.
  Optional<StandardPack> pack(String code) {
    return shelf().find(code).map(PackShelf.Standing::pack);
  }

  /// Evaluates, or gives what was evaluated before; on the data lane.
  LibraryAssessment of(StandardPack pack, LocalDate day) {
    int now = changes.get();
    var known = kept;
    if (known != null && known.changes() == now && known.pack().equals(pack.code()) && known.day().equals(day)) {
      return known.assessment();
    }
    var assessment = store.assess(pack, day);
    kept = new Kept(now, pack.code(), day, assessment);
    return assessment;
  }
}
