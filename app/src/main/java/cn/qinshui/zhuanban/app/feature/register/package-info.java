/// 活动与申报: the ledgers behind the measures.
@NullMarked
package cn.qinshui.zhuanban.app.feature.register;

import org.jspecify.annotations.NullMarked;
