package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the form of a visit opens with.
///
/// @param file the visit that is changed; null for a new one
/// @param form the paper form it was opened by, or null
/// @param offers drafts one can go on with
record VisitFormOpened(
    VisitChoices choices,
    @Nullable VisitFile file,
    @Nullable EnterpriseRow firm,
    @Nullable FormLookup form,
    List<VisitDrafts.Offer> offers) {
  VisitFormOpened {
    offers = List.copyOf(offers);
  }

  /// On the data lane.
  static VisitFormOpened read(VisitStores stores, VisitFormViewModel.Start start, VisitDrafts drafts, LocalDate today) {
    var lists = VisitChoices.read(stores);
    return switch (start) {
      case VisitFormViewModel.Start.New fresh -> fresh(stores, lists, fresh, drafts, today);
      case VisitFormViewModel.Start.Edit(var id) -> {
        var file = stores.files().file(id, today).orElseThrow(() -> new Refusal("这次走访已不在库里，它可能刚被撤销。请返回列表。"));
        var firm = VisitChoices.firm(stores, file.visit().enterpriseId()).orElse(null);
        yield new VisitFormOpened(lists, file, firm, null, drafts.offers());
      }
    };
  }

  /// What was typed before is offered only where nothing is given.
  private static VisitFormOpened fresh(
      VisitStores stores, VisitChoices lists, VisitFormViewModel.Start.New start, VisitDrafts drafts, LocalDate today) {
    var form = start.form() == null ? null : FormLookup.of(stores, start.form(), today.getYear());
    var firmId = start.enterpriseId();
    var firm = form != null ? form.firm() : firmId == null ? null : VisitChoices.firm(stores, firmId).orElse(null);
    var offers = firmId == null && form == null ? drafts.offers() : List.<VisitDrafts.Offer>of();
    return new VisitFormOpened(lists, null, firm, form, offers);
  }
}
