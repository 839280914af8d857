package cn.qinshui.zhuanban.data.meeting;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A 议定事项 as typed.
public record ResolutionDraft(
    String body,
    @Nullable Long unitId,
    @Nullable Long measureId,
    @Nullable Long enterpriseId,
    @Nullable Long demandId,
    @Nullable LocalDate dueOn) {
  void check() {
    if (body.isBlank()) throw new Refusal("议定事项没有写内容。请写清做什么再保存。");
    if (unitId == null) throw new Refusal("议定事项没有选承办单位。请选一个再保存。");
    if (dueOn == null) throw new Refusal("议定事项没有完成期限。请选一个日期。");
  }
}
