@NullMarked
package cn.qinshui.zhuanban.data.standard;

import org.jspecify.annotations.NullMarked;
