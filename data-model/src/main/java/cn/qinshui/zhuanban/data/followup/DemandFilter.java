package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
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
    return with(change -> change.text = text);
  }

  public DemandFilter withStates(Set<DemandState> states) {
    return with(change -> change.states = states);
  }

  public DemandFilter withClasses(Set<String> classes) {
    return with(change -> change.classes = classes);
  }

  public DemandFilter withUnit(@Nullable Long unitId) {
    return with(change -> change.unitId = unitId);
  }

  public DemandFilter withMeasure(@Nullable Long measureId) {
    return with(change -> change.measureId = measureId);
  }

  public DemandFilter withEnterprise(@Nullable Long enterpriseId) {
    return with(change -> change.enterpriseId = enterpriseId);
  }

  public DemandFilter withCommissioner(@Nullable Long commissionerId) {
    return with(change -> change.commissionerId = commissionerId);
  }

  public DemandFilter withVisit(@Nullable Long visitId) {
    return with(change -> change.visitId = visitId);
  }

  public DemandFilter withTownCode(@Nullable String townCode) {
    return with(change -> change.townCode = townCode);
  }

  public DemandFilter withStatesOn(@Nullable LocalDate statesOn) {
    return with(change -> change.statesOn = statesOn);
  }

  public DemandFilter withOpenOn(@Nullable LocalDate openOn) {
    return with(change -> change.openOn = openOn);
  }

  public DemandFilter withOverdueOn(@Nullable LocalDate overdueOn) {
    return with(change -> change.overdueOn = overdueOn);
  }

  public DemandFilter withDue(DayRange due) {
    return with(change -> change.due = due);
  }

  public DemandFilter withReceived(DayRange received) {
    return with(change -> change.received = received);
  }

  public DemandFilter withAnswered(DayRange answered) {
    return with(change -> change.answered = answered);
  }

  public DemandFilter withClosed(DayRange closed) {
    return with(change -> change.closed = closed);
  }

  public DemandFilter withReopened(@Nullable Boolean reopened) {
    return with(change -> change.reopened = reopened);
  }

  public DemandFilter withEscalated(@Nullable Boolean escalated) {
    return with(change -> change.escalated = escalated);
  }

  public DemandFilter withLate(@Nullable Boolean late) {
    return with(change -> change.late = late);
  }

  public DemandFilter withSatisfied(@Nullable Boolean satisfied) {
    return with(change -> change.satisfied = satisfied);
  }

  public DemandFilter withRecycled(boolean recycled) {
    return with(change -> change.recycled = recycled);
  }

  private DemandFilter with(Consumer<Change> change) {
    var changed = new Change(this);
    change.accept(changed);
    return changed.filter();
  }

  /// A filter while one part of it is changed.
  private static final class Change {
    private String text;
    private Set<DemandState> states;
    private Set<String> classes;
    private @Nullable Long unitId;
    private @Nullable Long measureId;
    private @Nullable Long enterpriseId;
    private @Nullable Long commissionerId;
    private @Nullable Long visitId;
    private @Nullable String townCode;
    private @Nullable LocalDate statesOn;
    private @Nullable LocalDate openOn;
    private @Nullable LocalDate overdueOn;
    private DayRange due;
    private DayRange received;
    private DayRange answered;
    private DayRange closed;
    private @Nullable Boolean reopened;
    private @Nullable Boolean escalated;
    private @Nullable Boolean late;
    private @Nullable Boolean satisfied;
    private boolean recycled;

    Change(DemandFilter from) {
      text = from.text();
      states = from.states();
      classes = from.classes();
      unitId = from.unitId();
      measureId = from.measureId();
      enterpriseId = from.enterpriseId();
      commissionerId = from.commissionerId();
      visitId = from.visitId();
      townCode = from.townCode();
      statesOn = from.statesOn();
      openOn = from.openOn();
      overdueOn = from.overdueOn();
      due = from.due();
      received = from.received();
      answered = from.answered();
      closed = from.closed();
      reopened = from.reopened();
      escalated = from.escalated();
      late = from.late();
      satisfied = from.satisfied();
      recycled = from.recycled();
    }

    DemandFilter filter() {
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
}
