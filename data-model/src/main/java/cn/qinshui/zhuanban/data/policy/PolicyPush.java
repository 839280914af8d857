package cn.qinshui.zhuanban.data.policy;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A firm was told of a policy once (推送留痕).
///
/// @param way of the dictionary policy_push.way
/// @param person who told the firm
/// @param acknowledgedOn when the firm confirmed that it knows
public record PolicyPush(
    long id,
    int rev,
    long policyId,
    String policy,
    long enterpriseId,
    String enterprise,
    LocalDate pushedOn,
    Choice way,
    String person,
    @Nullable LocalDate acknowledgedOn,
    @Nullable String note) {}
