package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.MilestoneRow;
import cn.qinshui.zhuanban.data.plan.NoteRow;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a month brought to one measure.
///
/// @param units those who answer, in the printed order, the one that leads first
/// @param state the measure's colour at the end of the month
/// @param counts the main ones first
/// @param noted how many progress notes were made in the month; `notes` are they, the newest first, without 批示
/// @param finished how many milestones were finished in the month; `finishedLate` of them after their day
/// @param overdue milestones open and past their day at the end of the month
public record MeasureFacts(
    Measure measure,
    List<Unit> units,
    CellState state,
    List<MeasureCount> counts,
    Figure noted,
    List<NoteRow> notes,
    Figure finished,
    Figure finishedLate,
    List<MilestoneRow> finishedOnes,
    Figure overdue,
    Figure openDemands) {
  public MeasureFacts {
    units = List.copyOf(units);
    counts = List.copyOf(counts);
    notes = List.copyOf(notes);
    finishedOnes = List.copyOf(finishedOnes);
  }

  /// Whether anything happened: a flow that is not nought, a note, a finished milestone. If not, the briefing says 无变化.
  public boolean changed() {
    return !noted.isZero()
        || !finished.isZero()
        || counts.stream().anyMatch(count -> count.isFlow() && !count.current().isZero());
  }

  /// The first of the counts.
  public Optional<MeasureCount> mainCount() {
    return counts.stream().filter(MeasureCount::main).findFirst();
  }

  Stream<Figure> figures() {
    var own = Stream.of(noted, finished, finishedLate, overdue, openDemands);
    return Stream.concat(
        own,
        counts.stream()
            .flatMap(count ->
                Stream.of(Optional.of(count.current()), count.previous(), count.year()).flatMap(Optional::stream)));
  }
}
