package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Work;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The number of a paper form (走访单号) as it is typed or scanned into a visit: it fills in the firm, or says why it cannot
/// be entered.
final class VisitFormNumber {
  private static final String FIELD = "formNo";

  private final Work work;
  private final VisitStores stores;
  private final VisitFields fields;
  private final FieldErrors errors;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<@Nullable Long> takenBy = new ReadOnlyObjectWrapper<>();

  VisitFormNumber(Work work, VisitStores stores, VisitFields fields, FieldErrors errors, Supplier<LocalDate> today) {
    this.work = work;
    this.stores = stores;
    this.fields = fields;
    this.errors = errors;
    this.today = today;
  }

  /// @param before the number the visit was entered with, which needs no look
  void use(String typed, @Nullable String before) {
    if (typed.isBlank()) {
      fields.formNo.set("");
      errors.put(FIELD, "");
      takenBy.set(null);
      return;
    }
    if (typed.strip().equals(before)) return;
    work.run(
        "查走访单",
        progress -> FormLookup.of(stores, typed, today.get().getYear()),
        found -> {
          looked(found);
          if (found.firm() != null && fields.firm.get() == null) fields.firm.set(found.firm());
        });
  }

  void looked(FormLookup found) {
    errors.put(FIELD, found.sentence());
    takenBy.set(found.takenBy());
    var slip = found.slip();
    if (slip == null) return;
    fields.formNo.set(slip.number());
    if (slip.note() != null && fields.repeatReason.get().isEmpty()) fields.repeatReason.set(slip.note());
  }

  void taken(@Nullable Long visit) {
    takenBy.set(visit);
  }

  /// The visit that has this number already.
  ReadOnlyObjectProperty<@Nullable Long> takenBy() {
    return takenBy.getReadOnlyProperty();
  }
}
