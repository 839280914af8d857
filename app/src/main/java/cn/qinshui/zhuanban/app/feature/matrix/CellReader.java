package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads what stands behind one mark.
final class CellReader {

  private final SheetReader sheets;
  private final MilestoneStore milestones;
  private final NoteStore notes;
  private final History history;

  CellReader(SheetReader sheets, MilestoneStore milestones, NoteStore notes, History history) {
    this.sheets = sheets;
    this.milestones = milestones;
    this.notes = notes;
    this.history = history;
  }

  CellFile read(long dutyId, LocalDate asOf) {
    Sheet sheet = sheets.read(asOf).orElseThrow(CellReader::gone);
    Duty duty = sheet.duty(dutyId).orElseThrow(CellReader::gone);
    List<MilestoneLine> lines = milestones.of(dutyId).stream()
        .map(milestone -> MilestoneLine.of(milestone, sheet.rules(), asOf)).toList();
    List<ProgressNote> told = notes.of(dutyId);
    return new CellFile(sheet, duty, lines, told, trail(duty, lines, told));
  }

  private static Refusal gone() {
    return new Refusal("找不到这一格，方案可能已经换过。请回到措施矩阵重新打开。");
  }

  private List<History.Entry> trail(Duty duty, List<MilestoneLine> lines, List<ProgressNote> told) {
    Set<History.Entry> entries = new LinkedHashSet<>(history.of("duty", duty.id()));
    lines.forEach(line -> entries.addAll(history.of("milestone", line.milestone().id())));
    told.forEach(note -> entries.addAll(history.of("progress_note", note.id())));
    List<History.Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(History.Entry::setId).reversed());
    return sorted;
  }
}
