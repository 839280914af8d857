package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemandScript.Course;
import cn.qinshui.zhuanban.data.demo.DemoTexts.CastFirm;
import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import java.math.BigDecimal;
import java.util.List;

/// The firms beyond the cast, one after the other: nothing is planted on them, so that what is planted keeps its counts.
/// Their demands are all closed, their titles hold for long, their figures lie far from every threshold.
final class OrdinaryFirms {
  private static final int FIRMS_PER_OFFICER = 5;
  private static final int FIRMS_PER_DEMAND = 10;
  private static final int DAYS_OF_VISITS = 700;
  private static final List<Group> GROUPS =
      List.of(
          Group.SRDI,
          Group.INNOVATIVE,
          Group.BELOW,
          Group.TECH,
          Group.INNOVATIVE,
          Group.BELOW,
          Group.TECH,
          Group.INNOVATIVE,
          Group.BELOW,
          Group.TECH);

  private final DemoOptions options;
  private final DemoDays days;
  private final FirmWriting firms;
  private final VisitRows visits;
  private final DemandRows demands;
  private final DemoNames names;
  private final List<String> towns;

  OrdinaryFirms(DemoOptions options, DemoDays days, FirmWriting firms, VisitRows visits, DemandRows demands) {
    this.options = options;
    this.days = days;
    this.firms = firms;
    this.visits = visits;
    this.demands = demands;
    this.names = firms.names();
    this.towns = firms.towns();
  }

  /// Returns how many demands came with them.
  int write() {
    int count = options.firms() - DemoOptions.FIRMS;
    int toVisit = options.visits() - DemoOptions.VISITS;
    int asked = 0;
    Firm.Officer officer = null;
    for (int i = 0; i < count; i++) {
      if (officer == null || i % FIRMS_PER_OFFICER == 0) {
        officer = firms.officer("示例专员%06d".formatted(i / FIRMS_PER_OFFICER + 1));
      }
      int index = DemoOptions.FIRMS + i;
      var firm = firms.ordinary(firm(index), index, officer);
      int share = toVisit / count + (i < toVisit % count ? 1 : 0);
      var dice = new Dice(options.seed(), "visit", index);
      var done = visits.write(firm, share, Math.max(1, DAYS_OF_VISITS / Math.max(1, share)), dice);
      if (i % FIRMS_PER_DEMAND == 0) {
        demands.write(course(done), firm, i / FIRMS_PER_DEMAND, dice);
        asked++;
      }
    }
    return asked;
  }

  /// A demand that was closed in good time, long ago.
  private Course course(List<VisitRows.Done> done) {
    var received =
        done.isEmpty() || !done.getFirst().on().isBefore(days.workdays(-30))
            ? days.workdays(-40)
            : done.getFirst().on();
    var calendar = days.calendar();
    var assigned = calendar.plus(received, 1);
    return new Course(
        "CLOSED",
        received,
        assigned,
        calendar.plus(assigned, 10),
        calendar.plus(assigned, 1),
        calendar.plus(assigned, 2),
        calendar.plus(assigned, 8),
        calendar.plus(assigned, 9),
        calendar.plus(assigned, 10),
        0,
        received.equals(days.workdays(-40)) ? null : done.getFirst());
  }

  private CastFirm firm(int index) {
    var dice = new Dice(options.seed(), "ordinary", index);
    var trade = names.trade(index);
    var group = GROUPS.get(index % GROUPS.size());
    boolean below = group == Group.BELOW;
    boolean industrial = !trade.industry().equals("65") && !trade.industry().equals("74");
    int revenue =
        below ? dice.between(200, 1200) : group == Group.TECH ? dice.between(2100, 2400) : dice.between(2600, 9000);
    return new CastFirm(
        trade.name(),
        trade.shortName(),
        group,
        dice.pick(towns),
        trade.industry(),
        trade.chain(),
        "SUPPORT",
        trade.product(),
        BigDecimal.valueOf(revenue),
        List.of(growth(dice), growth(dice)),
        BigDecimal.valueOf(97),
        BigDecimal.valueOf(dice.between(40, 55)),
        below ? null : BigDecimal.valueOf(5),
        null,
        dice.between(22, 140),
        below || group == Group.TECH ? 0 : 2,
        below ? 0 : dice.between(0, 2),
        below ? null : dice.between(5, 12),
        below || group == Group.TECH ? null : dice.between(63, 76),
        !industrial ? null : Boolean.valueOf(!below),
        dice.chance(0.4) ? dice.between(1, 24) : null,
        null,
        null,
        null,
        false,
        null,
        false,
        false,
        null,
        null);
  }

  private static BigDecimal growth(Dice dice) {
    return BigDecimal.valueOf(dice.between(-30, 150), 1);
  }
}
