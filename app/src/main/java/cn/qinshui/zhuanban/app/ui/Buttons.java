package cn.qinshui.zhuanban.app.ui;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The kinds of button: one main action to a screen, plain ones, quiet ones, and icons with a tip.
public final class Buttons {

  private Buttons() {}

  /// The action the screen is there for.
  public static Button main(String text, Runnable action) {
    return of(text, action, "accent");
  }

  public static Button plain(String text, Runnable action) {
    return of(text, action);
  }

  /// Without a frame, for actions in a row of text.
  public static Button quiet(String text, Runnable action) {
    return of(text, action, "flat");
  }

  /// Deletes or discards.
  public static Button danger(String text, Runnable action) {
    return of(text, action, "danger");
  }

  /// Looks like a link and opens something.
  public static Button link(String text, Runnable action) {
    return of(text, action, "link");
  }

  /// Only an icon; the tip says what it does and is read to those who cannot see it.
  public static Button icon(Ikon icon, String tip, Runnable action) {
    Button button = of("", action, "flat", "button-icon");
    button.setGraphic(new FontIcon(icon));
    Tip.on(button, tip);
    button.setAccessibleText(tip);
    return button;
  }

  /// Puts an icon in front of a button's text.
  public static Button with(Ikon icon, Button button) {
    button.setGraphic(new FontIcon(icon));
    return button;
  }

  private static Button of(String text, Runnable action, String... styles) {
    Button button = new Button(text);
    button.getStyleClass().addAll(styles);
    button.setOnAction(event -> action.run());
    return button;
  }
}
