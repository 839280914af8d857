package cn.qinshui.zhuanban.badapp.shellknowsnofeature.shell;

import cn.qinshui.zhuanban.badapp.shellknowsnofeature.feature.today.Above;

/// Breaks the rule: knows what stands above it.
record Below(Above above) {}
