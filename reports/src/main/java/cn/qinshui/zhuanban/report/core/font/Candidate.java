package cn.qinshui.zhuanban.report.core.font;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A face that may serve a role, parsed when first asked. `heavier` is the bold weight of the same design, where there is one.
final class Candidate {
  interface Source {
    Face open() throws IOException;
  }

  private final String name;
  private final boolean standIn;
  private final Source source;
  private final @Nullable Candidate heavier;
  private boolean broken;

  Candidate(String name, boolean standIn, Source source, @Nullable Candidate heavier) {
    this.name = name;
    this.standIn = standIn;
    this.source = source;
    this.heavier = heavier;
  }

  String name() {
    return name;
  }

  boolean standIn() {
    return standIn;
  }

  @Nullable Candidate heavier() {
    return heavier;
  }

  /// The face, or null when its file turned out to be unusable or lacks the character.
  @Nullable Face faceWith(int codePoint) {
    if (broken) return null;
    try {
      var face = source.open();
      return face.has(codePoint) ? face : null;
    } catch (IOException | RuntimeException _) {
      broken = true;
      return null;
    }
  }
}
