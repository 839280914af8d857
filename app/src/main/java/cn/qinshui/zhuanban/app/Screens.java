package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.cli.Surface;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The window as commands see it; JavaFX is loaded only when one of these is called.
///
/// @param settings the folder of what the program remembers of its looks, and of its own typefaces
record Screens(Path settings) implements Surface.Window {
  @Override
  public void open(Path library, Clock clock) throws Exception {
    if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
      throw new Refusal("这里没有图形桌面，打不开窗口。请在桌面环境中启动；不用窗口的命令见 zhuanban --help。");
    }
    Desktop.run(library, settings, clock);
  }

  /// Leaves nothing in the user's home.
  @Override
  public List<Path> photograph(Library library, Path folder) throws Exception {
    var fonts = Files.createTempDirectory("zhuanban-fonts");
    try {
      return Tour.take(library, folder, fonts);
    } finally {
      try (var files = Files.list(fonts)) {
        for (var file : files.toList()) Files.delete(file);
      }
      Files.delete(fonts);
    }
  }

  /// Elsewhere than on Windows and macOS an X11 or Wayland display is named in the environment.
  static boolean hasDisplay(String system, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
