package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A small line over some years: a dot a year, the last one full, a gap where a year is unknown.
///
/// @param alternative says the same in words
record Spark(List<@Nullable BigDecimal> values, String alternative) {
  private static final double DOT = 1.5;

  void draw(Sheet sheet, Tag cell, double x, double y, double width, double height) throws IOException {
    var known = values.stream().filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).summaryStatistics();
    if (known.getCount() < 2) return;
    var tag = cell.child("Figure").alternative(alternative);
    sheet.figure(
        tag, x, y, width, height, () -> paint(sheet, new Box(x, y, width, height), known.getMin(), known.getMax()));
  }

  private record Box(double x, double y, double width, double height) {}

  private void paint(Sheet sheet, Box box, double low, double high) throws IOException {
    double step = (box.width() - 2 * DOT) / (values.size() - 1);
    double span = high - low;
    var xs = new double[values.size()];
    var ys = new double[values.size()];
    for (int i = 0; i < values.size(); i++) {
      var number = values.get(i);
      xs[i] = box.x() + DOT + step * i;
      double share = number == null ? Double.NaN : span == 0 ? 0.5 : (number.doubleValue() - low) / span;
      ys[i] = box.y() + DOT + share * (box.height() - 2 * DOT);
    }
    for (int i = 1; i < xs.length; i++) {
      if (Double.isNaN(ys[i]) || Double.isNaN(ys[i - 1])) continue;
      sheet.outline().strokeInk(Press.DEEP, 1).move(xs[i - 1], ys[i - 1]).line(xs[i], ys[i]).stroke();
    }
    int last = xs.length - 1;
    while (Double.isNaN(ys[last])) last--;
    for (int i = 0; i <= last; i++) {
      if (Double.isNaN(ys[i])) continue;
      sheet
          .outline()
          .fillInk(i == last ? Press.DEEP : Ink.WHITE)
          .strokeInk(Press.DEEP, 0.8)
          .circle(xs[i], ys[i], DOT)
          .fillAndStroke();
    }
  }
}
