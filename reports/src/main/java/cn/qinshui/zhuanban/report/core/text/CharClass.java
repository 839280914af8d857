package cn.qinshui.zhuanban.report.core.text;

/// How a character behaves in a line of Chinese text (避头尾, 标点挤压).
public enum CharClass {
  IDEOGRAPH,
  OPENING,
  CLOSING,
  MIDDLE,
  DASH,
  WORD,
  SPACE,
  BREAK,
  SIGN;

  private static final String OPENINGS = "（《〈【〔「『〖“‘［｛￥＄";
  private static final String CLOSINGS = "，。、；：？！）》〉】〕」』〗”’］｝．";
  private static final String MIDDLES = "·・•";
  private static final String DASHES = "—…⸺";
  private static final String NEVER_FIRST = CLOSINGS + MIDDLES + DASHES + "％‰℃～∶／°′″" + ",.:;?!)]}%";
  private static final String NEVER_LAST = OPENINGS + "([{$¥№□";
  private static final String AFTER_NUMBER = "℃％‰°′″";

  public static CharClass of(int codePoint) {
    if (codePoint == '\n') return BREAK;
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) return SPACE;
    if (OPENINGS.indexOf(codePoint) >= 0) return OPENING;
    if (CLOSINGS.indexOf(codePoint) >= 0) return CLOSING;
    if (MIDDLES.indexOf(codePoint) >= 0) return MIDDLE;
    if (DASHES.indexOf(codePoint) >= 0) return DASH;
    boolean latin = codePoint < 0x250 || codePoint >= 0x2010 && codePoint <= 0x2013;
    return latin ? WORD : IDEOGRAPH;
  }

  /// 避头: may not begin a line.
  static boolean neverFirst(int codePoint) {
    return NEVER_FIRST.indexOf(codePoint) >= 0;
  }

  /// 避尾: may not end a line.
  static boolean neverLast(int codePoint) {
    return NEVER_LAST.indexOf(codePoint) >= 0;
  }

  /// Stays with the number before it.
  static boolean clingsToNumber(int codePoint) {
    return AFTER_NUMBER.indexOf(codePoint) >= 0;
  }

  /// Invisible characters that format text elsewhere and have no place on paper.
  static boolean isInvisible(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') return false;
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL -> true;
      default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    };
  }

  /// Half of its em is white, so that two neighbours may move together.
  boolean isMark() {
    return this == OPENING || this == CLOSING;
  }
}
