package cn.qinshui.zhuanban.report.core.read;

/// Words as they are found, blanks made one, up to a bound.
final class Gathered {
  private final int most;
  private final StringBuilder text = new StringBuilder();
  private boolean cut;

  Gathered(int most) {
    this.most = most;
  }

  boolean isFull() {
    return cut;
  }

  Gathered add(CharSequence words) {
    for (int i = 0; i < words.length() && !cut; i++) {
      var c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0') blank();
      else if (c == '\ufeff') continue;
      else if (text.length() == most) cut = true;
      else text.append(c);
    }
    return this;
  }

  Gathered blank() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.length() < most) text.append(' ');
    return this;
  }

  /// `noWords` is said where there are none.
  FileWords words(String noWords) {
    var all = text.toString().strip();
    if (all.isEmpty()) return FileWords.none(noWords);
    return new FileWords(all, cut ? "文字太多，只读了前 " + most / 10_000 + " 万字" : null);
  }
}
