package cn.qinshui.zhuanban.data.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A training (服务专员培训) one commissioner took part in.
///
/// @param id of the attendance
/// @param entryId the training's entry in its ledger
/// @param hours 学时, as written
public record Training(
    long id, long entryId, String title, @Nullable LocalDate heldOn, String stage, @Nullable String hours) {}
