package cn.qinshui.zhuanban.app.ui.paper;

import java.util.List;

/// A paper to look at: its pages, and what paints one of them on the paper lane.
public record Paper(List<PageSheet> sheets, Painter painter) {

  /// Paints a page; called on the paper lane only.
  @FunctionalInterface
  public interface Painter {
    /// @param page counted from 0
    /// @param scale pixels for a point
    PageImage paint(int page, double scale) throws Exception;
  }
}
