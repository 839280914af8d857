package cn.qinshui.zhuanban.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state in a word, with a shape and a colour: circle 绿, clock-like ring 蓝, triangle 黄, diamond 红, bar 灰.
public final class Badge extends Label {

  public Badge(Tone tone, String word) {
    super(word);
    getStyleClass().addAll("badge", tone.styleClass());
    setGraphic(mark(tone));
    setMinWidth(USE_PREF_SIZE);
  }

  public Badge(Tone tone) {
    this(tone, tone.word());
  }

  /// The shape alone, for a place where the word stands beside it.
  public static Region mark(Tone tone) {
    Region mark = new Region();
    mark.getStyleClass().addAll("tone-mark", tone.styleClass());
    return mark;
  }
}
