package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Toasts;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window's content: sidebar, content area, status bar, and the layers over them.
public final class Shell {

  private static final String PRODUCT = "专班工作台";

  private final StackPane root;
  private final StackPane content = new StackPane();
  private final Desk desk;
  private final Surroundings around;
  private final SearchBox search;
  private final Map<Screen, Node> focused = new WeakHashMap<>();
  private @Nullable Screen shown;
  private boolean isNew;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(PRODUCT);

  /// @param layers the same pane the desk's notices lie on
  public Shell(StackPane layers, Toasts toasts, Desk desk, Surroundings around) {
    this.root = layers;
    this.desk = desk;
    this.around = around;
    this.search = new SearchBox(around.search(), desk.work(), desk.navigator()::open);
    BorderPane frame = new BorderPane(content);
    frame.getStyleClass().add("frame");
    content.getStyleClass().add("content-area");
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    frame.setLeft(new Sidebar(desk.navigator(), around.counts(), this::search));
    frame.setBottom(new StatusBar(around, desk.work(), desk.notices().last()));
    frame.setTop(banner());
    root.getStyleClass().add("shell");
    root.getChildren().addAll(frame, toasts);
    desk.navigator().current().addListener((source, before, now) -> show(now));
    show(desk.navigator().current().get());
    desk.work().onFailure(desk.notices()::fail);
    new Keys(this, desk, around.undo()).install(root);
  }

  public Parent root() {
    return root;
  }

  /// For the window's title bar.
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /// Opens the search box over the window.
  public void search() {
    search.openIn(root);
  }

  private Label banner() {
    Label banner = Boxes.text("", "banner");
    banner.setGraphic(new FontIcon(Feather.LOCK));
    banner.textProperty().bind(around.readOnly());
    banner.visibleProperty().bind(banner.textProperty().isNotEmpty());
    banner.managedProperty().bind(banner.visibleProperty());
    banner.setMaxWidth(Double.MAX_VALUE);
    return banner;
  }

  /// The keyboard returns to where it was on a screen one comes back to; on a new one the screen itself puts it.
  private void show(Navigator.@Nullable Step step) {
    title.unbind();
    keepFocus();
    if (step == null) {
      shown = null;
      content.getChildren().clear();
      title.set(PRODUCT);
    } else {
      isNew = shown != step.screen();
      shown = step.screen();
      content.getChildren().setAll(step.screen().content());
      // What scrolls is in the scene only once its scroll pane has a skin; before that no field in it takes the
      // keyboard.
      content.applyCss();
      content.requestFocus();
      Node before = focused.get(step.screen());
      if (before != null && before.getScene() != null) {
        before.requestFocus();
      }
      title.bind(
          Bindings.createStringBinding(
              () -> step.screen().title().getValue() + " — " + PRODUCT, step.screen().title()));
    }
  }

  /// The second half of a double click whose first half brought this screen is meant for nothing on it.
  private void pressed(MouseEvent press) {
    if (isNew && press.getClickCount() > 1) {
      press.consume();
    } else {
      isNew = false;
    }
  }

  private void keepFocus() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    if (shown != null && owner != null && isInContent(owner)) {
      focused.put(shown, owner);
    }
  }

  private boolean isInContent(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == content) {
        return node != content;
      }
    }
    return false;
  }
}
