package cn.qinshui.zhuanban.data.assessment;

/// Answers as bytes in columns, ordered so that “all” is the least and “any” the greatest of its parts: no, not known,
/// a person must tell, yes. NONE is no answer: the question does not concern the firm.
final class Truth {
  static final byte NO = 0;
  static final byte UNKNOWN = 1;
  static final byte JUDGE = 2;
  static final byte YES = 3;
  static final byte NONE = 4;

  private Truth() {}

  static byte of(boolean holds) {
    return holds ? YES : NO;
  }

  static byte opposite(byte truth) {
    return switch (truth) {
      case NO -> YES;
      case YES -> NO;
      default -> truth;
    };
  }

  /// At least one holds; parts without an answer do not count, and where none has one there is none.
  static byte any(byte one, byte other) {
    if (one == NONE) return other;
    if (other == NONE) return one;
    return one > other ? one : other;
  }
}
