@NullMarked
package cn.qinshui.zhuanban.data.demo;

import org.jspecify.annotations.NullMarked;
