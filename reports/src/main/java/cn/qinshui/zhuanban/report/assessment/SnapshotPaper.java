package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.Snapshot;
import cn.qinshui.zhuanban.data.assessment.SnapshotChange;
import java.time.OffsetDateTime;
import java.util.List;

/// 快照比较表: how firms moved between two saved assessments.
///
/// @param changes of every firm, those that stayed too
public record SnapshotPaper(
    String office, Snapshot earlier, Snapshot later, List<SnapshotChange> changes, OffsetDateTime made) {
  public SnapshotPaper {
    changes = List.copyOf(changes);
  }
}
