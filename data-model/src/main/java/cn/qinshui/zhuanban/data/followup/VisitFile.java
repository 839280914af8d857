package cn.qinshui.zhuanban.data.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about one visit: the line of the list, the long text, what was added later, and the demands from it.
public record VisitFile(
    VisitRow visit,
    @Nullable Long visitorUnitId,
    @Nullable String body,
    @Nullable String repeatReason,
    String author,
    boolean recycled,
    List<VisitNote> notes,
    List<DemandRow> demands) {
  public VisitFile {
    notes = List.copyOf(notes);
    demands = List.copyOf(demands);
  }

  /// The same as a draft, to be changed.
  public VisitDraft draft() {
    return new VisitDraft(
        visit.enterpriseId(),
        visit.commissionerId(),
        visitorUnitId,
        visit.formNo(),
        visit.state(),
        visit.visitedOn(),
        visit.way().code(),
        visit.people(),
        visit.topics().stream().map(t -> t.code()).toList(),
        visit.production(),
        body,
        visit.nextOn(),
        visit.noNextReason(),
        repeatReason,
        List.of());
  }
}
