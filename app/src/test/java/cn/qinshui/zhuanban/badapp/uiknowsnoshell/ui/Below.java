package cn.qinshui.zhuanban.badapp.uiknowsnoshell.ui;

import cn.qinshui.zhuanban.badapp.uiknowsnoshell.shell.Above;

/// Breaks the rule: knows what stands above it.
record Below(Above above) {}
