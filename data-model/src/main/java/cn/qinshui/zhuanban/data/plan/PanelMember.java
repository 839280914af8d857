package cn.qinshui.zhuanban.data.plan;

import org.jspecify.annotations.Nullable;

/// A member of the 工作专班: a unit, a person, or both; it may answer for no measure.
public record PanelMember(
    long id,
    @Nullable Long unitId,
    @Nullable String unitName,
    @Nullable String person,
    String post,
    boolean head,
    boolean namedInPlan,
    int duties) {}
