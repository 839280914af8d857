package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.Set;
import java.util.regex.Pattern;

/// The same name written in other widths.
final class FirmNames {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private FirmNames() {}

  /// The form in which two names are one: width, capitals and blanks do not count.
  static String same(String name) {
    return BLANKS.matcher(TextTokens.normal(name)).replaceAll("");
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
