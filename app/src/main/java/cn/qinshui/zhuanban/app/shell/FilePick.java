package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// How files are chosen and shown: by the system's own dialogs and programs, or in tests by what the test says.
///
/// @param toOpen one file to read
/// @param toSave one file to write
/// @param folder a folder
/// @param show shows a file in the program the system has for it; to be called in the background
public record FilePick(
    Function<Wish, Optional<Path>> toOpen,
    Function<Wish, Optional<Path>> toSave,
    Function<String, Optional<Path>> folder,
    Consumer<Path> show) {

  /// What is looked for.
  ///
  /// @param title of the dialog
  /// @param name proposed for saving, may be empty
  /// @param kind such as Excel 工作簿
  /// @param patterns such as `*.xlsx`
  public record Wish(String title, String name, String kind, List<String> patterns) {}

  public static FilePick system(Supplier<Window> owner) {
    return new FilePick(
        wish -> path(chooser(wish).showOpenDialog(owner.get())),
        wish -> path(chooser(wish).showSaveDialog(owner.get())),
        title -> {
          DirectoryChooser chooser = new DirectoryChooser();
          chooser.setTitle(title);
          return path(chooser.showDialog(owner.get()));
        },
        FilePick::showInOwnProgram);
  }

  private static void showInOwnProgram(Path file) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.startsWith("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler")
            : system.startsWith("mac") ? List.of("open") : List.of("xdg-open");
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toAbsolutePath().toString());
    try {
      new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException failure) {
      throw new Refusal("这台电脑没有能打开“" + file.getFileName() + "”的程序。请用“另存为”存出来再打开。", failure);
    }
  }

  /// Chooses nothing, as if every dialog were cancelled.
  public static FilePick none() {
    return new FilePick(wish -> Optional.empty(), wish -> Optional.empty(), title -> Optional.empty(), file -> {});
  }

  private static FileChooser chooser(Wish wish) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wish.title());
    chooser.setInitialFileName(wish.name());
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wish.kind(), wish.patterns()));
    return chooser;
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
