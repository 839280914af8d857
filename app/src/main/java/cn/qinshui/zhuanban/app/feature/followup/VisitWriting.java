package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.VisitEditStore;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import cn.qinshui.zhuanban.data.followup.VisitMerge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of writing a visit.
sealed interface VisitWriting {

  record Saved(VisitEditStore.Recorded recorded) implements VisitWriting {}

  /// Another was quicker.
  ///
  /// @param firm of what the form shows when both changes are brought together
  record Overtaken(VisitFile newest, @Nullable EnterpriseRow firm) implements VisitWriting {}

  /// To be called on the data lane.
  ///
  /// @param seen the visit as it was opened; null puts down a new one
  /// @param base what the input began with
  static VisitWriting write(
      VisitStores stores, Author author, @Nullable VisitFile seen, VisitInput base, VisitInput now, LocalDate today) {
    var draft = now.draft(today);
    if (seen == null) return new Saved(stores.edits().record(author, draft, today));
    try {
      return new Saved(stores.edits().edit(author, seen.visit(), draft, today));
    } catch (StaleRow stale) {
      var newest = stores.files().file(seen.visit().id(), today).orElseThrow(() -> stale);
      return new Overtaken(newest, mergedFirm(stores, base, now, newest));
    }
  }

  /// The firm that stands in the form when both changes are brought together.
  static @Nullable EnterpriseRow mergedFirm(VisitStores stores, VisitInput base, VisitInput mine, VisitFile newest) {
    var firmId = VisitMerge.of(base, mine, VisitInput.of(newest)).input().enterpriseId();
    return firmId == null ? null : VisitChoices.firm(stores, firmId).orElse(null);
  }
}
