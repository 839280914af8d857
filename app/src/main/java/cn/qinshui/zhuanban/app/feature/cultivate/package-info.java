/// 梯度培育: the funnel and its leads.
@NullMarked
package cn.qinshui.zhuanban.app.feature.cultivate;

import org.jspecify.annotations.NullMarked;
