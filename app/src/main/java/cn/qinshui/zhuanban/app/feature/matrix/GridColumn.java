package cn.qinshui.zhuanban.app.feature.matrix;

/// A column of the matrix: a unit and how many of its marks are shown.
///
/// @param wanted whether the filter asks for this unit
record GridColumn(long unitId, String name, String total, boolean wanted) {}
