package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.Set;

/// The same name written in other widths.
final class FirmNames {
  private FirmNames() {}

  /// The form in which two names are one: width, capitals and blanks do not count.
  static String same(String name) {
    return TextTokens.normal(name).replaceAll("\\s+", "");
  }

  /// The ways in which a library may have written it.
  static Set<String> written(String name) {
    var half = name.replace('（', '(').replace('）', ')');
    var full = name.replace('(', '（').replace(')', '）');
    var all = new java.util.HashSet<String>();
    all.add(name);
    all.add(half);
    all.add(full);
    return all;
  }
}
