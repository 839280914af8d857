/// 设置: who works here, the office's numbers, the library and its copies, the trail.
@NullMarked
package cn.qinshui.zhuanban.app.feature.settings;

import org.jspecify.annotations.NullMarked;
