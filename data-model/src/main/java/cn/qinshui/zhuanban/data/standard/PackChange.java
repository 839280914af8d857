package cn.qinshui.zhuanban.data.standard;

import org.jspecify.annotations.Nullable;

/// One place in which a pack differs from the one in force.
///
/// @param where which part, in words: SRDI26-2a 营业收入 条件 数值
/// @param before null where it is new, `after` null where it is gone
public record PackChange(String where, @Nullable String before, @Nullable String after) {
  /// 数值：1500→2000
  public String words() {
    if (before == null) return where + "：新增“" + after + "”";
    if (after == null) return where + "：删去“" + before + "”";
    return where + "：“" + before + "”改为“" + after + "”";
  }
}
