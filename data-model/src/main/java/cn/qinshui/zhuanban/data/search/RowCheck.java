package cn.qinshui.zhuanban.data.search;

import java.util.List;

/// Whether a row of a pack holds a word, looked up in this row alone.
record RowCheck(Pack pack, boolean bodiless) {
  RowCheck(Pack pack) {
    this(pack, pack.isBodiless());
  }

  boolean holdsAll(int row, List<Word> words) {
    for (var word : words) if (!inNames(row, word) && !elsewhere(row, word)) return false;
    return true;
  }

  private boolean inNames(int row, Word word) {
    var start = pack.names.startOf(row);
    return word.indexIn(pack.names.text(), start, pack.names.endAt(start)) >= 0;
  }

  /// Not in the names.
  boolean elsewhere(int row, Word word) {
    return inCode(row, word)
        || word.partOfPhone() && in(pack.phones, row, word.text())
        || !bodiless && in(pack.bodies, row, word.text());
  }

  private boolean inCode(int row, Word word) {
    if (!word.anywhereInCode() && !word.headOfCode() && !word.tailOfCode()) return false;
    var start = pack.codes.startOf(row);
    var code = pack.codes.text().substring(start, pack.codes.endAt(start));
    return word.anywhereInCode() && code.contains(word.text())
        || word.headOfCode() && code.startsWith(word.text())
        || word.tailOfCode() && code.endsWith(word.text());
  }

  private static boolean in(PackedText packed, int row, String text) {
    var start = packed.startOf(row);
    return packed.text().indexOf(text, start, packed.endAt(start)) >= 0;
  }
}
