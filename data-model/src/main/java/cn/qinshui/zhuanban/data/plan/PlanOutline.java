package cn.qinshui.zhuanban.data.plan;

import java.util.List;
import java.util.Optional;

/// A whole plan: sections and measures in the plan's order, the units that answer for something in the matrix's order,
/// and every duty.
public record PlanOutline(
    Plan plan, List<Section> sections, List<Measure> measures, List<Unit> units, List<Duty> duties) {
  public PlanOutline {
    sections = List.copyOf(sections);
    measures = List.copyOf(measures);
    units = List.copyOf(units);
    duties = List.copyOf(duties);
  }

  public Section section(Measure measure) {
    return sections.stream().filter(s -> s.id() == measure.sectionId()).findFirst().orElseThrow();
  }

  public List<Measure> measuresOf(Section section) {
    return measures.stream().filter(m -> m.sectionId() == section.id()).toList();
  }

  public Optional<Measure> measure(int no) {
    return measures.stream().filter(m -> m.no() == no).findFirst();
  }

  public Measure measureById(long id) {
    return measures.stream().filter(m -> m.id() == id).findFirst().orElseThrow();
  }

  public Unit unitById(long id) {
    return units.stream().filter(u -> u.id() == id).findFirst().orElseThrow();
  }

  /// The duties of a measure in the printed order.
  public List<Duty> dutiesOf(Measure measure) {
    return duties.stream().filter(d -> d.measureId() == measure.id()).toList();
  }

  public Optional<Duty> duty(long measureId, long unitId) {
    return duties.stream().filter(d -> d.measureId() == measureId && d.unitId() == unitId).findFirst();
  }
}
