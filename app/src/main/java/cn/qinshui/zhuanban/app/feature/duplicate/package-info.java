/// 查重: likely pairs, two files side by side, merging, and taking a merge apart.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.duplicate;
