@NullMarked
package cn.qinshui.zhuanban.data.statistics;

import org.jspecify.annotations.NullMarked;
