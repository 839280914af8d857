package cn.qinshui.zhuanban.badapp.workknowsnobody.work;

import cn.qinshui.zhuanban.badapp.workknowsnobody.shell.Above;

/// Breaks the rule: knows what stands above it.
record Below(Above above) {}
