package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.Boxes;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why something was not taken, over a form; there only while there is such a sentence.
final class Refused {
  private Refused() {}

  static VBox box(ObservableStringValue sentence, double widest, Node... ways) {
    var label = Boxes.prose("", "refusal-text");
    label.textProperty().bind(sentence);
    label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    label.setMinHeight(Region.USE_PREF_SIZE);
    var box = Boxes.styled(Boxes.column(8, label), "refusal");
    box.getChildren().addAll(ways);
    box.setMaxWidth(widest);
    var there = javafx.beans.binding.Bindings.createBooleanBinding(() -> !sentence.get().isEmpty(), sentence);
    box.visibleProperty().bind(there);
    box.managedProperty().bind(there);
    return box;
  }
}
