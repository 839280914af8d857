/// Visits and demands counted by who, where, what and when, every number with its list.
@NullMarked
package cn.qinshui.zhuanban.data.statistics;

import org.jspecify.annotations.NullMarked;
