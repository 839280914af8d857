package cn.qinshui.zhuanban.badapp.featuresareapart.feature.today;

import cn.qinshui.zhuanban.badapp.featuresareapart.feature.visit.VisitView;

/// Breaks the rule: opens another feature by its class.
record TodayView(VisitView visits) {}
