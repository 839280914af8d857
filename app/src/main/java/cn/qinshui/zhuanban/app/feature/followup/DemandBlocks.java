package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The demands raised in a visit, each in a block of its own, and +诉求 under them.
final class DemandBlocks extends VBox {

  private final VisitFormViewModel model;
  private final Work work;
  private final VBox blocks = Boxes.column(8);
  private final Map<RaisedDemand, Block> shown = new HashMap<>();
  private final Button add = Buttons.with(Feather.PLUS, Buttons.plain("诉求", this::add));

  private record Block(Form form, Node node, Node first) {}

  DemandBlocks(VisitFormViewModel model, Work work) {
    super(8);
    this.model = model;
    this.work = work;
    add.setTooltip(new Tooltip("添加一件诉求（Ctrl+D）"));
    getChildren().addAll(blocks, add);
    model.fields().demands.addListener((ListChangeListener<RaisedDemand>) change -> show());
    show();
  }

  /// Adds a block and puts the keyboard into it.
  void add() {
    RaisedDemand added = model.addDemand();
    Block block = Objects.requireNonNull(shown.get(added));
    applyCss();
    layout();
    block.first().requestFocus();
  }

  /// Reads all blocks; whether each typed field could be read.
  boolean read() {
    return shown.values().stream().map(block -> block.form().read()).reduce(true, Boolean::logicalAnd);
  }

  /// Puts the keyboard into the first field with an error; whether there is one.
  boolean focusFirstError() {
    for (RaisedDemand fields : model.fields().demands) {
      Block block = shown.get(fields);
      if (block != null && fields.errors.any()) {
        block.form().focusFirstError();
        return true;
      }
    }
    return false;
  }

  private void show() {
    var demands = model.fields().demands;
    shown.keySet().retainAll(demands);
    blocks.getChildren().setAll(demands.stream().map(one -> shown.computeIfAbsent(one, this::block).node()).toList());
    blocks.setManaged(!demands.isEmpty());
  }

  private Block block(RaisedDemand fields) {
    Form form = new Form(2);
    SearchableChoice<Named<String>> kind =
        new SearchableChoice<>(
            work, typed -> VisitChoices.find(model.choices().kinds(), typed), Named::label, Named::detail);
    kind.value().bindBidirectional(fields.kind);
    kind.setPromptText("按 ↓ 列出，或输入首字母如 rz");
    CountField limit = new CountField("个工作日");
    limit.value().bindBidirectional(fields.limitDays);
    TextField title = new TextField();
    title.textProperty().bindBidirectional(fields.title);
    title.setPromptText("一句话写清要解决什么");
    form.row("类别", kind).required().error(fields.errors.of("kind"));
    form.row("办理时限", limit).error(fields.errors.of("limitDays"));
    form.wide("诉求", title).required().error(fields.errors.of("title"));
    Button remove = Buttons.icon(Feather.X, "去掉这件诉求", () -> model.removeDemand(fields));
    remove.setFocusTraversable(false);
    Node node = Boxes.styled(Boxes.row(8, Boxes.grow(form), remove), "demand-block");
    return new Block(form, node, kind);
  }
}
