@NullMarked
package cn.qinshui.zhuanban.data.audit;

import org.jspecify.annotations.NullMarked;
