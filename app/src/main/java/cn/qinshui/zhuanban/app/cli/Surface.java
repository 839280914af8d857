package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Library;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Where commands speak and what day it is for them.
///
/// @param out for answers
/// @param err for messages
/// @param clock the real time
/// @param defaultLibrary the library used when none is named
/// @param window the part that needs JavaFX
public record Surface(PrintStream out, PrintStream err, Clock clock, Path defaultLibrary, Window window) {
  /// What commands ask of the window.
  public interface Window {
    /// Opens it on a library and returns when it was closed.
    void open(Path library, Clock clock) throws Exception;

    /// Photographs every main screen of a library into a folder, without a display; returns the pictures.
    List<Path> photograph(Library library, Path folder) throws Exception;
  }
}
