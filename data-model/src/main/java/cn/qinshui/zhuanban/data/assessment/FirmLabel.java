package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import org.jspecify.annotations.Nullable;

/// Who a firm is, for a list.
///
/// @param tier the highest step of graded cultivation it holds on the base date; null for none
public record FirmLabel(
    long id,
    @Nullable String code,
    String name,
    @Nullable String townCode,
    @Nullable String town,
    @Nullable Long commissionerId,
    @Nullable String commissioner,
    @Nullable Boolean aboveScale,
    @Nullable QualificationKind tier) {}
