package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.meeting.Resolution;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads what stands behind one mark.
record CellReader(MatrixStores stores) {

  /// The table a mark's files and 批示 refer to.
  static final String OWNER = "duty";

  private static final int MOST_DEMANDS = 50;
  private static final int MOST_TODOS = 500;

  CellFile read(long dutyId, LocalDate asOf) {
    Sheet sheet = stores.sheets().read(asOf).orElseThrow(CellReader::gone);
    Duty duty = sheet.duty(dutyId).orElseThrow(CellReader::gone);
    List<MilestoneLine> lines =
        stores.milestones().of(dutyId).stream()
            .map(milestone -> MilestoneLine.of(milestone, sheet.rules(), asOf))
            .toList();
    List<ProgressNote> notes = stores.notes().of(dutyId);
    List<Todo> instructions = instructions(duty);
    List<Attachment> proofs = stores.attachments().of(OWNER, dutyId);
    List<History.Entry> trail =
        new Trail(stores.history())
            .add(OWNER, List.of(dutyId))
            .add("milestone", lines.stream().map(line -> line.milestone().id()).toList())
            .add("progress_note", notes.stream().map(ProgressNote::id).toList())
            .add("todo", instructions.stream().map(Todo::id).toList())
            .add("attachment", proofs.stream().map(Attachment::id).toList())
            .newestFirst();
    var counts = stores.counts().counts(sheet.outline().measureById(duty.measureId()).no(), Period.of(asOf), asOf);
    return new CellFile(
        sheet, duty, lines, notes, instructions, proofs, demands(duty, asOf), decisions(duty, asOf), counts, trail);
  }

  private static Refusal gone() {
    return new Refusal("找不到这一格，方案可能已经换过。请回到措施矩阵重新打开。");
  }

  private List<Todo> instructions(Duty duty) {
    TodoFilter filter = TodoFilter.none().withKinds(Set.of(TodoKind.INSTRUCTION)).withMeasure(duty.measureId());
    return stores.todos().page(filter, PageRequest.first(MOST_TODOS)).rows().stream()
        .filter(todo -> OWNER.equals(todo.refTable()) && todo.refId() != null && todo.refId() == duty.id())
        .sorted(Comparator.comparing((Todo todo) -> todo.doneOn() != null).thenComparing(Todo::dueOn))
        .toList();
  }

  static DemandFilter demandsOf(Duty duty, LocalDate asOf) {
    return DemandFilter.none().withMeasure(duty.measureId()).withUnit(duty.unitId()).withOpenOn(asOf);
  }

  private List<DemandRow> demands(Duty duty, LocalDate asOf) {
    return stores.demands().page(demandsOf(duty, asOf), PageRequest.first(MOST_DEMANDS), asOf).rows();
  }

  static ResolutionFilter decisionsOf(Duty duty, LocalDate asOf) {
    return ResolutionFilter.none().withMeasure(duty.measureId()).withOpenOn(asOf);
  }

  private List<Resolution> decisions(Duty duty, LocalDate asOf) {
    return stores.resolutions().page(decisionsOf(duty, asOf), PageRequest.first(MOST_TODOS)).rows().stream()
        .sorted(Comparator.comparing((Resolution one) -> !Objects.equals(one.unitId(), duty.unitId())))
        .toList();
  }

  /// The deeds that touched any of some rows, each once.
  private static final class Trail {
    private final History history;
    private final Set<History.Entry> entries = new LinkedHashSet<>();

    Trail(History history) {
      this.history = history;
    }

    Trail add(String table, List<Long> ids) {
      ids.forEach(id -> entries.addAll(history.of(table, id)));
      return this;
    }

    List<History.Entry> newestFirst() {
      List<History.Entry> sorted = new ArrayList<>(entries);
      sorted.sort(Comparator.comparing(History.Entry::setId).reversed());
      return sorted;
    }
  }
}
