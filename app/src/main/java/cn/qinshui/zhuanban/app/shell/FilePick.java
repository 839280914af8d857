package cn.qinshui.zhuanban.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// How files are chosen: by the system's own dialogs, or in tests by what the test says.
///
/// @param toOpen one file to read
/// @param toSave one file to write
/// @param folder a folder
public record FilePick(
    Function<Wish, Optional<Path>> toOpen,
    Function<Wish, Optional<Path>> toSave,
    Function<String, Optional<Path>> folder) {

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
        });
  }

  /// Chooses nothing, as if every dialog were cancelled.
  public static FilePick none() {
    return new FilePick(wish -> Optional.empty(), wish -> Optional.empty(), title -> Optional.empty());
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
