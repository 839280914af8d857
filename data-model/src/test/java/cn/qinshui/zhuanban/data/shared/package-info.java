@NullMarked
package cn.qinshui.zhuanban.data.shared;

import org.jspecify.annotations.NullMarked;
