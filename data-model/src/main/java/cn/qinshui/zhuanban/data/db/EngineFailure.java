package cn.qinshui.zhuanban.data.db;

import java.nio.file.Path;
import java.util.Locale;

/// Reads the engine's own error texts: which of our problems a failed opening or writing is.
final class EngineFailure {
  private EngineFailure() {}

  static LibraryProblem whileOpening(Path folder, Throwable failure, LibraryLock.Holder holder) {
    var text = wholeText(failure);
    if (text.contains("90020") || text.contains("may be already in use"))
      return LibraryProblem.inUse(folder, holder.sentence());
    if (isDiskFull(text)) return LibraryProblem.diskFull(folder, failure);
    if (text.contains("read-only") || text.contains("accessdenied") || text.contains("permission denied")) {
      return LibraryProblem.readOnly(folder, failure);
    }
    return LibraryProblem.damaged(folder, failure);
  }

  static boolean isDiskFull(String text) {
    return text.contains("no space left") || text.contains("磁盘空间不足") || text.contains("not enough space");
  }

  static String wholeText(Throwable failure) {
    var text = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) text.append(t).append('\n');
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
