package cn.qinshui.zhuanban.data.plan;

/// A milestone in a list, with its place in the matrix.
public record MilestoneRow(Milestone milestone, DutyPlace place) {}
