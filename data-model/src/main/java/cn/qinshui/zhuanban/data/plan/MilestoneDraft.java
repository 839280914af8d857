package cn.qinshui.zhuanban.data.plan;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A milestone as typed.
public record MilestoneDraft(String title, @Nullable LocalDate dueOn, @Nullable String note) {
  /// The day it is due; refuses a draft that lacks one or has no title.
  LocalDate checkedDueOn() {
    if (title.isBlank()) throw new Refusal("阶段任务没有写内容。请写清做什么再保存。");
    if (dueOn == null) throw new Refusal("阶段任务没有完成期限。请选一个日期（方案没有规定期限，由本办自定）。");
    return dueOn;
  }
}
