package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bulk edit would do to one firm.
///
/// @param seen the firm as it is
/// @param wanted its identity as it would be
/// @param commissionerId who would serve it; meant only where `moves`
/// @param moves whether it gets another commissioner or none
/// @param cells the parts that change
/// @param errors why it cannot be saved so
public record FirmBulkLine(
    Enterprise seen,
    EnterpriseDraft wanted,
    @Nullable Long commissionerId,
    boolean moves,
    List<Cell> cells,
    List<String> errors) {
  /// One part: what stands there, what would stand there; empty where nothing does.
  public record Cell(FirmBulkField field, String before, String after) {}

  public FirmBulkLine {
    cells = List.copyOf(cells);
    errors = List.copyOf(errors);
  }

  public boolean changes() {
    return !cells.isEmpty();
  }

  /// Whether it can be written.
  public boolean ready() {
    return changes() && errors.isEmpty();
  }
}
