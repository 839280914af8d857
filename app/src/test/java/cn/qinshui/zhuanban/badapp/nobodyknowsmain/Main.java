package cn.qinshui.zhuanban.badapp.nobodyknowsmain;

/// The start.
public final class Main {}
