package cn.qinshui.zhuanban.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/// Where commands speak and what day it is for them.
///
/// @param out for answers
/// @param err for messages
/// @param clock the real time
/// @param defaultLibrary the library used when none is named
/// @param window opens the window, for the call without a subcommand
public record Surface(PrintStream out, PrintStream err, Clock clock, Path defaultLibrary, Window window) {
  /// Opens the window on a library and returns when it was closed.
  @FunctionalInterface
  public interface Window {
    void open(Path library, Clock clock) throws Exception;
  }
}
