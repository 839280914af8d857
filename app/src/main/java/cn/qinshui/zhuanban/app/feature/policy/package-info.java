/// 政策库: the list and one policy.
@NullMarked
package cn.qinshui.zhuanban.app.feature.policy;

import org.jspecify.annotations.NullMarked;
