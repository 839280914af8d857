/// Everything that happened with a firm, from every part of the library, on one line of time.
@NullMarked
package cn.qinshui.zhuanban.data.timeline;

import org.jspecify.annotations.NullMarked;
