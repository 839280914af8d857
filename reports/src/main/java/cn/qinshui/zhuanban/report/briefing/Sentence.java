package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.data.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/// A paragraph being written: clauses follow each other with a comma or semicolon and end with a full stop.
final class Sentence {
  private final List<Passage.Piece> pieces = new ArrayList<>();
  private boolean open;

  /// Words as they stand.
  Sentence words(String words) {
    pieces.add(new Passage.Words(words));
    return this;
  }

  Sentence count(Figure figure) {
    pieces.add(new Passage.Counted(figure));
    return this;
  }

  /// Begins the next clause.
  Sentence clause(String joint, String words) {
    if (open) words(joint);
    open = true;
    return words.isEmpty() ? this : words(words);
  }

  /// A clause that is a name and its number: 走访企业31家次.
  Sentence named(String joint, String name, Figure figure) {
    return clause(joint, name).count(figure);
  }

  Sentence end() {
    if (open) words("。");
    open = false;
    return this;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  Passage as(String key, String label) {
    return new Passage(key, label, pieces);
  }
}
