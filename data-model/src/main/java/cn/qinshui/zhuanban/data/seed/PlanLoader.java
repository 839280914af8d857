package cn.qinshui.zhuanban.data.seed;

import cn.qinshui.zhuanban.data.jooq.tables.records.DutyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeasureRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PanelMemberRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PlanRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PlanSectionRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.UnitAliasRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.UnitRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a county plan: units with their aliases, sections, measures, duties, 专班成员.
final class PlanLoader {
  private final Seeding seeding;
  private final PlanFile file;
  private final Map<String, Long> units = new HashMap<>();
  private final Map<Integer, Long> measures = new HashMap<>();

  PlanLoader(Seeding seeding, PlanFile file) {
    this.seeding = seeding;
    this.file = file;
  }

  /// Returns the ids of the measures by their numbers.
  Map<Integer, Long> load() {
    units();
    var plan = plan();
    for (var section : file.sections()) section(plan, section);
    panel(plan);
    return Map.copyOf(measures);
  }

  private void units() {
    var aliases = new ArrayList<UnitAliasRecord>();
    int order = 0;
    for (var unit : file.units()) {
      units.put(unit.code(), seeding.id());
      seeding.load(unit(unit, ++order));
      for (var name : unit.aliases()) {
        var alias = new UnitAliasRecord();
        alias.setUnitId(units.get(unit.code()));
        alias.setName(name);
        aliases.add(alias);
      }
    }
    seeding.load(aliases);
  }

  private UnitRecord unit(PlanFile.Unit unit, int order) {
    var row = new UnitRecord();
    row.setId(units.get(unit.code()));
    row.setCode(unit.code());
    row.setName(unit.name());
    row.setShortName(unit.shortName());
    row.setParentId(unit.parent() == null ? null : units.get(unit.parent()));
    row.setSortOrder(order);
    row.setNote(unit.note());
    return row;
  }

  private long plan() {
    var row = new PlanRecord();
    row.setId(seeding.id());
    row.setPlanYear(file.year());
    row.setTitle(file.title());
    row.setDocNo(file.docNo());
    row.setIssuer(file.issuer());
    row.setIssuedOn(file.issuedOn());
    seeding.load(row);
    return row.getId();
  }

  private void section(long plan, PlanFile.Section section) {
    var row = new PlanSectionRecord();
    row.setId(seeding.id());
    row.setPlanId(plan);
    row.setSectionNo(section.no());
    row.setTitle(section.title());
    seeding.load(row);
    for (var measure : section.measures()) measure(plan, row.getId(), measure);
  }

  private void measure(long plan, long section, PlanFile.Measure measure) {
    var row = new MeasureRecord();
    row.setId(seeding.id());
    row.setPlanId(plan);
    row.setSectionId(section);
    row.setMeasureNo(measure.no());
    row.setTitle(measure.title());
    row.setClause(measure.clause());
    if (measure.target() != null) {
      row.setTargetText(measure.target().text());
      row.setTargetNumber(measure.target().number());
      row.setTargetUnit(measure.target().unit());
    }
    seeding.load(row);
    measures.put(measure.no(), row.getId());
    seeding.load(duties(row.getId(), measure.units()));
  }

  /// The plan names no lead: that the first unit leads is habit (按排序推定) and marked so.
  private List<DutyRecord> duties(long measure, List<String> codes) {
    var duties = new ArrayList<DutyRecord>();
    for (var code : codes) {
      var duty = new DutyRecord();
      duty.setMeasureId(measure);
      duty.setUnitId(units.get(code));
      duty.setPosition(duties.size() + 1);
      duty.setLeads(duties.isEmpty());
      duty.setLeadBasis("BY_ORDER");
      duties.add(duty);
    }
    return duties;
  }

  private void panel(long plan) {
    var members = new ArrayList<PanelMemberRecord>();
    for (var member : file.panel().members()) {
      var row = new PanelMemberRecord();
      row.setPlanId(plan);
      row.setUnitId(member.unit() == null ? null : units.get(member.unit()));
      row.setPerson(member.person());
      row.setPost(member.post());
      row.setIsHead(member.head());
      row.setNamedInPlan(true);
      row.setSortOrder(members.size() + 1);
      members.add(row);
    }
    seeding.load(members);
  }
}
