package cn.qinshui.zhuanban.data.register;

import org.jspecify.annotations.Nullable;

/// A figure of a measure that is counted from a list with a table of its own (线索, 走访, 政策 …).
///
/// @param source that list: LEAD, QUALIFICATION, ASSESSMENT, ENTERPRISE, VISIT, DEMAND, MEETING, RESOLUTION, POLICY,
///   POLICY_PUSH
public record BuiltInCount(
    String code, String name, int measure, String source, String unit, boolean main, @Nullable String note) {}
