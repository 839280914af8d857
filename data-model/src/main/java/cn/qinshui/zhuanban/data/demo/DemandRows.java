package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemandScript.Course;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandUnitRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.SlipRecord;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes demands with their units, their steps and the 交办单 that went out with them.
final class DemandRows {
  private static final String CLERK = "示例科员";

  /// What a class of demand is about: its measure, the unit that leads and the one that helps.
  private record Way(int measure, String leads, @Nullable String helps) {}

  private static final List<String> CLASSES =
      List.of(
          "FINANCING", "POLICY", "LABOR", "TECHNOLOGY", "MARKET", "FINANCING", "ENERGY", "ARREARS", "OTHER", "LAND");
  private static final Map<String, Way> WAYS =
      Map.of(
          "FINANCING",
          new Way(14, "jrg", "zxzx"),
          "POLICY",
          new Way(17, "zxzx", "gxj"),
          "LABOR",
          new Way(15, "rsj", null),
          "TECHNOLOGY",
          new Way(7, "gxj", null),
          "MARKET",
          new Way(10, "gxj", null),
          "ENERGY",
          new Way(9, "nyj", null),
          "ARREARS",
          new Way(18, "gxj", null),
          "OTHER",
          new Way(12, "gxj", null),
          "LAND",
          new Way(12, "zxzx", null));

  private final DemoRows rows;
  private final DemoTexts texts;
  private final Office office;
  private final ProofFiles proofs;
  private final DemandSteps steps;
  private final Map<String, Integer> serials = new HashMap<>();

  DemandRows(DemoRows rows, DemoTexts texts, Office office, ProofFiles proofs) {
    this.proofs = proofs;
    this.rows = rows;
    this.texts = texts;
    this.office = office;
    this.steps = new DemandSteps(rows, texts);
  }

  /// A demand that was written.
  record Written(
      long id, String number, String state, Firm firm, @Nullable LocalDate due, int reopened, boolean late) {}

  /// @param pick which class it is; the first of the list lead to 县工信局
  Written write(Course course, Firm firm, int pick, Dice dice) {
    var kind = CLASSES.get(pick % CLASSES.size());
    var way = WAYS.get(kind);
    var row = row(course, firm, kind, way, dice);
    if (course.closed() != null) proof(row, course.closed(), firm, pick);
    rows.add(row);
    if (course.assigned() != null) {
      unit(row.getId(), office.unit(way.leads()), true, course);
      if (way.helps() != null) unit(row.getId(), office.unit(way.helps()), false, course);
      slip(row, course.assigned());
    }
    steps.write(row, course, firm.contact(), dice);
    return new Written(
        row.getId(), row.getNumber(), course.state(), firm, course.due(), course.reopened(), row.getLate());
  }

  private DemandRecord row(Course course, Firm firm, String kind, Way way, Dice dice) {
    var row = new DemandRecord();
    row.setId(rows.id());
    int year = course.received().getYear();
    row.setInYear(year);
    row.setSerial(serials.merge("诉" + year, 1, Integer::sum));
    row.setNumber(PaperText.docNumber("诉", year, row.getSerial()));
    row.setEnterpriseId(firm.id());
    row.setVisitId(course.from() == null ? null : course.from().id());
    row.setMeasureId(office.measure(way.measure()));
    row.setClass_(kind);
    row.setTitle(dice.pick(texts.demands().get(kind)).replace("{n}", String.valueOf(dice.between(2, 9))));
    row.setBody(firm.name() + "反映：" + row.getTitle() + "。");
    row.setChannel(course.from() != null ? "VISIT" : dice.chance(0.6) ? "PHONE" : "PLATFORM");
    row.setReceivedOn(course.received());
    row.setState(course.state());
    if (course.assigned() != null) {
      row.setLeadUnitId(office.unit(way.leads()));
      row.setLimitDays(course.limit());
      row.setDueOn(course.due());
    }
    outcome(row, course, firm.contact(), dice);
    return row;
  }

  private void outcome(DemandRecord row, Course course, String person, Dice dice) {
    row.setReopened(course.reopened());
    row.setEscalated(course.reopened() > 1);
    row.setLate(course.answered() != null && course.due() != null && course.answered().isAfter(course.due()));
    if (course.answered() != null) {
      row.setFeedback(texts.feedback().get(row.getClass_()));
      row.setFeedbackOn(course.answered());
    }
    if (course.confirmed() != null) {
      row.setSatisfied(true);
      row.setVerdictBy(person);
      row.setVerdictOn(course.confirmed());
    } else if (course.reopened() > 0) {
      row.setSatisfied(false);
      row.setVerdictBy(person);
      row.setVerdictOn(course.working() == null ? null : course.working().plusDays(course.reopened()));
      row.setVerdictNote(dice.pick(texts.dissatisfied()));
    }
    row.setClosedOn(course.closed());
  }

  /// Every fourth closed demand of the cast has a file as its proof, the others a reason why there is none.
  private void proof(DemandRecord demand, LocalDate closed, Firm firm, int pick) {
    if (firm.ofCast() && pick % 4 == 0) {
      proofs.add("demand", demand.getId(), "办理结果说明.txt", demand.getNumber() + "：" + demand.getFeedback(), closed);
    } else {
      demand.setNoProofReason("电话回访企业确认，无书面材料");
    }
  }

  private void unit(long demand, long unit, boolean leads, Course course) {
    var row = new DemandUnitRecord();
    row.setDemandId(demand);
    row.setUnitId(unit);
    row.setLeads(leads);
    row.setSignedOn(course.signed());
    row.setAnsweredOn(course.answered());
    rows.add(row);
  }

  private void slip(DemandRecord demand, LocalDate on) {
    var row = new SlipRecord();
    row.setKind("ASSIGN");
    row.setInYear(on.getYear());
    row.setSerial(serials.merge("交" + on.getYear(), 1, Integer::sum));
    row.setNumber(PaperText.docNumber("交", on.getYear(), row.getSerial()));
    row.setIssuedOn(on);
    row.setAuthor(CLERK);
    row.setUnitId(demand.getLeadUnitId());
    row.setDemandId(demand.getId());
    row.setEnterpriseId(demand.getEnterpriseId());
    rows.add(row);
  }
}
