package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.data.duplicate.MergeRow;

/// Which merges are listed, by a part of either name.
public record MergeFilter(String text) {
  private static final MergeFilter NONE = new MergeFilter("");

  public MergeFilter {
    text = text.strip();
  }

  public static MergeFilter none() {
    return NONE;
  }

  boolean shows(MergeRow row) {
    return row.keptName().contains(text) || row.goneName().contains(text);
  }
}
