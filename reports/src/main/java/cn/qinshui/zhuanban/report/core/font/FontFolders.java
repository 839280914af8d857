package cn.qinshui.zhuanban.report.core.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where faces may lie: `system` on the workstation, `own` the folders `fonts` beside the program and in the library.
public record FontFolders(List<Path> system, List<Path> own) {
  public FontFolders {
    system = List.copyOf(system);
    own = List.copyOf(own);
  }

  /// Nothing but what travels with the product.
  public static FontFolders none() {
    return new FontFolders(List.of(), List.of());
  }

  /// The usual folders of Windows and Linux, WPS's among them.
  public static FontFolders of(Map<String, String> environment, Path home, List<Path> own) {
    var system = new ArrayList<Path>();
    add(system, environment.get("WINDIR"), "Fonts");
    add(system, environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
    if (system.isEmpty()) {
      system.addAll(
          List.of(
              Path.of("/usr/share/fonts"),
              Path.of("/usr/local/share/fonts"),
              home.resolve(".fonts"),
              home.resolve(".local/share/fonts"),
              Path.of("/opt/kingsoft")));
    }
    return new FontFolders(system, own);
  }

  private static void add(List<Path> folders, @Nullable String root, String below) {
    if (root != null && !root.isBlank()) folders.add(Path.of(root).resolve(below));
  }
}
