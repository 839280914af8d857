package cn.qinshui.zhuanban.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's own library lies when none is named: the platform's folder for data of programs.
public final class DataFolder {
  private static final String CHINESE = "专班工作台";
  private static final String ASCII = "zhuanban";

  private DataFolder() {}

  public static Path ofThisUser() {
    return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return named(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve(CHINESE);
    }
    if (name.startsWith("mac")) return home.resolve("Library/Application Support").resolve(CHINESE);
    return named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(ASCII);
  }

  /// XDG asks to ignore relative paths.
  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    var value = environment.getOrDefault(variable, "");
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
