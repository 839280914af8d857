package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lines with a left and a right content to choose from: Tab goes from line to line, ← and → choose.
final class ChoiceGrid extends GridPane {

  private static final double NAMES = 132;

  /// Both get as much of the rest.
  private static final double SIDE = 100;

  private int line;

  ChoiceGrid() {
    getStyleClass().add("choice-grid");
    ColumnConstraints name = new ColumnConstraints(NAMES);
    ColumnConstraints side = new ColumnConstraints(0, SIDE, Double.MAX_VALUE);
    side.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(name, side, side);
  }

  /// Lines to choose in.
  void choices(List<CompareLine> lines) {
    for (CompareLine each : lines) {
      ToggleGroup group = new ToggleGroup();
      RadioButton left = radio(each, Side.LEFT, group);
      RadioButton right = radio(each, Side.RIGHT, group);
      each.choice().addListener((source, before, now) -> (now == Side.LEFT ? left : right).setSelected(true));
      addRow(line++, name(each.name()), left, right);
    }
  }

  /// A line to read.
  void line(String name, Node left, Node right) {
    addRow(line++, name(name), left, right);
  }

  /// One stop of the Tab key for both: the one that is chosen.
  static void oneStop(RadioButton button) {
    button.focusTraversableProperty().bind(button.selectedProperty());
  }

  private static RadioButton radio(CompareLine line, Side side, ToggleGroup group) {
    RadioButton button = new RadioButton(words(line.text(side)));
    button.setAccessibleText(line.name() + "：" + words(line.text(side)));
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setToggleGroup(group);
    button.setSelected(line.choice().get() == side);
    oneStop(button);
    GridPane.setValignment(button, VPos.TOP);
    if (line.isDoubtful(side)) {
      button.getStyleClass().add("doubtful");
    }
    if (line.text(side) == null) {
      button.getStyleClass().add("nothing");
    }
    button
        .selectedProperty()
        .addListener((source, before, now) -> {
          if (now && line.choice().get() != side) {
            line.choose(side);
          }
        });
    return button;
  }

  private static Label name(String text) {
    Label label = Boxes.prose(text, "fact-name");
    label.setMinHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    GridPane.setHalignment(label, HPos.LEFT);
    return label;
  }

  private static String words(@Nullable String text) {
    return text == null ? "未填" : text;
  }
}
