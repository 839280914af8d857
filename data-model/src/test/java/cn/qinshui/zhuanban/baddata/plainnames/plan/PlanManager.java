package cn.qinshui.zhuanban.baddata.plainnames.plan;

/// A name that says nothing.
final class PlanManager {}
