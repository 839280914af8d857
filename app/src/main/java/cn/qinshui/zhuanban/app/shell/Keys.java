package cn.qinshui.zhuanban.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the whole program; a control that wants a key for itself gets it first.
final class Keys {

  /// Ctrl+1 to Ctrl+9: the first nine entries of the sidebar.
  private static final List<KeyCode> NUMBERS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final Desk desk;
  private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();

  Keys(Shell shell, Desk desk, UndoHooks undo) {
    this.desk = desk;
    Navigator navigator = desk.navigator();
    always.put(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), shell::search);
    always.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigator::back);
    always.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), navigator::forward);
    always.put(new KeyCodeCombination(KeyCode.ESCAPE), navigator::out);
    always.put(new KeyCodeCombination(KeyCode.F1), this::help);
    always.put(
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
        () -> take(undo.undoWord().getValue(), "没有可以撤销的操作", undo.undo()));
    always.put(
        new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
        () -> take(undo.redoWord().getValue(), "没有可以重做的操作", undo.redo()));
    for (int i = 0; i < NUMBERS.size(); i++) {
      Section section = Section.values()[i];
      always.put(new KeyCodeCombination(NUMBERS.get(i), KeyCombination.SHORTCUT_DOWN), () -> navigator.visit(section));
    }
  }

  /// On the window, not on its content: a key pressed while nothing has the keyboard goes to the window only.
  void install(Node root) {
    EventHandler<KeyEvent> pressed = this::pressed;
    if (root.getScene() != null) {
      root.getScene().addEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }
    root.sceneProperty()
        .addListener((source, before, now) -> {
          if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
          }
          if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
          }
        });
  }

  private void pressed(KeyEvent event) {
    if (desk.notices().isCovered()) {
      return;
    }
    for (Map.Entry<KeyCombination, Runnable> each : always.entrySet()) {
      if (each.getKey().match(event)) {
        each.getValue().run();
        event.consume();
        return;
      }
    }
    Navigator.Step here = desk.navigator().current().get();
    for (Shortcut shortcut : Shortcut.values()) {
      if (here != null && shortcut.keys().match(event)) {
        here.screen().commands().action(shortcut).ifPresent(Runnable::run);
        event.consume();
        return;
      }
    }
  }

  /// Who undoes also says what was undone; here only that there is nothing.
  private void take(String word, String nothing, Runnable action) {
    if (word.isEmpty()) {
      desk.notices().say(nothing);
    } else {
      action.run();
    }
  }

  private void help() {
    Navigator.Step here = desk.navigator().current().get();
    if (here != null && desk.navigator().knows(Route.Handbook.class)) {
      desk.navigator().open(new Route.Handbook(here.screen().chapter()));
    }
  }
}
