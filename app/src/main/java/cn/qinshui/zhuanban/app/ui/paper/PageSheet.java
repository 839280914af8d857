package cn.qinshui.zhuanban.app.ui.paper;

import java.util.List;

/// The size of a page in points, and the places on it that open something.
public record PageSheet(double width, double height, List<PageArea> areas) {

  /// A4 upright without such places.
  public static PageSheet a4() {
    return new PageSheet(595.28, 841.89, List.of());
  }
}
