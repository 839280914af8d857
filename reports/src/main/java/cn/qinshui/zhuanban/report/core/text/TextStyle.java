package cn.qinshui.zhuanban.report.core.text;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Ink;

/// The look of a text: role, size of the glyphs and width of a character's cell in points, weight and ink.
public record TextStyle(FontRole role, double size, double cell, boolean bold, Ink ink) {

  /// Cells as wide as the glyphs.
  public static TextStyle of(FontRole role, double size) {
    return new TextStyle(role, size, size, false, Ink.BLACK);
  }

  public TextStyle celled(double newCell) {
    return new TextStyle(role, size, newCell, bold, ink);
  }

  public TextStyle scaled(double factor) {
    return new TextStyle(role, size * factor, cell * factor, bold, ink);
  }

  public TextStyle strong() {
    return new TextStyle(role, size, cell, true, ink);
  }

  public TextStyle in(Ink newInk) {
    return new TextStyle(role, size, cell, bold, newInk);
  }
}
