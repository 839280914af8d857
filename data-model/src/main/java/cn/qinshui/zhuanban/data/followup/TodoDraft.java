package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece of work as typed; owned by a name at the desk or by a commissioner.
public record TodoDraft(
    TodoKind kind,
    String title,
    @Nullable String owner,
    @Nullable Long commissionerId,
    @Nullable Long enterpriseId,
    @Nullable Long measureId,
    @Nullable String refTable,
    @Nullable Long refId,
    LocalDate dueOn) {}
