package cn.qinshui.zhuanban.app.feature.followup;

import java.util.Locale;

/// One entry of a list to choose from.
///
/// @param key what is saved
/// @param detail what tells it from others; may be empty
/// @param initials how it is found by its first letters
record Named<K>(K key, String label, String detail, String initials) {

  boolean matches(String typed) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() || label.toLowerCase(Locale.ROOT).contains(plain) || initials.contains(plain);
  }
}
