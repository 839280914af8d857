package cn.qinshui.zhuanban.report.sheet.in;

import java.util.Locale;

/// Which number formats show a day, which a percentage. 27–36 and 50–58 are dates of Chinese programs that stand in no
/// file by name.
final class NumberFormats {
  /// What a cell's number is.
  enum Meaning {
    NUMBER,
    PERCENT,
    DAY,
    TIME
  }

  private NumberFormats() {}

  static Meaning builtIn(int id) {
    if (id == 9 || id == 10) return Meaning.PERCENT;
    if (id >= 18 && id <= 21 || id >= 45 && id <= 47) return Meaning.TIME;
    if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) return Meaning.DAY;
    return Meaning.NUMBER;
  }

  /// By the code of a format: letters of dates outside of quotes, brackets and escapes.
  static Meaning of(String code) {
    var plain =
        code.toLowerCase(Locale.ROOT)
            .split(";", 2)[0]
            .replaceAll("\"[^\"]*\"?", "")
            .replaceAll("\\\\.", "")
            .replaceAll("_.|\\*.", "")
            .replaceAll("\\[(?!h|m|s)[^\\]]*]?", "");
    if (plain.contains("general") || plain.contains("@")) return Meaning.NUMBER;
    if (plain.contains("%")) return Meaning.PERCENT;
    if (plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0 || plain.indexOf('e') >= 0 && plain.indexOf('m') >= 0)
      return Meaning.DAY;
    if (plain.indexOf('h') >= 0 || plain.indexOf('s') >= 0) return Meaning.TIME;
    return plain.indexOf('m') >= 0 ? Meaning.DAY : Meaning.NUMBER;
  }
}
