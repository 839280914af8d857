package cn.qinshui.zhuanban.badapp.plainnames;

/// Breaks the rule: its name says nothing.
final class TodayManager {}
