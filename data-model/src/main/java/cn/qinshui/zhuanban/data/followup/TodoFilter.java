package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which items of work a list shows; empty sets, null and ANY do not narrow. `openOn`: not done at the end of that day.
/// `person`: owned by this name, by the commissioner of this name, or by nobody in particular (the whole office).
public record TodoFilter(
    Set<TodoKind> kinds,
    @Nullable String person,
    @Nullable Long commissionerId,
    @Nullable Long enterpriseId,
    @Nullable Long measureId,
    @Nullable LocalDate openOn,
    DayRange due,
    DayRange done) {
  private static final TodoFilter NONE =
      new TodoFilter(Set.of(), null, null, null, null, null, DayRange.ANY, DayRange.ANY);

  public TodoFilter {
    kinds = Set.copyOf(kinds);
  }

  /// Everything, the recycle bin apart.
  public static TodoFilter none() {
    return NONE;
  }

  public TodoFilter withKinds(Set<TodoKind> kinds) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withPerson(@Nullable String person) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withCommissioner(@Nullable Long commissionerId) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withEnterprise(@Nullable Long enterpriseId) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withMeasure(@Nullable Long measureId) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withOpenOn(@Nullable LocalDate openOn) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withDue(DayRange due) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }

  public TodoFilter withDone(DayRange done) {
    return new TodoFilter(kinds, person, commissionerId, enterpriseId, measureId, openOn, due, done);
  }
}
