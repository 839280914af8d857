package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Photographer;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The program's own window on a copy of the demo library, all sections wired, SQL on the screen's thread refused: for
/// journeys through several sections.
final class RealWindow implements AutoCloseable {

  private final FxThread fx = FxThread.javafx();
  private final Threads threads = new Threads();
  private final Library library;
  private final Wiring wiring;
  private final AtomicReference<Optional<Path>> file = new AtomicReference<>(Optional.empty());
  private final AtomicReference<@Nullable Path> shown = new AtomicReference<>();
  private final Work work;
  private @Nullable Hands hands;
  private @Nullable Photographer photographer;

  RealWindow(Path folder) throws IOException {
    this(made(folder), Memory.forgetful(), null);
  }

  private static Path made(Path folder) {
    DemoFolder.open(folder).close();
    return folder;
  }

  /// On a library that is there: with the memory of an earlier window it is a second start.
  RealWindow(Path folder, Memory memory, @Nullable FilePick files) throws IOException {
    library = Library.open(folder, new Library.Opening(false, false, TestDesk.CLOCK, fx.current(), 0, "示例科员"));
    work = threads.work(fx, new Failures());
    wiring =
        fx.call(() ->
            Wiring.begun(
                library, TestDesk.CLERK, new Wiring.Window(work, memory, files == null ? files() : files, () -> {})));
  }

  /// To be clicked and typed into; begins with the first page.
  Hands hands() {
    if (hands == null) {
      hands = new Hands(work, wiring.shell().root());
    }
    return hands;
  }

  /// A picture of the window as it is, to be looked at.
  Path picture(String name) throws IOException {
    BufferedImage picture =
        hands()
            .ask(() -> {
              WritableImage seen = hands().stage().getScene().snapshot(null);
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

  /// What the next file dialogs answer.
  void file(Path path) {
    file.set(Optional.of(path));
  }

  /// What was opened last in the program the system has for it.
  @Nullable Path shown() {
    return shown.get();
  }

  private FilePick files() {
    return new FilePick(wish -> file.get(), wish -> file.get(), title -> file.get(), shown::set);
  }

  /// Photographs a screen in place of handling it.
  Path photograph(String name, Runnable action) throws IOException {
    if (photographer == null) {
      photographer = new Photographer(work, wiring.shell().root(), Path.of("target", "pictures"));
      photographer.take(name, Photographer.Format.SMALL, wiring::begin);
    }
    return photographer.take(name, Photographer.Format.SMALL, action);
  }

  Wiring wiring() {
    return wiring;
  }

  Library library() {
    return library;
  }

  /// Holds up all reading and writing until the answer is run, as a slow disk does.
  Runnable holdUp() {
    CountDownLatch over = new CountDownLatch(1);
    fx.call(() -> {
      for (int i = 0; i < Threads.READERS; i++) {
        work.run(
            "等",
            progress -> {
              over.await();
              return true;
            },
            done -> {});
      }
      return true;
    });
    return over::countDown;
  }

  /// Goes where a link of another time leads.
  void open(Route route) {
    hands().act(() -> wiring.navigator().open(route));
  }

  Route here() {
    return hands().ask(() -> wiring.navigator().current().get()).route();
  }

  @Override
  public void close() {
    if (hands != null) {
      hands.close();
    }
    if (photographer != null) {
      photographer.close();
    }
    fx.call(() -> {
      wiring.close();
      return true;
    });
    threads.close();
    library.close();
  }
}
