package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A sheet dropped anywhere on the window is imported; what a part of the screen takes for itself (附件) stays its own.
public final class FileDrops {

  private static final Set<String> SHEETS = Set.of("xlsx", "xlsm", "xls", "et", "csv", "txt");

  private final Navigator navigator;

  private FileDrops(Navigator navigator) {
    this.navigator = navigator;
  }

  /// @param readOnly nothing can be imported into a library that is only read
  public static void take(Node window, Navigator navigator, boolean readOnly) {
    if (readOnly) {
      return;
    }
    FileDrops drops = new FileDrops(navigator);
    window.setOnDragOver(drops::over);
    window.setOnDragDropped(drops::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() && sheet(event.getDragboard().getFiles()).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<File> file = sheet(event.getDragboard().getFiles());
    file.ifPresent(found -> navigator.open(new Route.Import(found.toPath())));
    event.setDropCompleted(file.isPresent());
    event.consume();
  }

  static Optional<File> sheet(List<File> files) {
    return files.stream().filter(file -> SHEETS.contains(ending(file))).findFirst();
  }

  private static String ending(File file) {
    return file.getName().substring(file.getName().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
