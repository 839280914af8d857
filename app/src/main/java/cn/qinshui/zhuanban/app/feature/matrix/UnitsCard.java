package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The responsible units of the measure in the printed order; one leads, and who says so stands beside it.
final class UnitsCard {

  private final CellFile file;
  private final Consumer<Duty> show;
  private final Consumer<Duty> lead;

  private UnitsCard(CellFile file, Consumer<Duty> show, Consumer<Duty> lead) {
    this.file = file;
    this.show = show;
    this.lead = lead;
  }

  /// @param show looks at another unit of this measure
  /// @param lead makes a unit lead
  static Card of(CellFile file, Consumer<Duty> show, Consumer<Duty> lead) {
    UnitsCard rows = new UnitsCard(file, show, lead);
    Card card =
        new Card("责任单位", file.sheet().outline().dutiesOf(file.measure()).stream().map(rows::row).toArray(Node[]::new));
    card.getStyleClass().add("units-card");
    return card;
  }

  private HBox row(Duty duty) {
    Unit unit = file.sheet().outline().unitById(duty.unitId());
    CellState state = file.sheet().state(duty);
    HBox line =
        Boxes.row(
            8,
            Badge.mark(Tone.valueOf(state.colour().name())),
            Boxes.text(unit.name()),
            Boxes.text(state.word(), "muted", "small"));
    Button open = new Button();
    open.setGraphic(line);
    open.getStyleClass().addAll("flat", "unit-row");
    open.setAccessibleText(unit.name() + "，" + state.spelled());
    open.setOnAction(event -> show.accept(duty));
    open.pseudoClassStateChanged(PseudoClass.getPseudoClass("here"), duty.id() == file.duty().id());
    return Boxes.row(4, Boxes.grow(open), duty.leads() ? tag(duty) : change(duty, unit));
  }

  private static Node tag(Duty duty) {
    return Boxes.row(6, Boxes.text("牵头", "matrix-lead"), Boxes.text(duty.leadBasis().word(), "muted", "small"));
  }

  private Node change(Duty duty, Unit unit) {
    Button button = Buttons.link("改为牵头", () -> lead.accept(duty));
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip("由本办指定" + unit.name() + "牵头（方案未分牵头、配合），改动留痕，可撤销"));
    return button;
  }
}
