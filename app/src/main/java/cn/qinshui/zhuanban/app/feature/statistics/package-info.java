/// 走访与诉求统计: by commissioner, town, class, unit and month.
@NullMarked
package cn.qinshui.zhuanban.app.feature.statistics;

import org.jspecify.annotations.NullMarked;
