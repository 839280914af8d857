/// The lists behind numbers that have no section of their own.
@NullMarked
package cn.qinshui.zhuanban.app.feature.figure;

import org.jspecify.annotations.NullMarked;
