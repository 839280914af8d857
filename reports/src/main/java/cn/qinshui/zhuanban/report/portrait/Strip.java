package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import java.io.IOException;

/// A part of the page over its whole width. Heights in points.
record Strip(double height, Drawing drawing) {

  /// Draws with its upper edge at `top` and hangs its tags under `parent`.
  interface Drawing {
    void draw(Sheet sheet, Tag parent, double top) throws IOException;
  }

  static Strip gap(double height) {
    return new Strip(height, (_, _, _) -> {});
  }
}
