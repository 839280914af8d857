package cn.qinshui.zhuanban.app.work;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A second start of the program on the same library rings here, so that the open window comes to the front. A socket
/// file in the library's folder; nothing of it reaches a network.
public final class Doorbell implements AutoCloseable {
  private static final String NAME = "window.sock";

  private final ServerSocketChannel door;
  private final Path socket;

  private Doorbell(ServerSocketChannel door, Path socket) {
    this.door = door;
    this.socket = socket;
  }

  /// Listens until closed and calls `rung` on the screen's thread. Empty where the folder allows no socket (its path
  /// is too long, or its file system has none): then a second start only says that the library is in use.
  public static Optional<Doorbell> hang(Path library, FxThread fx, Runnable rung) {
    var socket = library.resolve(NAME);
    try {
      Files.deleteIfExists(socket);
      var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        door.bind(UnixDomainSocketAddress.of(socket));
      } catch (IOException | RuntimeException e) {
        door.close();
        return Optional.empty();
      }
      Thread.ofVirtual().name("doorbell").start(() -> listen(door, fx, rung));
      return Optional.of(new Doorbell(door, socket));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void listen(ServerSocketChannel door, FxThread fx, Runnable rung) {
    while (door.isOpen()) {
      try (var visitor = door.accept()) {
        if (visitor.isOpen()) fx.later(rung);
      } catch (IOException e) {
        return; // closed with the window
      }
    }
  }

  /// Rings at the window that has the library open; false where none answers.
  public static boolean ring(Path library) {
    try (var visitor = SocketChannel.open(UnixDomainSocketAddress.of(library.resolve(NAME)))) {
      return visitor.isConnected();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      // the file is swept away by the next start
    }
  }
}
