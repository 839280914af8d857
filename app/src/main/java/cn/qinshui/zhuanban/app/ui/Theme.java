package cn.qinshui.zhuanban.app.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.Application;

/// The look of the whole program: one user-agent sheet, because popups have scenes of their own.
///
/// @param family the typeface of the screen
/// @param size of ordinary text in pixels at 100 %
public record Theme(String family, int size) {

  private static final String SHEET = "/cn/qinshui/zhuanban/app/theme/zhuanban.css";
  private static final int ORDINARY = 14;

  /// The usual size.
  public static Theme of(String family) {
    return new Theme(family, ORDINARY);
  }

  /// Dresses every window, open or not.
  public void apply() {
    String css =
        "@import \"" + SHEET + "\";\n.root { -fx-font-family: \"" + family + "\"; -fx-font-size: " + size + "px; }\n";
    String encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    Application.setUserAgentStylesheet("data:text/css;charset=utf-8;base64," + encoded);
  }
}
