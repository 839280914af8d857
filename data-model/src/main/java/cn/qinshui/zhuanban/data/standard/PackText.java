package cn.qinshui.zhuanban.data.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file leaves out: a list is then empty, a part that must be there is refused by its key.
final class PackText {
  private PackText() {}

  static void require(@Nullable Object part, String key) {
    if (part == null) throw new IllegalArgumentException("缺少 " + key);
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
