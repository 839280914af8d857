/// 走访、诉求: lists and files.
@NullMarked
package cn.qinshui.zhuanban.app.feature.followup;

import org.jspecify.annotations.NullMarked;
