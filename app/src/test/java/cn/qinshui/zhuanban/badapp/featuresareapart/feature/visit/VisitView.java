package cn.qinshui.zhuanban.badapp.featuresareapart.feature.visit;

/// Another feature.
public final class VisitView {}
