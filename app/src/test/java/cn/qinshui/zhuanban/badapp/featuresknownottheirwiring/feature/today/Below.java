package cn.qinshui.zhuanban.badapp.featuresknownottheirwiring.feature.today;

import cn.qinshui.zhuanban.badapp.featuresknownottheirwiring.cli.Above;

/// Breaks the rule: knows what stands above it.
record Below(Above above) {}
