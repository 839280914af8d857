package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries of the ledgers (台账) a list shows; empty sets, null and ANY do not narrow, all given parts hold together.
/// `stages`: stand in one of these now, or stood at the end of `stagesOn`. `reached`: came to one of these stages, in the days of `reachedOn`. `text`: each of
/// its words in title, firm, partner or result.
public record RegisterFilter(
    @Nullable String kind,
    Set<String> stages,
    @Nullable LocalDate stagesOn,
    Set<String> reached,
    DayRange reachedOn,
    @Nullable Long measureId,
    @Nullable Long enterpriseId,
    @Nullable Long policyId,
    @Nullable String level,
    String text,
    DayRange due,
    DayRange started,
    boolean recycled) {
  private static final RegisterFilter NONE =
      new RegisterFilter(
          null, Set.of(), null, Set.of(), DayRange.ANY, null, null, null, null, "", DayRange.ANY, DayRange.ANY, false);

  public RegisterFilter {
    text = text.strip();
    stages = Set.copyOf(stages);
    reached = Set.copyOf(reached);
  }

  /// Everything, the recycle bin apart.
  public static RegisterFilter none() {
    return NONE;
  }

  public RegisterFilter withKind(@Nullable String kind) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withStages(Set<String> stages) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withStagesOn(@Nullable LocalDate stagesOn) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withReached(Set<String> reached) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withReachedOn(DayRange reachedOn) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withMeasure(@Nullable Long measureId) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withEnterprise(@Nullable Long enterpriseId) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withPolicy(@Nullable Long policyId) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withLevel(@Nullable String level) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withText(String text) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withDue(DayRange due) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withStarted(DayRange started) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }

  public RegisterFilter withRecycled(boolean recycled) {
    return new RegisterFilter(
        kind,
        stages,
        stagesOn,
        reached,
        reachedOn,
        measureId,
        enterpriseId,
        policyId,
        level,
        text,
        due,
        started,
        recycled);
  }
}
