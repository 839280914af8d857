/// The ledgers behind the measures (台账); their kinds are data.
@NullMarked
package cn.qinshui.zhuanban.data.register;

import org.jspecify.annotations.NullMarked;
