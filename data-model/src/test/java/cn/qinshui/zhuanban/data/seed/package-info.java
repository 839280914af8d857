@NullMarked
package cn.qinshui.zhuanban.data.seed;

import org.jspecify.annotations.NullMarked;
