package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes the visits of a firm, the last of them within this quarter.
final class VisitRows {
  private static final List<String> TOPICS =
      List.of(
          "PRODUCTION", "INNOVATION", "TITLE", "FINANCING", "LABOR", "ENERGY", "MARKET", "POLICY", "DIGITAL", "SAFETY");

  /// Firms of the cast whose next visit was due so many days ago.
  private static final Map<Integer, Integer> FOLLOW_UPS = Map.of(14, 0, 25, 0, 30, 2);

  private final DemoRows rows;
  private final DemoDays days;
  private final DemoTexts.VisitWords words;
  private final VisitForms forms;
  private int followUpsDue;

  /// A visit that was written.
  record Done(long id, LocalDate on, Firm firm) {}

  VisitRows(DemoRows rows, DemoDays days, DemoTexts.VisitWords words, VisitForms forms) {
    this.rows = rows;
    this.days = days;
    this.words = words;
    this.forms = forms;
  }

  /// So many visits, the last one on a day of this quarter (before it for a firm that is planted as not visited), the
  /// others before that at about `step` days.
  List<Done> write(Firm firm, int count, int step, Dice dice) {
    if (count == 0) return List.of();
    var on = new TreeSet<LocalDate>();
    var day = last(firm, dice);
    on.add(day);
    while (on.size() < count) {
      day = day.minusDays(Math.max(1, step + dice.between(-step / 5, step / 5)));
      on.add(days.workdayUpTo(day));
    }
    var done = new ArrayList<Done>();
    for (var one : on) done.add(visit(firm, one, on.higher(one), dice));
    return done;
  }

  private LocalDate last(Firm firm, Dice dice) {
    var start = days.quarterStart();
    if (firm.cast().unvisited()) return days.workdayUpTo(start.minusDays(dice.between(4, 25)));
    int room = (int) Math.min(45, days.today().toEpochDay() - start.toEpochDay());
    var day = days.ago(room == 0 ? 0 : dice.between(1, room));
    return DemoDays.later(days.workdayUpTo(day), start);
  }

  private Done visit(Firm firm, LocalDate on, @Nullable LocalDate next, Dice dice) {
    var row = blank(firm, on, dice);
    row.setState("DONE");
    row.setProduction(dice.pick(words.production()));
    row.setBody(dice.pick(words.body()));
    if (next == null) lastOne(row, firm, dice);
    else if (firm.ofCast()) row.setNextOn(next);
    else row.setNoNextReason("按季例行走访");
    rows.add(row);
    if (row.getNextOn() != null) followUp(row, firm, next);
    return new Done(row.getId(), on, firm);
  }

  /// The last visit says when the next one is: still to come, but for three that are due or past.
  private void lastOne(VisitRecord row, Firm firm, Dice dice) {
    var late = FOLLOW_UPS.get(firm.index());
    if (firm.cast().unvisited()) {
      row.setNoNextReason("企业停产检修，复产后再约");
    } else if (late != null && row.getVisitedOn().isBefore(days.ago(late))) {
      row.setNextOn(days.ago(late));
      followUpsDue++;
    } else {
      row.setNextOn(days.calendar().plus(days.today(), dice.between(4, 50)));
    }
    if (firm.ofCast() && firm.index() % 10 == 3 && row.getVisitedOn().getYear() == days.year()) {
      row.setFormNo(forms.returned(row, firm));
    }
  }

  /// 下次跟进 is work too; done by the visit that followed.
  private void followUp(VisitRecord visit, Firm firm, @Nullable LocalDate done) {
    var row = new TodoRecord();
    row.setKind("FOLLOW_UP");
    row.setTitle("跟进" + firm.name());
    row.setCommissionerId(visit.getCommissionerId());
    row.setEnterpriseId(firm.id());
    row.setRefTable("visit");
    row.setRefId(visit.getId());
    row.setDueOn(visit.getNextOn());
    row.setDoneOn(done);
    if (done != null) row.setResult("已走访");
    row.setAuthor(visit.getAuthor());
    rows.add(row);
  }

  /// How many follow-ups are due or past.
  int followUpsDue() {
    return followUpsDue;
  }

  /// A visit by another office (无事不扰).
  void byUnit(Firm firm, long unit, LocalDate on, Dice dice) {
    var row = blank(firm, on, dice);
    row.setState("DONE");
    row.setCommissionerId(null);
    row.setVisitorUnitId(unit);
    row.setPeople("县工信局工作人员、" + firm.contact());
    row.setNextOn(null);
    row.setNoNextReason("专项调研，一次性");
    row.setBody("调研数智改造进展和用电情况。");
    rows.add(row);
  }

  /// A visit that is planned.
  void planned(Firm firm, LocalDate on, Dice dice) {
    var row = blank(firm, on, dice);
    row.setState("PLANNED");
    row.setTopics(null);
    rows.add(row);
  }

  private VisitRecord blank(Firm firm, LocalDate on, Dice dice) {
    var row = new VisitRecord();
    row.setId(rows.id());
    row.setEnterpriseId(firm.id());
    row.setCommissionerId(firm.commissioner().id());
    row.setVisitedOn(on);
    row.setWay(dice.chance(0.8) ? "ON_SITE" : dice.chance(0.6) ? "PHONE" : "OFFICE");
    row.setPeople(firm.contact());
    row.setTopics(topics(dice));
    row.setAuthor(firm.commissioner().name());
    return row;
  }

  private static String topics(Dice dice) {
    var chosen = new TreeSet<Integer>();
    int count = dice.between(1, 3);
    while (chosen.size() < count) chosen.add(dice.below(TOPICS.size()));
    return String.join(",", chosen.stream().map(TOPICS::get).toList());
  }
}
