@NullMarked
package cn.qinshui.zhuanban.data.view;

import org.jspecify.annotations.NullMarked;
