@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.duplicate;
