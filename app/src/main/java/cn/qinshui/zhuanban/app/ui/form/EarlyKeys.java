package cn.qinshui.zhuanban.app.ui.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Holds the keyboard while a form is still being read, and hands what was typed meanwhile to the form once it is there:
/// who types on at once loses no first letter. Keys that lead away, such as Esc, lead away as ever.
public final class EarlyKeys extends Region {
  private static final Set<KeyCode> OF_THE_FORM = EnumSet.of(KeyCode.S, KeyCode.D, KeyCode.P, KeyCode.V);

  private final List<KeyEvent> typed = new ArrayList<>();

  public EarlyKeys() {
    setManaged(false);
    addEventHandler(KeyEvent.ANY, this::keep);
  }

  private void keep(KeyEvent event) {
    boolean away =
        event.getCode() == KeyCode.ESCAPE
            || event.getCode().isFunctionKey()
            || event.isAltDown()
            || event.isShortcutDown() && !OF_THE_FORM.contains(event.getCode());
    if (!away) {
      typed.add(event);
      event.consume();
    }
  }

  /// The form is there: its first field gets the keyboard and what was typed, unless the keyboard went elsewhere
  /// meanwhile.
  public void handOver(Runnable focusFirst) {
    Scene scene = getScene();
    boolean waited = isFocused();
    setVisible(false);
    if (scene == null || !waited) {
      return;
    }
    // A field takes keys only once it has its skin.
    getParent().applyCss();
    focusFirst.run();
    for (KeyEvent event : typed) {
      Node owner = scene.getFocusOwner();
      if (owner != null) {
        owner.fireEvent(event.copyFor(owner, owner));
      }
    }
    typed.clear();
  }
}
