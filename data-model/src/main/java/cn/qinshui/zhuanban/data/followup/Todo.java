package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece of work with an owner and a date. `refTable` and `refId` name the record it came from.
public record Todo(
    long id,
    int rev,
    TodoKind kind,
    String title,
    @Nullable String owner,
    @Nullable Long commissionerId,
    @Nullable String commissioner,
    @Nullable Long enterpriseId,
    @Nullable String enterprise,
    @Nullable Long measureId,
    @Nullable String refTable,
    @Nullable Long refId,
    LocalDate dueOn,
    @Nullable LocalDate postponedFrom,
    @Nullable String postponeReason,
    @Nullable LocalDate doneOn,
    @Nullable String result,
    String author) {}
