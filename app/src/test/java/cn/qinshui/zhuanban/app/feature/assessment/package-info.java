@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.assessment;
