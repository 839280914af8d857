package cn.qinshui.zhuanban.app.ui;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Names and what is on record under them, two pairs to a line; what is not entered says 未填.
public final class FactGrid extends GridPane {

  private static final int PAIRS = 2;

  private int place;

  public FactGrid() {
    getStyleClass().add("fact-grid");
    for (int i = 0; i < PAIRS; i++) {
      ColumnConstraints name = new ColumnConstraints();
      name.setMinWidth(Region.USE_PREF_SIZE);
      ColumnConstraints fact = new ColumnConstraints();
      fact.setPercentWidth(33);
      fact.setHgrow(Priority.ALWAYS);
      getColumnConstraints().addAll(name, fact);
    }
  }

  /// One pair.
  public FactGrid fact(String name, @Nullable Object value) {
    return fact(name, valueOf(value));
  }

  public FactGrid fact(String name, Node value) {
    add(name(name), place % PAIRS * 2, place / PAIRS);
    add(value, place % PAIRS * 2 + 1, place / PAIRS);
    place++;
    return this;
  }

  /// A pair over the whole width.
  public FactGrid wide(String name, @Nullable Object value) {
    return wide(name, valueOf(value));
  }

  public FactGrid wide(String name, Node value) {
    place = (place + PAIRS - 1) / PAIRS * PAIRS;
    add(name(name), 0, place / PAIRS);
    add(value, 1, place / PAIRS, PAIRS * 2 - 1, 1);
    place += PAIRS;
    return this;
  }

  private static Label name(String name) {
    Label label = Boxes.text(name, "fact-name");
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private static Label valueOf(@Nullable Object value) {
    boolean there = value != null && !value.toString().isEmpty();
    Label label = Boxes.prose(there ? value.toString() : "未填", there ? "fact" : "fact-missing");
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }
}
