package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Tone;

/// A mark of the matrix as it is drawn.
///
/// @param word what stands beside the shape: 逾期, 补完, 久未更新 …
/// @param open how many matters are open there
/// @param told measure, unit, lead, colour and why, in one line
/// @param fits whether the filter lets it through; else it is drawn faintly
record GridCell(long dutyId, Tone tone, String word, boolean leads, int open, String told, boolean fits) {}
