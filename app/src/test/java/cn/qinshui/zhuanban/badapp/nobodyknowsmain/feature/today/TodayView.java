package cn.qinshui.zhuanban.badapp.nobodyknowsmain.feature.today;

import cn.qinshui.zhuanban.badapp.nobodyknowsmain.Main;

/// Breaks the rule: knows who starts it.
record TodayView(Main main) {}
