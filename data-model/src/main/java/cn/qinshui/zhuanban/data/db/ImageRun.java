package cn.qinshui.zhuanban.data.db;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Images of new rows of one table gathered into one list, as one row of the record keeps them.
final class ImageRun {
  /// From how many on rows stand together.
  static final int FEWEST = 10;

  private static final int MOST = 250;
  private static final int LONGEST = 400_000;

  private final String table;
  private final StringBuilder list = new StringBuilder(1 << 16);
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private int count;

  ImageRun(String table) {
    this.table = table;
  }

  /// Takes one more, unless it is full; an image that no list has room for stands alone.
  boolean take(long id, CharSequence image) {
    if (count == MOST || list.length() + image.length() > LONGEST) return false;
    list.append(count == 0 ? '[' : ',').append(image);
    first = Math.min(first, id);
    last = Math.max(last, id);
    count++;
    return true;
  }

  /// Null where nothing was taken.
  Tx.@Nullable ChangedRow changed() {
    return count == 0 ? null : new Tx.ChangedRow(table, first, last, count, null, list.append(']').toString());
  }

  /// The images of a list, each as it was taken.
  static List<String> images(String list) {
    var images = new ArrayList<String>();
    var quoted = false;
    int start = 0;
    for (int i = 1; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '\\') i++;
      else if (c == '"') quoted = !quoted;
      else if (quoted) continue;
      else if (c == '{') start = i;
      else if (c == '}') images.add(list.substring(start, i + 1));
    }
    return images;
  }
}
