package cn.qinshui.zhuanban.app.feature.assessment;

import java.util.Set;

/// Which lines of 监测 are shown; nothing chosen shows all but the stable ones.
public record WatchFilter(String text, Set<WatchPart> parts) {
  private static final WatchFilter NONE = new WatchFilter("", Set.of());

  public WatchFilter {
    text = text.strip();
    parts = Set.copyOf(parts);
  }

  public static WatchFilter none() {
    return NONE;
  }

  WatchFilter withText(String text) {
    return new WatchFilter(text, parts);
  }

  WatchFilter withParts(Set<WatchPart> parts) {
    return new WatchFilter(text, parts);
  }

  boolean shows(WatchLine line) {
    boolean wanted = parts.isEmpty() ? line.part() != WatchPart.STABLE : parts.contains(line.part());
    return wanted
        && (text.isEmpty()
            || line.firm().name().contains(text)
            || line.firm().commissioner() != null && line.firm().commissioner().contains(text));
  }
}
