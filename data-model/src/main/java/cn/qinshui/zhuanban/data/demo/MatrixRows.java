package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.Office.Place;
import cn.qinshui.zhuanban.data.jooq.tables.records.MilestoneRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ProgressNoteRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes milestones (all 本办自定) and progress notes of every duty, so that the matrix shows each colour.
final class MatrixRows {
  /// 红: a milestone is weeks past its day. 黄: one was finished late this month. 蓝: one is due in a few working days.
  /// 灰: nothing was noted for more than thirty days. All other duties are 绿.
  static final List<Place> RED = List.of(new Place(4, "fgj"), new Place(9, "nyj"), new Place(15, "gxj"));

  static final List<Place> YELLOW =
      List.of(new Place(8, "gxj"), new Place(13, "czj"), new Place(17, "gxj"), new Place(6, "zxzx"));
  static final List<Place> BLUE =
      List.of(
          new Place(3, "zxzx"), new Place(14, "jrg"), new Place(16, "zxzx"), new Place(1, "fgj"), new Place(12, "gxj"));
  static final List<Place> GREY =
      List.of(
          new Place(16, "czj"),
          new Place(16, "nyj"),
          new Place(16, "rsj"),
          new Place(5, "fgj"),
          new Place(7, "fgj"),
          new Place(11, "gxj"),
          new Place(10, "nyj"));
  private static final int MONTHS = 8;
  private static final int DUTIES = 37;

  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;
  private final DemoTexts texts;
  private final WorkRows work;

  MatrixRows(DemoRows rows, DemoDays days, Office office, DemoTexts texts, WorkRows work) {
    this.work = work;
    this.rows = rows;
    this.days = days;
    this.office = office;
    this.texts = texts;
  }

  void write(long seed) {
    var places =
        office.duties().keySet().stream()
            .sorted(Comparator.comparingInt(Place::measure).thenComparing(Place::unit))
            .toList();
    for (var place : places) {
      var dice = new Dice(seed, "matrix" + place.unit(), place.measure());
      past(place, dice);
      now(place, dice);
      notes(place, dice);
    }
    instruct(new Place(4, "fgj"), "县发改局", 18, "请补齐推荐材料，办结情况报专班办。", days.workdays(3), null);
    instruct(new Place(2, "zxzx"), "县中小企业发展促进中心", 11, "临界企业要逐户定措施、定时限。", days.ago(4), days.ago(5));
  }

  private void instruct(Place place, String unit, int ago, String words, LocalDate due, @Nullable LocalDate done) {
    note(place, days.ago(ago), words, true);
    work.instruction(office.duty(place), place.measure(), "措施" + place.measure() + " " + unit + "：" + words, due, done);
  }

  /// One finished in most of the past months; now and then one was late in its own month.
  private void past(Place place, Dice dice) {
    for (int back = 2; back <= MONTHS; back++) {
      if (!dice.chance(0.45)) continue;
      var due = days.workdayUpTo(days.today().minusMonths(back).withDayOfMonth(dice.between(8, 20)));
      var done =
          dice.chance(0.2)
              ? days.calendar().plus(due, dice.between(2, 5))
              : days.calendar().plus(due, -dice.between(0, 3));
      milestone(place, back, due, done);
    }
  }

  private void now(Place place, Dice dice) {
    if (RED.contains(place)) {
      milestone(place, 0, days.workdays(place.measure() == 4 ? -22 : -15), null);
    } else if (YELLOW.contains(place)) {
      var done = DemoDays.later(days.monthStart(), days.workdayUpTo(days.ago(2)));
      milestone(place, 0, days.calendar().plus(days.monthStart(), -dice.between(6, 9)), done);
    } else if (BLUE.contains(place)) {
      milestone(place, 0, days.workdays(dice.between(1, 4)), null);
    } else if (!GREY.contains(place) && dice.chance(0.7)) {
      milestone(place, 0, days.workdays(dice.between(12, 40)), null);
    }
  }

  private void milestone(Place place, int number, LocalDate due, @Nullable LocalDate done) {
    var titles = texts.milestones().get(place.measure());
    var row = new MilestoneRecord();
    row.setDutyId(office.duty(place));
    row.setTitle(titles.get(number % titles.size()));
    row.setDueOn(due);
    row.setDoneOn(done);
    row.setOrigin("OFFICE");
    rows.add(row);
  }

  private void notes(Place place, Dice dice) {
    boolean silent = GREY.contains(place);
    int back = silent ? dice.between(36, 60) : dice.between(1, 24);
    for (; back < MONTHS * 30; back += dice.between(18, 34)) {
      var words = dice.pick(texts.notes().get(place.measure())).replace("{n}", String.valueOf(dice.between(2, 9)));
      note(place, days.workdayUpTo(days.ago(back)), words, false);
    }
  }

  private void note(Place place, LocalDate on, String words, boolean instruction) {
    var row = new ProgressNoteRecord();
    row.setDutyId(office.duty(place));
    row.setNotedOn(on);
    row.setAuthor(instruction ? "示例主任" : "示例科员");
    row.setBody(words);
    row.setIsInstruction(instruction);
    rows.add(row);
  }

  /// How many duties show 绿 on the day of the demo.
  static int green() {
    return DUTIES - RED.size() - YELLOW.size() - BLUE.size() - GREY.size();
  }
}
