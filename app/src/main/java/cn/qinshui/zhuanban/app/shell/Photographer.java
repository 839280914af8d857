package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of the window: sets its size, lets things happen, waits until the background is idle, writes a PNG.
///
/// Works without a display. To be called off the screen's thread, which it waits for.
public final class Photographer implements AutoCloseable {

  private static final int QUIET_PULSES = 3;

  /// How a picture is taken.
  ///
  /// @param scale of the screen: 1.5 is Windows' 150 %; the picture has `width * scale` pixels
  public record Format(int width, int height, double scale) {
    /// The smallest screen we care for.
    public static final Format SMALL = new Format(1366, 768, 1);
  }

  private final FxThread fx = FxThread.javafx();
  private final Work work;
  private final Stage stage;
  private final Scene scene;
  private final Path folder;

  public Photographer(Work work, Parent root, Path folder) throws IOException {
    this.work = work;
    this.folder = Files.createDirectories(folder);
    this.scene = fx.call(() -> new Scene(root));
    this.stage = fx.call(() -> {
      Stage made = new Stage();
      made.setScene(scene);
      return made;
    });
  }

  /// Does `action` on the screen's thread, waits for quiet and writes `name`.png.
  public Path take(String name, Format format, Runnable action) {
    fx.await(over -> {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(format.width());
      stage.setHeight(format.height());
      stage.show();
      action.run();
      whenQuiet(over);
    });
    WritableImage image = fx.call(() -> image(format));
    Path file = folder.resolve(name + ".png");
    write(image, file);
    return file;
  }

  @Override
  public void close() {
    fx.call(() -> {
      stage.close();
      return true;
    });
  }

  private WritableImage image(Format format) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(format.scale(), format.scale()));
    return scene.getRoot().snapshot(parameters, null);
  }

  /// Quiet is: no background work for a few pulses in a row, so that what a result brings has been laid out.
  private void whenQuiet(Runnable then) {
    if (!work.idle().get()) {
      ChangeListener<Boolean> once = new ChangeListener<>() {
        @Override
        public void changed(
            javafx.beans.value.ObservableValue<? extends Boolean> source, Boolean before, Boolean idle) {
          if (idle) {
            work.idle().removeListener(this);
            whenQuiet(then);
          }
        }
      };
      work.idle().addListener(once);
      return;
    }
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (!work.idle().get()) {
          stop();
          whenQuiet(then);
        } else if (++pulses > QUIET_PULSES) {
          stop();
          then.run();
        }
      }
    }.start();
  }

  private static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
