/// 变更记录: who changed which field, when, from what into what.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.trail;
