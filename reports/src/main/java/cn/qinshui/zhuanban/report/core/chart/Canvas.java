package cn.qinshui.zhuanban.report.core.chart;

import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.page.Outline;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The box a chart is drawn in: points from the page's lower left corner, small 黑体 labels, the palette.
record Canvas(Sheet sheet, Typesetter type, double x, double y, double width, double height) {
  private static final List<Ink> PALETTE =
      List.of(
          new Ink(0x2B5C8A),
          new Ink(0xB4232C),
          new Ink(0xCC8B33),
          new Ink(0x4A8066),
          new Ink(0x785C94),
          new Ink(0x6B7A8C),
          new Ink(0x9A6B4F),
          new Ink(0x3E8E99));
  static final Ink FAINT = new Ink(0xD5D9DE);
  static final Ink AXIS = new Ink(0x333A42);
  static final double SMALL = 9;
  static final double LABEL = 10;

  static Ink ink(int place) {
    return PALETTE.get(place % PALETTE.size());
  }

  static Ink ink(Chart.Series series, int place) {
    return series.ink() == null ? ink(place) : series.ink();
  }

  Outline shape() {
    return sheet.outline();
  }

  Line line(String text, double size, Ink ink) {
    return type.line(text, TextStyle.of(FontRole.HEITI, size).in(ink));
  }

  double widthOf(String text, double size) {
    return line(text, size, AXIS).width();
  }

  /// `at` is the baseline's left end, middle or right end.
  void label(String text, double size, double at, double baseline, Align align, Ink ink) throws IOException {
    label(text, size, at, baseline, align, ink, null);
  }

  void label(String text, double size, double at, double baseline, Align align, Ink ink, @Nullable String link)
      throws IOException {
    var line = line(text, size, ink);
    double left =
        switch (align) {
          case LEFT -> at;
          case CENTRE -> at - line.width() / 2;
          case RIGHT -> at - line.width();
        };
    sheet.text(line, left, baseline);
    if (link != null) sheet.link(link, left, baseline - 0.2 * size, line.width(), 1.2 * size);
  }

  /// The text cut to a width, with … where something is left out.
  String fitting(String text, double size, double room) {
    if (widthOf(text, size) <= room) return text;
    int letters = text.codePointCount(0, text.length());
    while (letters > 1) {
      letters--;
      var shorter = text.substring(0, text.offsetByCodePoints(0, letters)) + "…";
      if (widthOf(shorter, size) <= room) return shorter;
    }
    return "…";
  }

  /// Coloured squares with the series' names, centred, on one line.
  void legend(List<Chart.Series> series, double baseline) throws IOException {
    double gap = 18;
    double whole = -gap;
    for (var one : series) whole += 14 + widthOf(one.name(), LABEL) + gap;
    double at = x + (width - whole) / 2;
    for (int i = 0; i < series.size(); i++) {
      sheet.fill(at, baseline - 1, 9, 9, ink(series.get(i), i));
      label(series.get(i).name(), LABEL, at + 14, baseline, Align.LEFT, AXIS);
      at += 14 + widthOf(series.get(i).name(), LABEL) + gap;
    }
  }

  void nothing() throws IOException {
    label("本期没有数据", 11, x + width / 2, y + height / 2, Align.CENTRE, Ink.GREY);
  }
}
