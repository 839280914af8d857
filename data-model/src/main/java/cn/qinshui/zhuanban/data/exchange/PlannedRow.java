package cn.qinshui.zhuanban.data.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the preview.
///
/// @param ordinal its place in the plan, by which it is ticked
/// @param number its row in the file
/// @param firm the name of the firm it is about
/// @param enterpriseId the firm of the library it was matched with
/// @param cells what it writes; for a new record all that is entered
/// @param remarks why it is doubtful or wrong, or which cells are left out
public record PlannedRow(
    int ordinal,
    int number,
    RowOutcome outcome,
    String firm,
    @Nullable Long enterpriseId,
    List<CellChange> cells,
    List<String> remarks,
    boolean ticked) {}
