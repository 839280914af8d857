@NullMarked
package cn.qinshui.zhuanban.data.register;

import org.jspecify.annotations.NullMarked;
