package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.db.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/// Asks the database, in plain SQL of its own, what planted.json claims.
final class PlantedQuestions {
  private static final String IN_WORK = "state in ('ASSIGNED','SIGNED','WORKING')";
  private static final String LAST_TITLE = "select 1 from qualification q where q.enterprise_id = e.id and q.kind in ";

  private final Database database;
  private final LocalDate today;
  private final int last;

  PlantedQuestions(Database database, LocalDate today) {
    this.database = database;
    this.today = today;
    this.last = today.getYear() - 1;
  }

  /// Cases whose count is of the cast alone.
  boolean growsWithFirms(String id) {
    return id.startsWith("cast.")
        || Set.of(
                "net.off",
                "match.unmet",
                "match.met",
                "short.one",
                "short.two",
                "demand.state.CLOSED",
                "visit.notThisQuarter")
            .contains(id);
  }

  int count(String id) {
    if (id.startsWith("demand.state.")) return rows("demand where state = '" + id.substring(13) + "'");
    if (id.startsWith("funnel.") && !id.equals("funnel.new"))
      return rows("lead where stage = '" + id.substring(7) + "'");
    return switch (id) {
      case "firms" -> rows("enterprise");
      case "visits" -> rows("visit");
      case "demands" -> rows("demand");
      case "today.due" -> rows("demand where " + IN_WORK + " and due_on = " + day(today));
      case "today.overdue" -> rows("demand where " + IN_WORK + " and due_on < " + day(today));
      case "today.toConfirm" -> rows("demand where state = 'ANSWERED'");
      case "today.expiring" -> expiring(today.plusDays(30));
      case "expiring.sixMonths" -> Math.max(expiring(today.plusMonths(6)), expiring(today.plusMonths(12)));
      case "demand.reopened" -> rows("demand where reopened > 0");
      case "demand.escalated" -> rows("demand where escalated");
      case "demand.late" -> rows("demand where late");
      case "cast.SRDI", "cast.INNOVATIVE", "cast.TECH" ->
          rows(
              "qualification where kind = '"
                  + id.substring(5)
                  + "' and granted_on <= "
                  + day(today)
                  + " and coalesce(valid_until, "
                  + day(today)
                  + ") >= "
                  + day(today));
      case "cast.BELOW" -> rows("enterprise where above_scale is false and industry_code between '06' and '46'");
      default -> firms(id);
    };
  }

  private int firms(String id) {
    return switch (id) {
      case "watch.near" -> margins(-0.10, 0.10);
      case "watch.highRisk" -> margins(-9, -0.10);
      case "watch.scale" ->
          rows(
              "enterprise e join year_figures f on f.enterprise_id = e.id and f.fiscal_year = "
                  + last
                  + " join year_figures g on g.enterprise_id = e.id and g.fiscal_year = "
                  + (last - 1)
                  + " where e.above_scale is false and e.industry_code between '06' and '46'"
                  + " and f.main_revenue between 1600 and 1999.99 and f.main_revenue > g.main_revenue");
      case "short.one" -> shortBy(1);
      case "short.two" -> shortBy(2);
      case "short.afterData" ->
          rows(
              "enterprise e where e.main_product = '矿井水处理设备' and not exists ("
                  + "select 1 from property p where p.enterprise_id = e.id and p.grade = 'I') and exists ("
                  + LAST_TITLE
                  + "('INNOVATIVE')) and exists ("
                  + missing("rd_expense")
                  + ")");
      case "gap.rd" ->
          rows(
              "enterprise e where exists ("
                  + LAST_TITLE
                  + "('SRDI','INNOVATIVE')) and exists ("
                  + missing("rd_expense")
                  + ")");
      case "gap.year" ->
          rows(
              "enterprise e where not exists (select 1 from year_figures f where f.enterprise_id = e.id"
                  + " and f.fiscal_year = "
                  + last
                  + ")");
      case "gap.employees" -> rows("enterprise e where exists (" + missing("employees") + ")");
      case "gap.assets" -> rows("enterprise e where exists (" + missing("assets") + ")");
      case "gap.phone" -> rows("contact where phone is null");
      case "conflict.sources" -> rows("year_figures where not preferred and fiscal_year = " + last);
      case "match.met" -> rows("enterprise e " + lastFigures() + " where " + matched() + " and f.rd_expense >= 300");
      case "match.unknown" ->
          rows("enterprise e " + lastFigures() + " where " + matched() + " and f.rd_expense is null");
      case "match.unmet" ->
          rows("enterprise e " + lastFigures() + " where not (" + matched() + ") or f.rd_expense < 300");
      case "net.off" -> rows("enterprise where on_service_net_on is null");
      case "funnel.new" ->
          rows(
              "qualification q where kind in ('TECH','INNOVATIVE') and granted_on between "
                  + day(today.withDayOfYear(1))
                  + " and "
                  + day(today)
                  + " and coalesce(doc_no, number) is not null"
                  + " and exists (select 1 from lead l where l.enterprise_id = q.enterprise_id and l.stage = 'LISTED'"
                  + " and l.evidence_no = coalesce(q.doc_no, q.number) and l.stage_on = q.granted_on)");
      default -> others(id);
    };
  }

