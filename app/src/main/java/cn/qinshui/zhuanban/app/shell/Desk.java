package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// What the window lends to every feature.
///
/// @param navigator opens other screens
/// @param work does things off the screen's thread
/// @param watch tells of commits
/// @param notices messages, questions and panels
/// @param memory what the program remembers of its looks
/// @param files how files are chosen
/// @param clock what day it is
/// @param lists what every list can do beside showing its rows; null where there is no library behind the window
public record Desk(
    Navigator navigator,
    Work work,
    TableWatch watch,
    Notices notices,
    Memory memory,
    FilePick files,
    Clock clock,
    @Nullable ListDesk lists) {

  /// A window whose lists show their rows and no more.
  public Desk(
      Navigator navigator, Work work, TableWatch watch, Notices notices, Memory memory, FilePick files, Clock clock) {
    this(navigator, work, watch, notices, memory, files, clock, null);
  }
}
