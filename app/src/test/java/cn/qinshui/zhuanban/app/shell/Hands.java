package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A tester's hands on a window: real clicks and keys, and waiting until what they set off is done.
public final class Hands implements AutoCloseable {

  private final FxThread fx = FxThread.javafx();
  private final Robot robot = fx.call(Robot::new);
  private final Work work;
  private final Stage stage;

  /// Shows `root` in a window of 1366 × 768, which hangs over the edges of the headless screen where nothing is clicked.
  public Hands(Work work, Parent root) {
    this.work = work;
    this.stage =
        fx.call(() -> {
          Stage made = new Stage();
          made.setScene(new Scene(root, 1366, 768));
          made.setY(100);
          made.show();
          return made;
        });
    settle();
  }

  /// Clicks what carries this text.
  public Hands click(String text) {
    return click(() -> labeled(text));
  }

  public Hands clickOn(String selector) {
    return click(() -> stage.getScene().getRoot().lookup(selector));
  }

  private Hands click(Supplier<@Nullable Node> what) {
    fx.call(() -> {
      Node node = what.get();
      if (node == null) {
        throw new AssertionError("nothing to click");
      }
      Bounds place = node.localToScreen(node.getBoundsInLocal());
      robot.mouseMove(place.getCenterX(), place.getCenterY());
      robot.mousePress(MouseButton.PRIMARY);
      return true;
    });
    settle();
    return act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Presses keys together, such as Ctrl and K.
  public Hands press(KeyCode... keys) {
    fx.call(() -> {
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (KeyCode key : List.of(keys).reversed()) {
        robot.keyRelease(key);
      }
      return true;
    });
    return settle();
  }

  /// Presses keys one after another without waiting for the screen, as one does who knows the way.
  public Hands rush(KeyCode... keys) {
    fx.call(() -> {
      for (KeyCode key : keys) {
        robot.keyPress(key);
        robot.keyRelease(key);
      }
      return true;
    });
    return this;
  }

  /// Types as an input method commits: whole words at once, into the field that has the keyboard.
  public Hands type(String text) {
    fx.call(() -> {
      TextInputControl field = (TextInputControl) stage.getScene().getFocusOwner();
      field.replaceSelection(text);
      return true;
    });
    return settle();
  }

  /// Waits until no work is left and the screen has been laid out.
  public Hands settle() {
    fx.await(over -> Stillness.then(work, over));
    return this;
  }

  /// Whether a text can be read anywhere in the window.
  public boolean sees(String text) {
    return fx.call(() -> labeled(text)) != null;
  }

  /// The same for a part of a text.
  public boolean seesPart(String text) {
    return fx.call(() ->
        under(stage.getScene().getRoot())
            .anyMatch(node ->
                node instanceof Labeled labeled && labeled.getText() != null && labeled.getText().contains(text)));
  }

  /// Does something on the screen's thread and waits until it is done.
  public Hands act(Runnable action) {
    fx.call(() -> {
      action.run();
      return true;
    });
    return settle();
  }

  public <T> T ask(Supplier<T> question) {
    return fx.call(question);
  }

  public Stage stage() {
    return stage;
  }

  @Override
  public void close() {
    fx.call(() -> {
      stage.close();
      return true;
    });
  }

  private @Nullable Node labeled(String text) {
    return under(stage.getScene().getRoot())
        .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Node> under(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> parts =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Hands::under)
            : Stream.empty();
    return Stream.concat(Stream.of(node), parts);
  }
}
