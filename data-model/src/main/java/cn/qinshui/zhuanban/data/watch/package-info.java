/// What could be lost or gained soon (监测): titles that run out, updates and reports that are due, margins to the bounds of
/// the standard, firms that grow over 规模以上.
@NullMarked
package cn.qinshui.zhuanban.data.watch;

import org.jspecify.annotations.NullMarked;
