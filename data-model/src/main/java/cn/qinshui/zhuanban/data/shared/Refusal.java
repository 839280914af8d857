package cn.qinshui.zhuanban.data.shared;

/// An expected failure (bad input, a locked file, a record changed by another): its message is one plain Chinese
/// sentence that says what is wrong, where, and what to do. Shown as it is, never logged as an error.
public class Refusal extends RuntimeException {
  public Refusal(String sentence) {
    super(sentence);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// The sentence for the screen.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
