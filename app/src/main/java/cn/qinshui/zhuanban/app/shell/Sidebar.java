package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Tip;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The eleven entries at the left, the present one marked, with counts of what waits there.
final class Sidebar extends VBox {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Map<Section, Button> entries = new EnumMap<>(Section.class);

  Sidebar(Navigator navigator, Map<Section, ObservableValue<? extends Number>> counts, Runnable search) {
    getStyleClass().add("sidebar");
    getChildren().addAll(name(), searchButton(search));
    for (Section section : Section.values()) {
      if (section == Section.SETTINGS) {
        getChildren().add(Boxes.spring());
      }
      Button entry = entry(section, counts.get(section));
      entry.setOnAction(event -> navigator.visit(section));
      entries.put(section, entry);
      getChildren().add(entry);
    }
    navigator.current().addListener((source, before, now) -> mark(now));
    mark(navigator.current().get());
  }

  private static HBox name() {
    Label seal = Boxes.text("专", "seal");
    return Boxes.styled(Boxes.row(10, seal, Boxes.text("专班工作台", "product-name")), "product");
  }

  private static Button searchButton(Runnable search) {
    Button button = new Button();
    HBox content =
        Boxes.row(8, new FontIcon(Feather.SEARCH), Boxes.text("搜索"), Boxes.spring(), Boxes.text("Ctrl K", "key-hint"));
    button.setGraphic(content);
    button.setAccessibleText("搜索");
    button.getStyleClass().add("search-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> search.run());
    return button;
  }

  private static Button entry(Section section, @Nullable ObservableValue<? extends Number> count) {
    Button button = new Button();
    HBox content = Boxes.row(10, new FontIcon(section.icon()), Boxes.text(section.title()), Boxes.spring());
    if (count != null) {
      Label number = Boxes.text("", "entry-count");
      number.textProperty().bind(count.map(n -> n.longValue() == 0 ? "" : n.toString()));
      number.visibleProperty().bind(number.textProperty().isNotEmpty());
      content.getChildren().add(number);
    }
    button.setGraphic(content);
    button.setAccessibleText(section.title());
    if (section.ordinal() < 9) {
      Tip.on(button, "Ctrl+" + (section.ordinal() + 1));
    }
    button.getStyleClass().add("entry");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    return button;
  }

  private void mark(Navigator.@Nullable Step step) {
    entries.forEach(
        (section, button) -> button.pseudoClassStateChanged(HERE, step != null && step.route().section() == section));
  }
}
