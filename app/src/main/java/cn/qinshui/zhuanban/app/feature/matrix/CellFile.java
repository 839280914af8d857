package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.figure.MeasureCount;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.matrix.MatrixCell;
import cn.qinshui.zhuanban.data.meeting.Resolution;
import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.util.List;
import java.util.Optional;

/// Everything behind one mark of the matrix on a day.
///
/// @param instructions 批示 on this mark, open ones first
/// @param demands open demands of this measure that this unit leads or assists
/// @param decisions open 议定事项 of this measure, those of this unit first
/// @param counts what is counted for this measure, the main ones first
/// @param trail newest first
record CellFile(
    Sheet sheet,
    Duty duty,
    List<MilestoneLine> milestones,
    List<ProgressNote> notes,
    List<Todo> instructions,
    List<Attachment> proofs,
    List<DemandRow> demands,
    List<Resolution> decisions,
    List<MeasureCount> counts,
    List<History.Entry> trail) {
  CellFile {
    milestones = List.copyOf(milestones);
    notes = List.copyOf(notes);
    instructions = List.copyOf(instructions);
    proofs = List.copyOf(proofs);
    demands = List.copyOf(demands);
    decisions = List.copyOf(decisions);
    counts = List.copyOf(counts);
    trail = List.copyOf(trail);
  }

  Measure measure() {
    return sheet.outline().measureById(duty.measureId());
  }

  Unit unit() {
    return sheet.outline().unitById(duty.unitId());
  }

  MatrixCell cell() {
    return sheet.cell(duty);
  }

  CellState state() {
    return cell().state();
  }

  /// 措施1·县发改局
  String label() {
    return "措施" + measure().no() + "·" + unit().name();
  }

  /// The duty `steps` further on among those a filter lets through; where this one does not fit any more, from its place.
  Optional<Duty> neighbour(MatrixFilter within, int steps) {
    List<Duty> all = sheet.reading(MatrixFilter.none());
    List<Duty> wanted = sheet.reading(within);
    int here = all.indexOf(duty);
    List<Duty> side =
        steps < 0
            ? wanted.stream().filter(each -> all.indexOf(each) < here).toList().reversed()
            : wanted.stream().filter(each -> all.indexOf(each) > here).toList();
    return side.stream().skip(Math.abs(steps) - 1L).findFirst();
  }
}
