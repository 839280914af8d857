package cn.qinshui.zhuanban.data.shared;

import java.util.Collection;

/// What a check found at one field of an input: one plain Chinese sentence, shown beside that field.
public record Problem(String field, Kind kind, String sentence) {
  /// ERROR stops the save. QUESTION is saved once the person says yes. HINT is only shown.
  public enum Kind {
    ERROR,
    QUESTION,
    HINT
  }

  public static Problem error(String field, String sentence) {
    return new Problem(field, Kind.ERROR, sentence);
  }

  public static Problem question(String field, String sentence) {
    return new Problem(field, Kind.QUESTION, sentence);
  }

  public static Problem hint(String field, String sentence) {
    return new Problem(field, Kind.HINT, sentence);
  }

  /// Refuses to save while an error stands among them.
  public static void refuseErrors(Collection<Problem> problems) {
    var errors = problems.stream().filter(problem -> problem.kind() == Kind.ERROR).map(Problem::sentence).toList();
    if (!errors.isEmpty()) throw new Refusal(String.join("", errors));
  }
}
