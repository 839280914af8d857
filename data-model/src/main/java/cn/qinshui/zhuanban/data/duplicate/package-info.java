/// Firms that stand in the library twice (查重): finding them, merging two into one, and taking a merge apart again.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.duplicate;
