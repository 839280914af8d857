/// 措施矩阵: the eighteen measures against the eight units, and what lies behind each mark.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.matrix;
