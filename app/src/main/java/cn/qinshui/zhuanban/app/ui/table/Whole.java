package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Every row of a list, on all its pages, in the order of the screen.
public record Whole<R>(PageSource<R> source, @Nullable String sort, boolean descending) {
  private static final int SIZE = 500;

  /// Is told after each page how many rows were read of how many; may throw to end the reading.
  @FunctionalInterface
  public interface Pace {
    void read(long rows, long all);
  }

  /// Hands over row by row and returns how many there were; to be called in the background.
  public long read(Consumer<? super R> each, Pace pace) throws Exception {
    int offset = 0;
    long all = 0;
    while (true) {
      Found<R> page = source.load(new PageRequest(offset, SIZE, sort, descending));
      page.rows().forEach(each);
      if (offset == 0) all = page.all();
      offset += page.rows().size();
      pace.read(offset, all);
      if (page.rows().size() < SIZE) {
        return offset;
      }
    }
  }
}
