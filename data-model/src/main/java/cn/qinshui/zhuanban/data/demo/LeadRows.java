package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadStepRecord;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the leads of measure 1, so many standing in each stage: 线索 22, 储备 9, 辅导 6, 申报 3, 入库 2, and four dropped.
final class LeadRows {
  private static final List<String> STAGES = List.of("LEAD", "RESERVE", "COACHING", "APPLIED", "LISTED");
  private static final Map<String, Integer> STANDING =
      Map.of("LEAD", 22, "RESERVE", 9, "COACHING", 6, "APPLIED", 3, "LISTED", 2, "DROPPED", 4);
  private static final List<String> SOURCES =
      List.of(
          "CHAIN", "PROPERTY", "HNTE", "PATENT", "NEW_TECH", "NEW_INNOVATIVE", "CONTEST", "TALENT", "EQUITY", "AWARD");
  private static final int WITHOUT_FILE = 15;

  private final DemoRows rows;
  private final DemoDays days;
  private final DemoNames names;
  private final long measure;
  private int number;

  LeadRows(DemoRows rows, DemoDays days, DemoNames names, long measure) {
    this.rows = rows;
    this.days = days;
    this.names = names;
    this.measure = measure;
  }

  static int standing(String stage) {
    return STANDING.get(stage);
  }

  void write(List<Firm> cast, Dice dice) {
    var listed = cast.stream().filter(firm -> firm.cast().newMonthsAgo() != null).toList();
    var open =
        new ArrayDeque<>(
            cast.stream()
                .filter(firm -> firm.cast().newMonthsAgo() == null)
                .filter(firm -> firm.group() == Group.TECH || firm.group() == Group.BELOW)
                .toList());
    for (var firm : listed) listed(firm, dice);
    for (var stage : List.of("APPLIED", "COACHING", "RESERVE")) {
      for (int i = 0; i < standing(stage); i++) lead(open.removeFirst(), stage, dice);
    }
    int withFile = standing("LEAD") - WITHOUT_FILE;
    for (int i = 0; i < withFile; i++) lead(open.removeFirst(), "LEAD", dice);
    for (int i = 0; i < WITHOUT_FILE; i++) lead(null, "LEAD", dice);
    for (int i = 0; i < standing("DROPPED"); i++) lead(null, "DROPPED", dice);
  }

  private void listed(Firm firm, Dice dice) {
    var day = DemoDays.later(days.today().minusMonths(firm.cast().newMonthsAgo()).withDayOfMonth(18), days.yearStart());
    var row = blank(firm, firm.group().name(), dice);
    row.setStage("LISTED");
    row.setStageOn(day);
    row.setFoundOn(day.minusDays(200));
    row.setEvidenceNo(
        firm.group() == Group.TECH
            ? "示例%d140521%06d".formatted(day.getYear(), firm.index())
            : "晋示例字〔%d〕%d号".formatted(day.getYear(), day.getMonthValue() < 7 ? 12 : 31));
    rows.add(row);
    steps(row, "LISTED");
  }

  private void lead(@Nullable Firm firm, String stage, Dice dice) {
    var row =
        blank(
            firm,
            firm != null && firm.group() == Group.TECH ? "INNOVATIVE" : dice.chance(0.5) ? "TECH" : "INNOVATIVE",
            dice);
    row.setStage(stage);
    row.setStageOn(days.workdayUpTo(days.ago(3 + number * 4)));
    int before = stage.equals("DROPPED") ? 1 : STAGES.indexOf(stage);
    row.setFoundOn(row.getStageOn().minusDays(before * 40L));
    if (stage.equals("DROPPED")) row.setDropReason("主营业务转型，暂不具备条件");
    rows.add(row);
    steps(row, stage);
  }

  private LeadRecord blank(@Nullable Firm firm, String aim, Dice dice) {
    var row = new LeadRecord();
    row.setId(rows.id());
    row.setMeasureId(measure);
    int index = 900_000 + number++;
    row.setEnterpriseId(firm == null ? null : firm.id());
    row.setName(firm == null ? names.trade(index).name() : firm.name());
    row.setCode(DemoNames.code(firm == null ? index : firm.index()));
    row.setAim(aim);
    row.setSource(dice.pick(SOURCES));
    return row;
  }

  private void steps(LeadRecord lead, String stage) {
    var passed = stage.equals("DROPPED") ? List.of("LEAD", "DROPPED") : STAGES.subList(0, STAGES.indexOf(stage) + 1);
    long room = lead.getStageOn().toEpochDay() - lead.getFoundOn().toEpochDay();
    for (int i = 0; i < passed.size(); i++) {
      var day =
          passed.size() == 1
              ? lead.getStageOn()
              : LocalDate.ofEpochDay(lead.getFoundOn().toEpochDay() + room * i / (passed.size() - 1));
      var row = new LeadStepRecord();
      row.setLeadId(lead.getId());
      row.setStage(passed.get(i));
      row.setOnDay(day);
      row.setAuthor("示例科员");
      rows.add(row);
    }
  }
}
