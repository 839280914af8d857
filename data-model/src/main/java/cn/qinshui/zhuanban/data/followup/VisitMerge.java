package cn.qinshui.zhuanban.data.followup;

import java.util.List;
import java.util.function.Function;

/// Two changes of one visit brought together: what only the other changed is taken over, what I changed stays as I typed
/// it. Nothing is lost; what both changed differently is named.
///
/// @param input what the form shows now
/// @param both fields both changed, to different contents
public record VisitMerge(VisitInput input, List<VisitField> both) {
  public VisitMerge {
    both = List.copyOf(both);
  }

  /// @param base what both began with
  public static VisitMerge of(VisitInput base, VisitInput mine, VisitInput theirs) {
    var changedByMe = VisitField.changed(base, mine);
    var pick = new Pick(changedByMe, mine, theirs);
    var both =
        VisitField.changed(base, theirs).stream()
            .filter(changedByMe::contains)
            .filter(field -> !field.same(mine, theirs))
            .toList();
    return new VisitMerge(pick.all(), both);
  }

  private record Pick(List<VisitField> changedByMe, VisitInput mine, VisitInput theirs) {
    <T extends @org.jspecify.annotations.Nullable Object> T of(VisitField field, Function<VisitInput, T> value) {
      return value.apply(changedByMe.contains(field) ? mine : theirs);
    }

    VisitInput all() {
      return new VisitInput(
          of(VisitField.ENTERPRISE, VisitInput::enterpriseId),
          of(VisitField.COMMISSIONER, VisitInput::commissionerId),
          of(VisitField.UNIT, VisitInput::visitorUnitId),
          of(VisitField.FORM_NO, VisitInput::formNo),
          of(VisitField.STATE, VisitInput::state),
          of(VisitField.VISITED_ON, VisitInput::visitedOn),
          of(VisitField.WAY, VisitInput::way),
          of(VisitField.PEOPLE, VisitInput::people),
          of(VisitField.TOPICS, VisitInput::topics),
          of(VisitField.PRODUCTION, VisitInput::production),
          of(VisitField.BODY, VisitInput::body),
          of(VisitField.NEXT, VisitInput::nextOn),
          of(VisitField.NEXT, VisitInput::noNext),
          of(VisitField.NO_NEXT_REASON, VisitInput::noNextReason),
          of(VisitField.REPEAT_REASON, VisitInput::repeatReason),
          mine.demands());
    }
  }
}
