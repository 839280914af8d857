package cn.qinshui.zhuanban.app.feature.duplicate;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One line of which one of two contents is taken over: a part of the identity, the 服务专员, a year's figures.
final class CompareLine {

  /// What the line is about.
  sealed interface What {
    /// A part of the identity.
    record Field(cn.qinshui.zhuanban.data.enterprise.EnterpriseField field) implements What {}

    /// Who serves the firm.
    record Officer() implements What {}

    /// Whose figures count in a year.
    record Year(int year) implements What {}
  }

  private final What what;
  private final String name;
  private final @Nullable String left;
  private final @Nullable String right;
  private final ObjectProperty<Side> choice = new SimpleObjectProperty<>(Side.LEFT);
  private final Set<Side> doubtful;
  private boolean chosen;

  CompareLine(What what, String name, @Nullable String left, @Nullable String right) {
    this(what, name, left, right, Set.of());
  }

  /// @param doubtful the sides whose content fails its check
  CompareLine(What what, String name, @Nullable String left, @Nullable String right, Set<Side> doubtful) {
    this.what = what;
    this.name = name;
    this.left = left;
    this.right = right;
    this.doubtful = Set.copyOf(doubtful);
  }

  What what() {
    return what;
  }

  String name() {
    return name;
  }

  @Nullable String text(Side side) {
    return side == Side.LEFT ? left : right;
  }

  boolean same() {
    return left == null ? right == null : left.equals(right);
  }

  ObjectProperty<Side> choice() {
    return choice;
  }

  /// Chosen by hand: it no longer follows the file that is kept.
  void choose(Side side) {
    chosen = true;
    choice.set(side);
  }

  /// Whether what a side says fails its check.
  boolean isDoubtful(Side side) {
    return doubtful.contains(side);
  }

  /// Where nothing was chosen: what the kept file says, or the other where that says nothing or fails its check.
  void follow(Side kept) {
    if (!chosen) {
      boolean isWorse = text(kept) == null || isDoubtful(kept) && !isDoubtful(kept.other());
      choice.set(isWorse && text(kept.other()) != null ? kept.other() : kept);
    }
  }

  /// The same line read anew keeps what was chosen by hand.
  void rememberFrom(CompareLine before) {
    chosen = before.chosen;
    if (chosen) {
      choice.set(before.choice.get());
    }
  }
}
