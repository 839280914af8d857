package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.io.IOException;

/// Code 128 as vectors; a handheld scanner types what it says.
final class Bars {
  private final BitMatrix modules;

  Bars(String text) {
    modules = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1);
  }

  /// How wide it is with modules of a width; the quiet zone on both sides belongs to it.
  double width(double module) {
    return modules.getWidth() * module;
  }

  /// Lower left corner, in points.
  void draw(Sheet sheet, double x, double y, double module, double height) throws IOException {
    var shape = sheet.outline().fillInk(Ink.BLACK);
    int from = -1;
    for (int i = 0; i <= modules.getWidth(); i++) {
      boolean dark = i < modules.getWidth() && modules.get(i, 0);
      if (dark && from < 0) from = i;
      if (!dark && from >= 0) {
        shape.rectangle(x + from * module, y, (i - from) * module, height);
        from = -1;
      }
    }
    shape.fill();
  }
}
