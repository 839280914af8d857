package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// The program's own window on a copy of the demo library, all sections wired, SQL on the screen's thread refused: for
/// journeys through several sections.
final class RealWindow implements AutoCloseable {

  private final FxThread fx = FxThread.javafx();
  private final Threads threads = new Threads();
  private final Library library;
  private final Wiring wiring;
  private final Hands hands;
  private final AtomicReference<Optional<Path>> file = new AtomicReference<>(Optional.empty());

  RealWindow(Path folder) throws IOException {
    DemoFolder.open(folder).close();
    library = Library.open(folder, new Library.Opening(false, false, TestDesk.CLOCK, fx.current(), 0, "示例科员"));
    Work work = threads.work(fx, new Failures());
    wiring =
        fx.call(
            () -> new Wiring(library, TestDesk.CLERK, new Wiring.Window(work, Memory.forgetful(), files(), () -> {})));
    hands = new Hands(work, wiring.shell().root());
    hands.act(wiring::begin);
  }

  Hands hands() {
    return hands;
  }

  /// A picture of the window as it is, to be looked at.
  Path picture(String name) throws IOException {
    BufferedImage picture =
        hands.ask(() -> {
          WritableImage seen = hands.stage().getScene().snapshot(null);
          BufferedImage made =
              new BufferedImage((int) seen.getWidth(), (int) seen.getHeight(), BufferedImage.TYPE_INT_ARGB);
          for (int y = 0; y < made.getHeight(); y++) {
            for (int x = 0; x < made.getWidth(); x++) {
              made.setRGB(x, y, seen.getPixelReader().getArgb(x, y));
            }
          }
          return made;
        });
    Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }

  Database database() {
    return library.database();
  }

  /// Goes where a link of another time leads.
  void open(Route route) {
    hands.act(() -> wiring.navigator().open(route));
  }

  /// What the next file dialogs answer.
  void file(Path path) {
    file.set(Optional.of(path));
  }

  private FilePick files() {
    return new FilePick(wish -> file.get(), wish -> file.get(), title -> file.get(), shown -> {});
  }

  Route here() {
    return hands.ask(() -> wiring.navigator().current().get()).route();
  }

  @Override
  public void close() {
    hands.close();
    fx.call(() -> {
      wiring.close();
      return true;
    });
    threads.close();
    library.close();
  }
}