  private int others(String id) {
    var quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
    return switch (id) {
      case "visit.notThisQuarter" ->
          rows(
              "enterprise e where not exists (select 1 from visit v where v.enterprise_id ="
                  + " e.id and v.state = 'DONE' and v.visited_on between "
                  + day(quarter)
                  + " and "
                  + day(today)
                  + ")");
      case "visit.planned" -> rows("visit where state = 'PLANNED' and visited_on > " + day(today));
      case "forms.blank" -> rows("slip where kind = 'VISIT' and visit_id is null and returned_on is null");
      case "today.followUps" -> rows("todo where kind = 'FOLLOW_UP' and done_on is null and due_on <= " + day(today));
      case "visit.byUnit" ->
          rows(
              "visit v join unit u on u.id = v.visitor_unit_id where u.code = 'gxj' and v.visited_on = "
                  + day(today.minusDays(9)));
      case "commissioner.over" ->
          rows("(select commissioner_id from enterprise group by commissioner_id" + " having count(*) > 5) x");
      case "twins" -> rows("contact c join contact d on d.phone = c.phone and d.id <> c.id where c.is_primary");
      case "matrix.red" -> duties("done_on is null and due_on < " + day(today));
      case "matrix.yellow" ->
          duties("done_on > due_on and done_on between " + day(today.withDayOfMonth(1)) + " and " + day(today));
      case "matrix.blue" ->
          duties(
              "done_on is null and due_on >= "
                  + day(today)
                  + " and due_on <= "
                  + day(
                      new DemoDays(
                              today,
                              new cn.qinshui.zhuanban.data.shared.WorkdayCalendar(
                                  new cn.qinshui.zhuanban.data.seed.Content().specialDays()))
                          .workdays(5)));
      case "matrix.grey" -> silentDuties();
      case "matrix.green" ->
          37 - count("matrix.red") - count("matrix.yellow") - count("matrix.blue") - count("matrix.grey");
      case "matrix.fagai4" ->
          rows(
              "milestone s join duty d on d.id = s.duty_id join measure m on m.id = d.measure_id join unit u on u.id ="
                  + " d.unit_id where m.measure_no = 4 and u.code = 'fgj' and s.done_on is null and s.due_on < "
                  + day(today));
      case "meetings" -> rows("meeting where state = 'HELD'");
      case "resolutions.open" -> rows("resolution where done_on is null and due_on > " + day(today));
      case "policies" -> rows("policy");
      case "policies.window" ->
          rows("policy where window_to between " + day(today) + " and " + day(today.plusDays(30)));
      case "policies.replaced" ->
          rows(
              "policy o join policy n on n.id = o.replaced_by_id where o.validity = 'REPLACED'"
                  + " and n.doc_no = '工信部企业〔2026〕2号'");
      case "arrears" -> rows("register_entry r join register_kind k on k.id = r.kind_id where k.code = 'arrears'");
      case "fund.twice" ->
          rows(
              "register_entry r join register_entry s on s.enterprise_id = r.enterprise_id and s.kind_id = r.kind_id"
                  + " and s.title = r.title join register_kind k on k.id = r.kind_id where k.code = 'fund' and r.stage"
                  + " = 'PAID' and s.stage = 'CANDIDATE' and extract(year from r.stage_on) = "
                  + today.getYear());
      case "search.insideFile" -> rows("attachment where file_name = '技术协议（示例）.pdf' and owner_table = 'enterprise'");
      case "instructions" -> rows("progress_note where is_instruction");
      default -> throw new IllegalArgumentException("no question for " + id);
    };
  }

  private int expiring(LocalDate until) {
    return rows("qualification where valid_until between " + day(today) + " and " + day(until));
  }

  private String missing(String column) {
    return "select 1 from year_figures f where f.enterprise_id = e.id and f.fiscal_year = "
        + last
        + " and f.preferred and f."
        + column
        + " is null";
  }

  private String lastFigures() {
    return "left join year_figures f on f.enterprise_id = e.id and f.preferred and f.fiscal_year = " + last;
  }

  private static String matched() {
    return "exists (" + LAST_TITLE + "('SRDI','INNOVATIVE'))";
  }

  private int duties(String milestones) {
    return rows("duty d where exists (select 1 from milestone where duty_id = d.id and " + milestones + ")");
  }

  /// Thirty days without note, finished milestone or step of a demand.
  private int silentDuties() {
    var since = day(today.minusDays(30));
    return rows(
        "duty d where not exists (select 1 from progress_note n where n.duty_id = d.id and n.noted_on >= "
            + since
            + ") and not exists (select 1 from milestone m where m.duty_id = d.id and m.done_on >= "
            + since
            + ") and not exists (select 1 from demand_step s join demand q on q.id = s.demand_id where q.measure_id ="
            + " d.measure_id and s.unit_id = d.unit_id and s.on_day >= "
            + since
            + ")");
  }

  /// Firms with 专精特新 whose worst criterion of 2026 lies within these shares of its bound.
  private int margins(double from, double to) {
    int found = 0;
    for (var firm : SrdiReckoning.of(database, today, "SRDI")) {
      var worst = firm.worstMargin();
      if (worst.compareTo(BigDecimal.valueOf(from)) >= 0 && worst.compareTo(BigDecimal.valueOf(to)) <= 0) found++;
    }
    return found;
  }

  private int shortBy(int criteria) {
    return (int)
        SrdiReckoning.of(database, today, "INNOVATIVE").stream()
            .filter(firm -> firm.complete() && firm.unmet() == criteria)
            .count();
  }

  private String day(LocalDate day) {
    return "date '" + day + "'";
  }

  private int rows(String from) {
    return database.read(sql -> sql.fetchSingle("select count(*) from " + from).get(0, Integer.class));
  }
}
