package cn.qinshui.zhuanban.data.plan;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;

/// A progress note as typed.
public record NoteDraft(LocalDate notedOn, String body) {
  void check(LocalDate today) {
    if (body.isBlank()) throw new Refusal("进展内容没有写。请写一句话再保存。");
    if (notedOn.isAfter(today)) throw new Refusal("进展日期" + notedOn + "还没有到。请改成今天或以前的日期。");
  }
}
