package cn.qinshui.zhuanban.data.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of policies.
///
/// @param validity as it is on the filter's day
/// @param windowTo last day of the 申报窗口
/// @param textMissing 待补全文
/// @param toVerify 待核对
/// @param pushes how many times a firm was told of it
public record PolicyRow(
    long id,
    int rev,
    String title,
    @Nullable String docNo,
    @Nullable String issuer,
    PolicyLevel level,
    PolicyClass policyClass,
    Validity validity,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate windowFrom,
    @Nullable LocalDate windowTo,
    boolean textMissing,
    boolean toVerify,
    int pushes,
    @Nullable Instant recycledAt) {}
