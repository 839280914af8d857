package cn.qinshui.zhuanban.data.exchange;

/// Which lines of a sheet are its heading, both included, counted from 1; the names of the columns stand in the last.
public record HeaderLines(int first, int last) {
  public HeaderLines {
    if (first < 1 || last < first) throw new IllegalArgumentException(first + "–" + last);
  }
}
