package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A 服务专员. One who left stays, because visits and files name him.
public record Commissioner(
    long id,
    int rev,
    String name,
    @Nullable Long unitId,
    @Nullable String unit,
    @Nullable String phone,
    @Nullable LocalDate sinceOn,
    @Nullable LocalDate leftOn,
    @Nullable String leftReason,
    @Nullable String note) {
  public boolean present() {
    return leftOn == null;
  }
}
