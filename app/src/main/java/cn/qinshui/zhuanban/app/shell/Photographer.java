package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Takes pictures of the window: sets its size, lets things happen, waits until the background is idle, writes a PNG.
///
/// Works without a display. To be called off the screen's thread, which it waits for. The headless screen is small, so
/// the content is laid out at the size asked for inside a window that fits.
public final class Photographer implements AutoCloseable {

  private static final double WINDOW = 900;

  /// How a picture is taken.
  ///
  /// @param scale of the screen: 1.5 is Windows' 150 %; the picture has `width * scale` pixels
  public record Format(int width, int height, double scale) {
    /// The smallest screen we care for.
    public static final Format SMALL = new Format(1366, 768, 1);

    /// A 4K screen at 200 %.
    public static final Format LARGE = new Format(1920, 1080, 2);
  }

  private final FxThread fx = FxThread.javafx();
  private final Work work;
  private final Stage stage;
  private final Frame frame;
  private final Path folder;

  public Photographer(Work work, Parent root, Path folder) throws IOException {
    this.work = work;
    this.folder = Files.createDirectories(folder);
    this.frame = fx.call(() -> new Frame(root));
    this.stage =
        fx.call(() -> {
          Stage made = new Stage();
          made.setScene(new Scene(frame, WINDOW, WINDOW));
          return made;
        });
  }

  /// Does `action` on the screen's thread, waits for quiet and writes `name`.png.
  public Path take(String name, Format format, Runnable action) {
    fx.await(over -> {
      frame.format = format;
      frame.requestLayout();
      stage.show();
      frame.layout();
      action.run();
      Stillness.then(work, over);
    });
    BufferedImage picture = fx.call(() -> picture(format));
    Path file = folder.resolve(name + ".png");
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file;
  }

  @Override
  public void close() {
    fx.call(() -> {
      stage.close();
      return true;
    });
  }

  /// The window with the popups that lie over it.
  private BufferedImage picture(Format format) {
    double scale = format.scale();
    BufferedImage all =
        image(frame.content, scale, new Rectangle2D(0, 0, format.width() * scale, format.height() * scale));
    Graphics2D graphics = all.createGraphics();
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup && popup.isShowing()) {
        BufferedImage over = image(popup.getScene().getRoot(), scale, null);
        graphics.drawImage(
            over, (int) ((popup.getX() - stage.getX()) * scale), (int) ((popup.getY() - stage.getY()) * scale), null);
      }
    }
    graphics.dispose();
    return all;
  }

  private static BufferedImage image(Node node, double scale, @Nullable Rectangle2D part) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setViewport(part);
    parameters.setFill(part == null ? Color.TRANSPARENT : Color.WHITE);
    WritableImage image = node.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    int type = part == null ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage picture = new BufferedImage(width, height, type);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  /// Gives its content the size of the picture, whatever size the window has.
  private static final class Frame extends Pane {
    private final Parent content;
    private Format format = Format.SMALL;

    Frame(Parent content) {
      this.content = content;
      getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
      content.resizeRelocate(0, 0, format.width(), format.height());
    }
  }
}
