package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.figure.ExpiringTitle;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.matrix.ColourCounts;
import cn.qinshui.zhuanban.data.plan.Plan;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Everything a briefing of a month can say, counted. Sentences are made from this without looking anything up.
///
/// @param asOf the last day that is looked at: the month's last, or the day it is made if the month still runs
/// @param duties how many marks of the matrix stand in each colour on that day
/// @param overdue the longest overdue first; `overdueDemands`, `overdueMilestones` and `overdueResolutions` are their numbers
/// @param expiring the next to end first, within `expiringMonths` months of `asOf`; `expiringFirms` is the number of firms
public record BriefingFacts(
    Plan plan,
    Period period,
    LocalDate asOf,
    List<SectionFacts> sections,
    ColourCounts duties,
    FunnelFacts funnel,
    DemandFacts demands,
    VisitFacts visits,
    List<OverdueFact> overdue,
    Figure overdueDemands,
    Figure overdueMilestones,
    Figure overdueResolutions,
    List<ExpiringTitle> expiring,
    int expiringMonths,
    Figure expiringFirms,
    Figure meetings,
    Figure openResolutions,
    Figure pushes) {
  public BriefingFacts {
    sections = List.copyOf(sections);
    overdue = List.copyOf(overdue);
    expiring = List.copyOf(expiring);
  }

  /// Whether the month is not over yet: then it is compared with the same days of the month before.
  public boolean runs() {
    return asOf.isBefore(period.last());
  }

  public Stream<MeasureFacts> measures() {
    return sections.stream().flatMap(section -> section.measures().stream());
  }

  /// Every number of the briefing.
  public Stream<Figure> figures() {
    var own =
        Stream.of(
            overdueDemands, overdueMilestones, overdueResolutions, expiringFirms, meetings, openResolutions, pushes);
    return Stream.of(
            own, measures().flatMap(MeasureFacts::figures), funnel.figures(), demands.figures(), visits.figures())
        .flatMap(figures -> figures);
  }
}
