package cn.qinshui.zhuanban.data.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the colour of a duty is judged by: its milestones, the day something was last recorded (null: never), and the day
/// the plan was issued, from which silence counts.
public record DutyFacts(List<Milestone> milestones, @Nullable LocalDate lastTouch, LocalDate planIssuedOn) {
  public DutyFacts {
    milestones = List.copyOf(milestones);
  }

  /// The open milestone that is due first.
  public Optional<Milestone> next(LocalDate asOf) {
    return milestones.stream().filter(m -> m.openOn(asOf)).min(Comparator.comparing(Milestone::dueOn));
  }
}
