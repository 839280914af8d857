package cn.qinshui.zhuanban.data.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ninety demands of FX-1: where each stands, and on which days what happened.
final class DemandScript {
  private static final int LIMIT = 10;
  private static final int[] OVERDUE = {26, 22, 19, 16, 13, 10, 8, 6, 4, 2};

  private final DemoDays days;
  private final List<Course> courses = new ArrayList<>();

  /// One demand: `state` now, how often reopened, and its days; a null day has not come.
  record Course(
      String state,
      LocalDate received,
      @Nullable LocalDate assigned,
      @Nullable LocalDate due,
      @Nullable LocalDate signed,
      @Nullable LocalDate working,
      @Nullable LocalDate answered,
      @Nullable LocalDate confirmed,
      @Nullable LocalDate closed,
      int reopened,
      VisitRows.@Nullable Done from) {
    int limit() {
      return LIMIT;
    }
  }

  DemandScript(DemoDays days) {
    this.days = days;
  }

  /// @param visits from which the closed demands came
  List<Course> write(List<VisitRows.Done> visits, Dice dice) {
    for (int i = 0; i < 3; i++) registered(i);
    for (int i = 0; i < OVERDUE.length; i++) {
      inWork(i == 9 ? "ASSIGNED" : i == 7 || i == 8 ? "SIGNED" : "WORKING", days.workdays(-OVERDUE[i]), 0);
    }
    for (int i = 0; i < 3; i++) inWork(i == 0 ? "SIGNED" : "WORKING", days.today(), 0);
    for (int due : new int[] {10, 9, 9, 7}) inWork("ASSIGNED", days.workdays(due), 0);
    for (int due : new int[] {8, 6}) inWork("SIGNED", days.workdays(due), 0);
    for (int due : new int[] {1, 3, 5, 6}) inWork("WORKING", days.workdays(due), 0);
    for (int i = 0; i < 3; i++) inWork("WORKING", days.workdays(2 + i), i == 2 ? 2 : 1);
    for (int i = 0; i < 4; i++) answered("ANSWERED", days.workdays(2 + i), i == 3 ? 1 : 0, 3 - i);
    for (int i = 0; i < 2; i++) answered("CONFIRMED", days.workdays(3 + i), 0, i);
    closed(visits, dice);
    for (int i = 0; i < 3; i++) withdrawn(i);
    return List.copyOf(courses);
  }

  private void registered(int i) {
    courses.add(
        new Course("REGISTERED", days.workdayUpTo(days.ago(i)), null, null, null, null, null, null, null, 0, null));
  }

  private void inWork(String state, LocalDate due, int reopened) {
    var assigned = DemoDays.earlier(days.calendar().plus(due, -LIMIT), days.today());
    boolean signed = !state.equals("ASSIGNED");
    boolean working = state.equals("WORKING");
    var signedOn = signed ? upToToday(days.calendar().plus(assigned, 1)) : null;
    var workingOn = working ? upToToday(days.calendar().plus(assigned, 2)) : null;
    courses.add(
        new Course(
            state,
            days.calendar().plus(assigned, -1),
            assigned,
            due,
            signedOn,
            workingOn,
            null,
            null,
            null,
            reopened,
            null));
  }

  private void answered(String state, LocalDate due, int reopened, int back) {
    var assigned = days.calendar().plus(due, -LIMIT);
    var answeredOn = days.workdayUpTo(days.ago(back));
    var confirmedOn = state.equals("CONFIRMED") ? days.today() : null;
    courses.add(
        new Course(
            state,
            days.calendar().plus(assigned, -1),
            assigned,
            due,
            days.calendar().plus(assigned, 1),
            days.calendar().plus(assigned, 2),
            answeredOn,
            confirmedOn,
            null,
            reopened,
            null));
  }

  /// Fifty-two that are over, from visits of long enough ago, spread over the months; eight were answered late, two were
  /// reopened once.
  private void closed(List<VisitRows.Done> visits, Dice dice) {
    var old =
        visits.stream()
            .filter(visit -> visit.on().isBefore(days.workdays(-24)) && visit.on().isAfter(days.ago(330)))
            .toList();
    int number = 52;
    for (int i = 0; i < number; i++) {
      var visit = old.get((int) ((long) i * old.size() / number));
      var assigned = days.calendar().plus(visit.on(), 1);
      int taken = i % 7 == 3 ? LIMIT + dice.between(2, 6) : dice.between(4, LIMIT);
      var answered = days.calendar().plus(assigned, taken);
      courses.add(
          new Course(
              "CLOSED",
              visit.on(),
              assigned,
              days.calendar().plus(assigned, LIMIT),
              days.calendar().plus(assigned, 1),
              days.calendar().plus(assigned, 2),
              answered,
              days.calendar().plus(answered, 2),
              days.calendar().plus(answered, 3),
              i == 5 || i == 30 ? 1 : 0,
              visit));
    }
  }

  private void withdrawn(int i) {
    var received = days.workdayUpTo(days.ago(40 + 35 * i));
    courses.add(new Course("WITHDRAWN", received, null, null, null, null, null, null, null, 0, null));
  }

  private LocalDate upToToday(LocalDate day) {
    return DemoDays.earlier(day, days.today());
  }
}
