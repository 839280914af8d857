package cn.qinshui.zhuanban.baddata.packageorder.plan;

import cn.qinshui.zhuanban.baddata.packageorder.followup.Late;

/// A package knows one that comes after it.
record Early(Late late) {}
