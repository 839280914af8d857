package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A firm as its commissioner sees it before he goes there.
///
/// @param town 乡镇
/// @param nextOn the next 下次跟进 that waits
/// @param missing what the library lacks, such as 研发费用 2025
public record OwnFirm(
    long id,
    String name,
    @Nullable String code,
    @Nullable String town,
    @Nullable LocalDate lastVisit,
    @Nullable LocalDate nextOn,
    int openDemands,
    List<String> missing) {
  public OwnFirm {
    missing = List.copyOf(missing);
  }
}
