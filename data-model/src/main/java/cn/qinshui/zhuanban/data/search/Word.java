package cn.qinshui.zhuanban.data.search;

import org.jspecify.annotations.Nullable;

/// One typed word and how it is looked for.
///
/// @param text normalised
/// @param spelling of one that has letters, so that it may be pinyin
/// @param codeLike digits and letters only, so that it may be part of a credit code
/// @param phoneLike digits and dashes only
record Word(String text, @Nullable Spelling spelling, boolean codeLike, boolean phoneLike) {
  private static final int WHOLE_CODE_FROM = 7;
  private static final int HEAD_FROM = 4;
  private static final int TAIL_FROM = 3;

  /// Finds where something stands in a text.
  interface Needle {
    /// The first place from `from` on, before `to`; -1 for none.
    int indexIn(String text, int from, int to);
  }

  static Word of(String text, SoundTable table) {
    var letters = text.chars().anyMatch(c -> SoundTable.isLetter((char) c));
    return new Word(
        text, letters ? new Spelling(table, text) : null, text.matches("[0-9a-z]+"), text.matches("[0-9-]+"));
  }

  /// The first place from `from` on, before `to`, at which it stands in a name; -1 for none.
  int indexIn(String names, int from, int to) {
    return spelling == null ? names.indexOf(text, from, to) : spelling.indexOf(names, from, to);
  }

  /// All codes of a county share their middle, so that a short piece counts only at an end.
  boolean anywhereInCode() {
    return codeLike && text.length() >= WHOLE_CODE_FROM;
  }

  boolean headOfCode() {
    return codeLike && !anywhereInCode() && text.length() >= HEAD_FROM;
  }

  boolean tailOfCode() {
    return codeLike && !anywhereInCode() && text.length() >= TAIL_FROM;
  }

  boolean partOfPhone() {
    return phoneLike && text.length() >= TAIL_FROM;
  }
}
