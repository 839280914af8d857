package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.report.core.font.FontFolders;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The typefaces of papers: this workstation's, the folders `fonts` of the library and beside the program, and those that travel.
public final class Typefaces {
  private Typefaces() {}

  /// Make it once for a library and keep it: every face is parsed once.
  public static FontShelf of(Path library) {
    var own = new ArrayList<>(List.of(library.resolve("fonts")));
    var program = programFolder();
    if (program != null) own.add(program.resolve("fonts"));
    return new FontShelf(FontFolders.of(System.getenv(), Path.of(System.getProperty("user.home")), own));
  }

  /// The folder above `lib/`, where the program runs from its jar.
  private static @org.jspecify.annotations.Nullable Path programFolder() {
    try {
      var jar = Path.of(Typefaces.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      var lib = jar.getParent();
      return lib == null ? null : lib.getParent();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
