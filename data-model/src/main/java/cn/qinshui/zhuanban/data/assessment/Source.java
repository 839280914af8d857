package cn.qinshui.zhuanban.data.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who says so.
///
/// @param name 审计报告, 企业填报 …
/// @param asOf the day it was stated
/// @param saidBy the person who gave it
public record Source(String name, @Nullable LocalDate asOf, @Nullable String saidBy) {
  /// 审计报告，2026-03-20，示例财务
  public String words() {
    var words = new StringBuilder(name);
    if (asOf != null) words.append('，').append(asOf);
    if (saidBy != null) words.append('，').append(saidBy);
    return words.toString();
  }
}
