package cn.qinshui.zhuanban.report.core.page;

import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Signal;
import java.io.IOException;

/// The five signs as vectors, each with a shape of its own: a ticked disc, a clock, a triangle, a crossed square, a hollow ring.
final class SignShapes {
  private SignShapes() {}

  /// Centre and radius in points.
  static void draw(Sheet sheet, Signal signal, double x, double y, double r) throws IOException {
    var ink = signal.ink();
    var shape = sheet.outline().fillInk(ink).strokeInk(ink, r * 0.22);
    switch (signal) {
      case GREEN -> {
        shape.circle(x, y, r).fill();
        sheet
            .outline()
            .strokeInk(Ink.WHITE, r * 0.26)
            .move(x - 0.45 * r, y)
            .line(x - 0.1 * r, y - 0.36 * r)
            .line(x + 0.5 * r, y + 0.38 * r)
            .stroke();
      }
      case BLUE -> {
        shape.circle(x, y, r * 0.88).stroke();
        sheet
            .outline()
            .strokeInk(ink, r * 0.24)
            .move(x, y + 0.5 * r)
            .line(x, y)
            .line(x + 0.42 * r, y - 0.12 * r)
            .stroke();
      }
      case YELLOW -> {
        shape.move(x, y + r).line(x + 1.08 * r, y - 0.86 * r).line(x - 1.08 * r, y - 0.86 * r).close().fill();
        sheet.outline().strokeInk(Ink.WHITE, r * 0.26).move(x, y + 0.42 * r).line(x, y - 0.26 * r).stroke();
        sheet.outline().fillInk(Ink.WHITE).circle(x, y - 0.56 * r, r * 0.15).fill();
      }
      case RED -> {
        shape.rectangle(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r).fill();
        sheet
            .outline()
            .strokeInk(Ink.WHITE, r * 0.26)
            .move(x - 0.42 * r, y - 0.42 * r)
            .line(x + 0.42 * r, y + 0.42 * r)
            .move(x - 0.42 * r, y + 0.42 * r)
            .line(x + 0.42 * r, y - 0.42 * r)
            .stroke();
      }
      case GREY -> {
        shape.circle(x, y, r * 0.88).stroke();
        sheet.outline().strokeInk(ink, r * 0.24).move(x - 0.4 * r, y).line(x + 0.4 * r, y).stroke();
      }
    }
  }
}
