package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A training that was not in the ledger yet, as typed.
///
/// @param hours 学时, a number; null is not told
public record TrainingDraft(String title, @Nullable LocalDate heldOn, @Nullable String hours) {
  void check() {
    if (title.isBlank()) throw new Refusal("没有填培训名称。请填写。");
    if (heldOn == null) throw new Refusal("没有填举办日期。请填写。");
    if (hours != null && !hours.matches("\\d{1,4}(\\.\\d)?")) throw new Refusal("学时“" + hours + "”看不懂。请填数字，如 8。");
  }
}
