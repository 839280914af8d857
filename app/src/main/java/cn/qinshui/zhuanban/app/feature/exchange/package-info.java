/// 数据交换: what goes out to the bureau.
@NullMarked
package cn.qinshui.zhuanban.app.feature.exchange;

import org.jspecify.annotations.NullMarked;
