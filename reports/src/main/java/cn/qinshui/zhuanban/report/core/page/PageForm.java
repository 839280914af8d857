package cn.qinshui.zhuanban.report.core.page;

/// A page and the type area (版心) on it, in points; `top` and `left` are the margins. `rows` lines of `columns` characters fill the area.
public record PageForm(
    double width, double height, double left, double top, double textWidth, double textHeight, int rows, int columns) {
  public static final double MM = 72 / 25.4;

  /// A4 upright, margins and grid of GB/T 9704-2012 5.2: 22 lines of 28 characters on 156 × 225 mm.
  public static final PageForm OFFICIAL = millimetres(210, 297, 28, 37, 156, 225, 22, 28);

  /// A4 upright with more room, for lists and slips.
  public static final PageForm A4_LIST = millimetres(210, 297, 20, 22, 170, 250, 25, 31);

  /// A4 lying, for lists with many columns.
  public static final PageForm A4_LYING = millimetres(297, 210, 16, 16, 265, 174, 18, 47);

  /// A3 lying, for one large table.
  public static final PageForm A3_LYING = millimetres(420, 297, 16, 15, 388, 266, 27, 70);

  public static PageForm millimetres(
      double width,
      double height,
      double left,
      double top,
      double textWidth,
      double textHeight,
      int rows,
      int columns) {
    return new PageForm(width * MM, height * MM, left * MM, top * MM, textWidth * MM, textHeight * MM, rows, columns);
  }

  /// The distance of lines.
  public double pitch() {
    return textHeight / rows;
  }

  /// The room of one body character.
  public double cell() {
    return textWidth / columns;
  }

  public double right() {
    return left + textWidth;
  }

  /// The upper edge of the type area, measured from the page's lower edge as PDF does.
  public double textTop() {
    return height - top;
  }

  public double textBottom() {
    return height - top - textHeight;
  }
}
