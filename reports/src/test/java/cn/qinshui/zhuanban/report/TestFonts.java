package cn.qinshui.zhuanban.report;

import cn.qinshui.zhuanban.report.core.font.FontFolders;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.font.Travelling;
import java.util.Set;

/// Shelves for tests: neither looks at the machine's own fonts.
public final class TestFonts {
  private TestFonts() {}

  /// Noto Sans SC alone: the same on every machine, with npm or without.
  public static FontShelf sansOnly() {
    return new FontShelf(
        FontFolders.none(), Set.of(Travelling.SANS_REGULAR, Travelling.SANS_MEDIUM, Travelling.SANS_BOLD));
  }

  /// Whatever travels.
  public static FontShelf travelling() {
    return new FontShelf(FontFolders.none());
  }
}
