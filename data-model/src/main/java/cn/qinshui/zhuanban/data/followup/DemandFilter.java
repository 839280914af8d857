package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which demands a list shows; empty sets, null and ANY do not narrow, all given parts hold together. `text`: each of its words in
/// number, title or the firm's name. `statesOn`: the states are those of the end of that day, null of now. `openOn`: not closed at the end of that day. `overdueOn`: due before that day and not
/// answered by then. `late`: answered after its day. `satisfied`: what the firm said last. `unitId`: leads or assists.
public record DemandFilter(
    String text,
    Set<DemandState> states,
    Set<String> classes,
    @Nullable Long unitId,
    @Nullable Long measureId,
    @Nullable Long enterpriseId,
    @Nullable Long commissionerId,
    @Nullable Long visitId,
    @Nullable String townCode,
    @Nullable LocalDate statesOn,
    @Nullable LocalDate openOn,
    @Nullable LocalDate overdueOn,
    DayRange due,
    DayRange received,
    DayRange answered,
    DayRange closed,
    @Nullable Boolean reopened,
    @Nullable Boolean escalated,
    @Nullable Boolean late,
    @Nullable Boolean satisfied,
    boolean recycled) {
  private static final DemandFilter NONE =
      new DemandFilter(
          "",
          Set.of(),
          Set.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          DayRange.ANY,
          DayRange.ANY,
          DayRange.ANY,
          DayRange.ANY,
          null,
          null,
          null,
          null,
          false);

  public DemandFilter {
    text = text.strip();
    states = Set.copyOf(states);
    classes = Set.copyOf(classes);
  }

  /// Everything, the recycle bin apart.
  public static DemandFilter none() {
    return NONE;
  }

  public DemandFilter withText(String text) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withStates(Set<DemandState> states) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withClasses(Set<String> classes) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withUnit(@Nullable Long unitId) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withMeasure(@Nullable Long measureId) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withEnterprise(@Nullable Long enterpriseId) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withCommissioner(@Nullable Long commissionerId) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withVisit(@Nullable Long visitId) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withTownCode(@Nullable String townCode) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withStatesOn(@Nullable LocalDate statesOn) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withOpenOn(@Nullable LocalDate openOn) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withOverdueOn(@Nullable LocalDate overdueOn) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withDue(DayRange due) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withReceived(DayRange received) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withAnswered(DayRange answered) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withClosed(DayRange closed) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withReopened(@Nullable Boolean reopened) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withEscalated(@Nullable Boolean escalated) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withLate(@Nullable Boolean late) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withSatisfied(@Nullable Boolean satisfied) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }

  public DemandFilter withRecycled(boolean recycled) {
    return new DemandFilter(
        text,
        states,
        classes,
        unitId,
        measureId,
        enterpriseId,
        commissionerId,
        visitId,
        townCode,
        statesOn,
        openOn,
        overdueOn,
        due,
        received,
        answered,
        closed,
        reopened,
        escalated,
        late,
        satisfied,
        recycled);
  }
}
