package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemandScript.Course;
import cn.qinshui.zhuanban.data.jooq.tables.records.AccountRecord;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The demo county: the cast of sixty with all planted cases, and as many ordinary firms as asked.
final class DemoCounty {
  /// The two firms that are likely one: a works and the company it became.
  static final int WITH_AGREEMENT = 9;

  static final int TWIN = 47;

  static final int TWIN_OF = 48;

  /// The firm another office visited nine days ago.
  static final int VISITED_BY_UNIT = 11;

  private static final int PLANNED = 6;
  private static final int BLANK_FORMS = 5;
  private static final int USUAL_VISITS = 3;

  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;
  private final DemoOptions options;
  private final DemoTexts texts = DemoTexts.load();
  private final DemoNames names;
  private final FirmWriting firms;
  private final VisitForms forms;
  private final VisitRows visits;
  private final ProofFiles proofs;
  private final DemandRows demands;
  private final Planted planted;

  DemoCounty(DemoRows rows, DemoDays days, Office office, DemoOptions options, Path library) {
    this.rows = rows;
    this.days = days;
    this.office = office;
    this.options = options;
    this.names = new DemoNames(texts.names(), List.copyOf(office.towns().values()));
    this.firms = new FirmWriting(rows, days, office, options, texts, names);
    this.forms = new VisitForms(rows, days);
    this.visits = new VisitRows(rows, days, texts.visit(), forms);
    this.proofs = new ProofFiles(rows, library);
    this.demands = new DemandRows(rows, texts, office, proofs);
    this.planted = new Planted(options);
  }

  Planted write(List<RegisterKind> kinds) {
    accounts();
    var cast = firms.cast();
    var done = castVisits(cast);
    var written = castDemands(cast, done);
    papers(cast);
    new LeadRows(rows, days, names, office.measure(1)).write(cast, dice("lead"));
    var work = new WorkRows(rows, days, office);
    work.todos(cast);
    new MatrixRows(rows, days, office, texts, work).write(options.seed());
    var registers = new RegisterRows(rows, days, office, texts.registers());
    registers.write(kinds, cast, options.seed());
    var arrears = kinds.stream().filter(kind -> kind.code().equals("arrears")).findFirst().orElseThrow();
    new ArrearsRows(registers, days, arrears).write(cast);
    var fund = kinds.stream().filter(kind -> kind.code().equals("fund")).findFirst().orElseThrow();
    new FundRows(registers, days, fund).write(cast.get(25));
    new PolicyRows(rows, days, office).write(texts.policies(), cast, dice("policy"));
    new MeetingRows(rows, days, office).write(texts.meetings());
    int ordinary = new OrdinaryFirms(options, days, firms, visits, demands).write();
    var agreed = cast.get(WITH_AGREEMENT);
    proofs.addShipped("enterprise", agreed.id(), "技术协议（示例）.pdf", "/demo/agreement.pdf", days.ago(120));
    rows.flush();
    new PlantedCases(planted, days, cast, written).add(ordinary, visits.followUpsDue());
    return planted;
  }

  /// What the file of the fullest firm holds on paper.
  private void papers(List<Firm> cast) {
    var fullest = cast.stream().filter(firm -> firm.cast().fullest()).findFirst().orElseThrow();
    proofs.add("enterprise", fullest.id(), "营业执照.txt", fullest.name() + "营业执照扫描件", days.ago(400));
    proofs.add(
        "enterprise",
        fullest.id(),
        days.lastYear() + "年审计报告.txt",
        fullest.name() + days.lastYear() + "年度审计报告，营业收入" + fullest.cast().revenue() + "万元",
        days.ago(200));
  }

  private Dice dice(String stream) {
    return new Dice(options.seed(), stream, 0);
  }

  private void accounts() {
    for (var name : texts.names().officers()) account(name, name.endsWith("主任") ? "HEAD" : "CLERK");
    for (var name : texts.names().commissioners()) account(name, "COMMISSIONER");
  }

  private void account(String name, String role) {
    var row = new AccountRecord();
    row.setName(name);
    row.setRole(role);
    row.setActive(true);
    rows.add(row);
  }

  /// 240 visits: 30 to the twins, six planned, one by another office, the others to all firms alike; what
  /// is asked beyond goes to the cast where there are no other firms.
  private List<VisitRows.Done> castVisits(List<Firm> cast) {
    var done = new ArrayList<VisitRows.Done>();
    int extra = options.firms() == DemoOptions.FIRMS ? options.visits() - DemoOptions.VISITS : 0;
    int fixed =
        cast.stream().mapToInt(firm -> firm.cast().visits() == null ? USUAL_VISITS : firm.cast().visits()).sum();
    int more = DemoOptions.VISITS - PLANNED - 1 - fixed;
    for (var firm : cast) {
      var dice = new Dice(options.seed(), "visit", firm.index());
      int count = firm.cast().visits() == null ? USUAL_VISITS : firm.cast().visits();
      if (firm.cast().visits() == null && firm.index() != VISITED_BY_UNIT && more > 0) {
        count++;
        more--;
      }
      int share = extra / cast.size() + (firm.index() < extra % cast.size() ? 1 : 0);
      int step = Math.max(1, (firm.cast().visits() == null ? 310 : 330) / (count + share));
      done.addAll(visits.write(firm, count + share, step, dice));
    }
    visits.byUnit(cast.get(VISITED_BY_UNIT), office.unit("gxj"), days.ago(9), dice("unit"));
    for (int i = 0; i < PLANNED; i++) visits.planned(cast.get(i), days.workdays(1 + i / 2), dice("planned" + i));
    for (int i = 0; i < BLANK_FORMS; i++) forms.blank(cast.get(20 + i));
    return done;
  }

  private List<DemandRows.Written> castDemands(List<Firm> cast, List<VisitRows.Done> done) {
    record Turn(Course course, int pick) {}
    var dice = dice("demand");
    var byDay =
        done.stream().sorted(Comparator.comparing(VisitRows.Done::on).thenComparing(v -> v.firm().index())).toList();
    var courses = new DemandScript(days).write(byDay, dice);
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < courses.size(); i++) turns.add(new Turn(courses.get(i), i));
    turns.sort(Comparator.comparing(turn -> turn.course().received()));
    var written = new ArrayList<DemandRows.Written>();
    for (var turn : turns) {
      var firm =
          turn.course().from() != null ? turn.course().from().firm() : cast.get((turn.pick() * 11 + 3) % cast.size());
      written.add(demands.write(turn.course(), firm, turn.pick(), dice));
    }
    return written;
  }
}
