package cn.qinshui.zhuanban.app.ui;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer over the window that holds the keyboard until it is closed, and gives it back to where it was.
public final class Overlay extends StackPane {

  private final StackPane host;
  private final Node content;
  private final @Nullable Consumer<Runnable> leave;
  private final Runnable closed;
  private final ChangeListener<Node> hold = (source, before, now) -> hold(now);
  private @Nullable Scene scene;
  private @Nullable Node focusBefore;
  private @Nullable Node lastInside;

  private Overlay(StackPane host, Node content, Pos where, @Nullable Consumer<Runnable> leave, Runnable closed) {
    this.host = host;
    this.content = content;
    this.leave = leave;
    this.closed = closed;
    getStyleClass().add("overlay");
    StackPane.setAlignment(content, where);
    getChildren().add(content);
    if (content instanceof Region region) {
      region.setMaxHeight(where == Pos.CENTER_RIGHT ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
      region.setMaxWidth(Region.USE_PREF_SIZE);
    }
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        dismiss();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
          }
          // These two go on to the scene: it moves the keyboard for controls that do not do so themselves, and presses
          // the
          // likely button.
          if (event.getCode() != KeyCode.TAB && event.getCode() != KeyCode.ENTER) {
            event.consume();
          }
        });
  }

  /// Opens a layer in `host`.
  ///
  /// @param dismissable whether Esc and a click beside it close it
  /// @param closed called however it is closed
  public static Overlay open(StackPane host, Node content, Pos where, boolean dismissable, Runnable closed) {
    Overlay overlay = new Overlay(host, content, where, dismissable ? Runnable::run : null, closed);
    overlay.show();
    return overlay;
  }

  /// Opens a layer that is asked before Esc or a click beside it closes it: for input that is not saved yet.
  ///
  /// @param leave gets what closes the layer, and runs it now, later or not at all
  public static Overlay guarded(StackPane host, Node content, Pos where, Consumer<Runnable> leave, Runnable closed) {
    Overlay overlay = new Overlay(host, content, where, leave, closed);
    overlay.show();
    return overlay;
  }

  /// What Esc does: closes it, asks first, or nothing.
  public void dismiss() {
    if (leave != null) {
      leave.accept(this::close);
    }
  }

  public boolean isOpen() {
    return scene != null;
  }

  public boolean isDismissable() {
    return leave != null;
  }

  public void close() {
    Scene from = scene;
    if (from == null) {
      return;
    }
    scene = null;
    from.focusOwnerProperty().removeListener(hold);
    host.getChildren().remove(this);
    if (focusBefore != null && focusBefore.getScene() == from) {
      focusBefore.requestFocus();
    }
    closed.run();
  }

  private void show() {
    Scene into = host.getScene();
    scene = into;
    focusBefore = into.getFocusOwner();
    host.getChildren().add(this);
    // What scrolls inside is in the scene only once the scroll pane has its skin; before that it cannot have the
    // keyboard.
    applyCss();
    into.focusOwnerProperty().addListener(hold);
    content.requestFocus();
    if (!isInside(into.getFocusOwner())) {
      setFocusTraversable(true);
      requestFocus();
    }
  }

  /// The keyboard stays in the uppermost layer.
  private void hold(@Nullable Node owner) {
    if (isInside(owner)) {
      lastInside = owner;
    } else if (host.getChildren().getLast() == this) {
      Node back = lastInside == null || lastInside.getScene() == null ? content : lastInside;
      back.requestFocus();
    }
  }

  private boolean isInside(@Nullable Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }
}
