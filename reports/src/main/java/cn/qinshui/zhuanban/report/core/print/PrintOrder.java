package cn.qinshui.zhuanban.report.core.print;

import java.util.List;

/// How a paper is to be printed: the printer's name, pages from 0, copies, sides.
public record PrintOrder(String printer, List<Integer> pages, int copies, Sides sides) {
  public enum Sides {
    ONE("单面"),
    LONG_EDGE("双面（长边翻页）"),
    SHORT_EDGE("双面（短边翻页）");

    private final String label;

    Sides(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public PrintOrder {
    pages = List.copyOf(pages);
    if (copies < 1) throw new IllegalArgumentException("copies " + copies);
  }
}
