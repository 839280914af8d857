package cn.qinshui.zhuanban.app.feature.today;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard was in a page that is drawn anew: at the same line if it is still there, else at the first one.
record KeptFocus(boolean inside, @Nullable Object key) {

  static KeptFocus of(Parent body) {
    Node owner = body.getScene() == null ? null : body.getScene().getFocusOwner();
    boolean inside = isInside(body, owner);
    return new KeptFocus(inside, inside && owner != null ? owner.getUserData() : null);
  }

  static boolean isInside(Node body, @Nullable Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == body) {
        return true;
      }
    }
    return false;
  }

  void giveBack(Parent body) {
    if (inside) {
      find(body, key).or(() -> find(body, null)).ifPresent(Node::requestFocus);
    }
  }

  /// The node with this key; the first with any key where it is null.
  private static Optional<Node> find(Parent under, @Nullable Object key) {
    for (Node node : under.getChildrenUnmodifiable()) {
      if (node.getUserData() != null && (key == null || key.equals(node.getUserData()))) {
        return Optional.of(node);
      }
      if (node instanceof Parent parent) {
        Optional<Node> found = find(parent, key);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
