package cn.qinshui.zhuanban.app.feature.followup;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One of many to choose from: a firm, a unit, a measure.
///
/// @param detail what tells it from others, may be empty
/// @param initials how it is found by its first letters
record Pick(long id, String label, String detail, String initials) {

  /// Whether a typed text finds it: part of the label, the detail or the initials.
  boolean matches(String typed) {
    var plain = typed.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() || label.contains(plain) || detail.contains(plain) || initials.contains(plain);
  }

  static List<Pick> find(List<Pick> among, String typed) {
    return among.stream().filter(pick -> pick.matches(typed)).toList();
  }

  static @Nullable Pick of(List<Pick> among, @Nullable Long id) {
    return id == null ? null : among.stream().filter(pick -> pick.id() == id).findFirst().orElse(null);
  }
}
