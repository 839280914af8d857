/// 预评估 and 监测 on paper.
@NullMarked
package cn.qinshui.zhuanban.report.assessment;

import org.jspecify.annotations.NullMarked;
