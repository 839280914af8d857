package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.FormTaken;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A form number looked up: the form with its firm, or why it cannot be entered.
///
/// @param firm its firm, in the recycle bin too
/// @param sentence empty where it can be entered
/// @param takenBy the visit that has the number already
record FormLookup(@Nullable Slip slip, @Nullable EnterpriseRow firm, String sentence, @Nullable Long takenBy) {

  /// To be called on the data lane.
  ///
  /// @param year the year a mere serial belongs to
  static FormLookup of(VisitStores stores, String typed, int year) {
    try {
      var slip = stores.slips().blankForm(typed, year);
      var firmId = slip.enterpriseId();
      var firm = firmId == null ? null : VisitChoices.firm(stores, firmId).orElse(null);
      return new FormLookup(slip, firm, "", null);
    } catch (FormTaken taken) {
      return new FormLookup(null, null, taken.sentence(), taken.visitId());
    } catch (Refusal refused) {
      return new FormLookup(null, null, refused.sentence(), null);
    }
  }
}
