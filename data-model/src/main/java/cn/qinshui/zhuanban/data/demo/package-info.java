/// Demo data (示例数据): a whole invented county, the same for the same seed and day, with cases planted around that day.
@NullMarked
package cn.qinshui.zhuanban.data.demo;

import org.jspecify.annotations.NullMarked;
