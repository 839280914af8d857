package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Memory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The one window of the program. It remembers where it stood and asks its content before it closes.
public final class MainWindow {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 868;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final String BOUNDS = "bounds";
  private static final String MAXIMIZED = "maximized";

  private final Stage stage;
  private final Memory memory;
  private Consumer<Runnable> closing = Runnable::run;

  public MainWindow(Stage stage, Memory memory) {
    this.stage = stage;
    this.memory = memory.under("window");
    stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place();
    stage.setOnCloseRequest(event -> {
      event.consume();
      closing.accept(this::close);
    });
  }

  /// Shows another content: first the start panels, then the shell.
  public void show(Parent content, ObservableValue<String> title) {
    stage.getScene().setRoot(content);
    stage.titleProperty().unbind();
    stage.titleProperty().bind(title);
    stage.show();
  }

  /// @param asks gets what closes the window and runs it now, later, or not at all
  public void onClose(Consumer<Runnable> asks) {
    closing = asks;
  }

  public Stage stage() {
    return stage;
  }

  public void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  public void close() {
    remember();
    stage.close();
  }

  private void remember() {
    memory.put(MAXIMIZED, Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified()) {
      memory.put(
          BOUNDS, "%.0f %.0f %.0f %.0f".formatted(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  /// A place on a screen that is no longer there does not count.
  private void place() {
    Optional<Rectangle2D> before =
        memory
            .get(BOUNDS)
            .filter(text -> text.matches("(-?\\d{1,5} ?){4}"))
            .map(text -> {
              List<Double> side = Stream.of(text.split(" ")).map(Double::valueOf).toList();
              return new Rectangle2D(side.get(0), side.get(1), Math.max(1, side.get(2)), Math.max(1, side.get(3)));
            });
    Optional<Rectangle2D> there = before.filter(place -> !Screen.getScreensForRectangle(place).isEmpty());
    Rectangle2D visible = Screen.getPrimary().getVisualBounds();
    stage.setWidth(there.map(Rectangle2D::getWidth).orElse(Math.min(WIDTH, visible.getWidth())));
    stage.setHeight(there.map(Rectangle2D::getHeight).orElse(Math.min(HEIGHT, visible.getHeight())));
    there.ifPresent(place -> {
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
    });
    stage.setMaximized(memory.get(MAXIMIZED).map(Boolean::valueOf).orElse(visible.getWidth() <= WIDTH));
  }
}
