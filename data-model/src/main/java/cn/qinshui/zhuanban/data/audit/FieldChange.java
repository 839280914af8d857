package cn.qinshui.zhuanban.data.audit;

import cn.qinshui.zhuanban.data.db.Deed;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One field of one row that one deed changed.
///
/// @param key of the change and its field
/// @param setId the deed
/// @param firmId the firm the row belongs to; null where to none
/// @param subject which row, such as 2025年指标（企业自报）
/// @param field such as 营业收入
/// @param before what stood there; empty where nothing did
/// @param after what stands there since; empty where nothing does
/// @param cause what was done, such as 导入“…”
/// @param reversed whether the deed was taken back
public record FieldChange(
    String key,
    long setId,
    LocalDateTime at,
    String author,
    @Nullable Long firmId,
    @Nullable String firm,
    String subject,
    String field,
    String before,
    String after,
    Deed.Kind kind,
    String cause,
    boolean reversed) {
  /// How the change came about, in a word.
  public String way() {
    return FieldChangeFilter.Way.of(kind).label();
  }
}
