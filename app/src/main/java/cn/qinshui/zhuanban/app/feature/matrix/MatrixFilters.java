package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Section;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What the matrix is narrowed to: section, unit, 仅我单位, colour; and one button that takes all of it back.
final class MatrixFilters extends FlowPane {

  private final MatrixViewModel model;
  private final OwnUnit own;
  private final ChoiceField<Section> section =
      new ChoiceField<>(List.of(), each -> PaperText.numeral(each.no()) + "、" + each.title());
  private final ChoiceField<Unit> unit = new ChoiceField<>(List.of(), Unit::name);
  private final ToggleButton mine = new ToggleButton("仅我单位");
  private final ColourChips colours;
  private final Button clear;
  private final Runnable chosen;
  private boolean showing;

  /// @param chosen called when a choice was made and the keyboard may go on to the grid
  MatrixFilters(MatrixViewModel model, OwnUnit own, Runnable chosen) {
    this.model = model;
    this.own = own;
    this.chosen = chosen;
    getStyleClass().addAll("filter-bar", "matrix-filters");
    section.setPromptText("全部板块");
    unit.setPromptText("全部单位");
    section
        .valueProperty()
        .addListener((source, before, now) -> narrow(model.filter().get().withSection(now == null ? null : now.id())));
    unit.valueProperty()
        .addListener((source, before, now) -> narrow(model.filter().get().withUnit(now == null ? null : now.id())));
    mine.getStyleClass().add("as-button");
    mine.setOnAction(event -> toggleOwn());
    mine.setTooltip(new Tooltip("只看我单位承担的格；右键可更换单位"));
    mine.setContextMenu(change());
    colours = new ColourChips(colour -> choose(model.filter().get().withColour(colour)));
    clear = Buttons.quiet("清除条件", () -> choose(MatrixFilter.none()));
    section.setOnHidden(event -> chosen.run());
    unit.setOnHidden(event -> chosen.run());
    getChildren().addAll(section, unit, mine, colours, clear);
    model.filter().addListener((source, before, now) -> show());
    model.sheet().addListener((source, before, now) -> fill(now));
    fill(model.sheet().get());
  }

  private ContextMenu change() {
    MenuItem item = new MenuItem("更换我的单位…");
    item.setOnAction(
        event -> own.choose(model.sheet().get(), picked -> choose(model.filter().get().withUnit(picked.id()))));
    return new ContextMenu(item);
  }

  private void toggleOwn() {
    if (!mine.isSelected()) {
      choose(model.filter().get().withUnit(null));
      return;
    }
    mine.setSelected(false);
    own.ask(model.sheet().get(), picked -> choose(model.filter().get().withUnit(picked.id())));
  }

  private void choose(MatrixFilter wanted) {
    narrow(wanted);
    chosen.run();
  }

  private void narrow(MatrixFilter wanted) {
    if (!showing) {
      model.filter().set(wanted);
      show();
    }
  }

  private void fill(@Nullable Sheet sheet) {
    if (sheet == null) {
      setDisable(true);
      return;
    }
    setDisable(false);
    showing = true;
    section.getItems().setAll(sheet.outline().sections());
    unit.getItems().setAll(sheet.outline().units());
    showing = false;
    show();
  }

  private void show() {
    MatrixFilter now = model.filter().get();
    showing = true;
    section.setValue(
        section.getItems().stream()
            .filter(each -> Objects.equals(each.id(), now.sectionId()))
            .findFirst()
            .orElse(null));
    unit.setValue(
        unit.getItems().stream().filter(each -> Objects.equals(each.id(), now.unitId())).findFirst().orElse(null));
    showing = false;
    Unit shown = unit.getValue();
    mine.setSelected(shown != null && own.is(shown));
    colours.show(now.colour(), model.colours());
    clear.setVisible(!now.isNone());
  }
}
