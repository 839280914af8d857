package cn.qinshui.zhuanban.app.ui.paper;

import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import java.nio.IntBuffer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;

/// One page of the preview. Its picture is painted when it comes near the view and let go when it is far.
final class PaperPage extends Pane {

  private final int number;
  private final Paper paper;
  private final PageSheet sheet;
  private final ImageView view = new ImageView();
  private final Slot<PageImage> slot;
  private double painted;

  PaperPage(Work work, Paper paper, int number) {
    this.number = number;
    this.paper = paper;
    this.sheet = paper.sheets().get(number);
    this.slot = work.slot("显示页面", this::show);
    getStyleClass().add("paper-page");
    setAccessibleText("第 " + (number + 1) + " 页");
    getChildren().add(view);
    sheet.areas().forEach(area -> getChildren().add(button(area)));
  }

  /// The old picture stays, stretched, until the sharp one is there.
  void zoom(double zoom) {
    double width = sheet.width() * zoom;
    double height = sheet.height() * zoom;
    setMinSize(width, height);
    setMaxSize(width, height);
    view.setFitWidth(width);
    view.setFitHeight(height);
    for (int i = 0; i < sheet.areas().size(); i++) {
      PageArea area = sheet.areas().get(i);
      getChildren()
          .get(i + 1)
          .resizeRelocate(area.x() * zoom, area.y() * zoom, area.width() * zoom, area.height() * zoom);
    }
  }

  void paint(double zoom) {
    double scale = zoom * Screen.getPrimary().getOutputScaleX();
    if (scale != painted) {
      painted = scale;
      slot.load(Lane.PAPER, progress -> paper.painter().paint(number, scale));
    }
  }

  void letGo() {
    if (painted != 0) {
      painted = 0;
      slot.cancel();
      view.setImage(null);
    }
  }

  private void show(PageImage image) {
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(image.width(), image.height(), image.pixels(), PixelFormat.getIntArgbPreInstance());
    view.setImage(new WritableImage(buffer));
  }

  private static Button button(PageArea area) {
    Button button = new Button();
    button.getStyleClass().add("paper-area");
    button.setManaged(false);
    button.setTooltip(new Tooltip(area.tip()));
    button.setAccessibleText(area.tip());
    button.setOnAction(event -> area.open().run());
    return button;
  }
}
