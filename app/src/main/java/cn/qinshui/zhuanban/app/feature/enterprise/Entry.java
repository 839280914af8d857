package cn.qinshui.zhuanban.app.feature.enterprise;

import java.util.Locale;

/// One entry of a list to choose from.
///
/// @param key what is saved
/// @param detail what tells it from others, such as its code; may be empty
/// @param initials how it is found by its first letters
record Entry<K>(K key, String label, String detail, String initials) {

  /// Whether a typed text finds it: part of the label, the head of the detail, or part of the initials.
  boolean matches(String typed) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty()
        || label.toLowerCase(Locale.ROOT).contains(plain)
        || initials.contains(plain)
        || detail.toLowerCase(Locale.ROOT).startsWith(plain);
  }
}
