package cn.qinshui.zhuanban.data.followup;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Two changes of one demand brought together: what only the other changed is taken over, what I changed stays as I typed
/// it; what both changed differently is named.
///
/// @param draft what the form shows now
/// @param theirs fields the other changed
/// @param both fields both changed, to different contents
public record DemandMerge(DemandDraft draft, List<DemandField> theirs, List<DemandField> both) {
  public DemandMerge {
    theirs = List.copyOf(theirs);
    both = List.copyOf(both);
  }

  /// @param base what both began with
  public static DemandMerge of(DemandDraft base, DemandDraft mine, DemandDraft newest) {
    var changedByMe = DemandField.changed(base, mine);
    var pick = new Pick(changedByMe, mine, newest);
    var draft =
        new DemandDraft(
            newest.enterpriseId(),
            newest.visitId(),
            pick.of(DemandField.MEASURE, DemandDraft::measureId),
            pick.of(DemandField.KIND, DemandDraft::kind),
            pick.of(DemandField.TITLE, DemandDraft::title),
            pick.of(DemandField.BODY, DemandDraft::body),
            pick.of(DemandField.CHANNEL, DemandDraft::channel),
            newest.receivedOn(),
            newest.limitDays());
    var theirs = DemandField.changed(base, newest);
    var both = theirs.stream().filter(changedByMe::contains).filter(field -> !field.same(mine, newest)).toList();
    return new DemandMerge(draft, theirs, both);
  }

  private record Pick(List<DemandField> changedByMe, DemandDraft mine, DemandDraft theirs) {
    <T extends @Nullable Object> T of(DemandField field, Function<DemandDraft, T> value) {
      return value.apply(changedByMe.contains(field) ? mine : theirs);
    }
  }
}
