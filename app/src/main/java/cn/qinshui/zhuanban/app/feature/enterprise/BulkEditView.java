package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.data.followup.FirmBulkField;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 批量修改: fields and values above, what would come of it below, one button that does it.
final class BulkEditView implements Screen {
  private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final BulkEditViewModel model;
  private final BorderPane pane = new BorderPane();
  private final ChoiceField<FirmBulkField> field =
      new ChoiceField<>(List.of(FirmBulkField.values()), FirmBulkField::label);
  private final HBox value = Boxes.row(0);
  private final FlowPane chosen = Boxes.styled(new FlowPane(8, 8), "conditions");
  private final BulkTable table;
  private final Button save;

  BulkEditView(Desk desk, BulkEditViewModel model, int firms) {
    this.desk = desk;
    this.model = model;
    table = new BulkTable(model);
    save = Buttons.with(Feather.CHECK, Buttons.main("", this::save));
    save.textProperty().bind(Bindings.format("修改 %d 户", model.ready()));
    save.disableProperty().bind(model.ready().isEqualTo(0));
    field.setValue(FirmBulkField.ON_SERVICE_NET_ON);
    field.valueProperty().addListener((source, before, now) -> offer());
    offer();
    PageHeader header =
        new PageHeader("批量修改")
            .crumbs(new PageHeader.Crumb("企业", desk.navigator()::back))
            .subtitle("选中 " + firms + " 户。先看每一户原来是什么、改成什么，再一次写入，一次撤销。")
            .actions(Buttons.plain("不改了", desk.navigator()::back), save);
    pane.setTop(Boxes.column(0, header, entry()));
    pane.setCenter(table.content());
    BorderPane.setMargin(table.content(), new Insets(0, 24, 20, 24));
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.lines().addListener((ListChangeListener<Object>) change -> showChosen());
  }

  private Node entry() {
    HBox line =
        Boxes.row(
            10,
            Boxes.text("把"),
            field,
            Boxes.text("改成"),
            value,
            Boxes.spring(),
            Buttons.with(Feather.CLIPBOARD, Buttons.plain("粘贴“企业、值”两列（Ctrl+V）", this::paste)));
    Label summary = Boxes.text("", "strong");
    summary.textProperty().bind(model.summary());
    VBox told = Boxes.column(3);
    ListChangeListener<String> write =
        change ->
            told.getChildren().setAll(model.told().stream().map(each -> Boxes.prose(each, "refusal-text")).toList());
    model.told().addListener(write);
    VBox all = Boxes.column(8, line, chosen, told, summary);
    all.setPadding(new Insets(4, 24, 10, 24));
    return all;
  }

  /// The field's own way of giving a value.
  private void offer() {
    FirmBulkField now = Objects.requireNonNull(field.getValue());
    if (now == FirmBulkField.ON_SERVICE_NET_ON) {
      DateField day = new DateField(model::today);
      day.value()
          .addListener((source, before, typed) ->
              model.set(now, typed == null ? null : new Choice(typed.toString(), typed.toString())));
      value.getChildren().setAll(day);
    } else {
      SearchableChoice<Choice> choice =
          new SearchableChoice<>(
              desk.work(),
              typed -> model.options(now).stream().filter(each -> each.label().contains(typed)).toList(),
              Choice::label,
              each -> "");
      choice.value().addListener((source, before, chosenNow) -> model.set(now, chosenNow));
      value.getChildren().setAll(choice);
    }
  }

  /// The fields that change, each with a cross to leave it as it is.
  private void showChosen() {
    chosen
        .getChildren()
        .setAll(model.settings().entrySet().stream().map(each -> chip(each.getKey(), each.getValue())).toList());
    if (model.isPasted()) {
      chosen
          .getChildren()
          .add(
              Boxes.styled(
                  Boxes.row(2, Boxes.text("按粘贴的企业和值"), Buttons.icon(Feather.X, "不用粘贴的内容", model::dropPasted)),
                  "condition"));
    }
    chosen.setManaged(!chosen.getChildren().isEmpty());
    chosen.setVisible(chosen.isManaged());
  }

  private Node chip(FirmBulkField each, Choice to) {
    return Boxes.styled(
        Boxes.row(
            2,
            Boxes.text(each.label() + " → " + to.label()),
            Buttons.icon(Feather.X, "这一项不改", () -> model.set(each, null))),
        "condition");
  }

  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl input && !input.getText().isEmpty();
    String text = Clipboard.getSystemClipboard().getString();
    boolean block = text != null && (text.contains("\t") || text.strip().contains("\n"));
    if (PASTE.match(event) && block && !typing) {
      paste();
      event.consume();
    }
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    model.paste(text == null ? "" : text, Objects.requireNonNull(field.getValue()));
  }

  private void save() {
    model.save(desk.navigator()::drop);
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("批量修改企业");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.SAVE, () -> model.ready().get() > 0, this::save);
  }

  @Override
  public String chapter() {
    return "lists";
  }

  @Override
  public void shown() {
    field.requestFocus();
  }
}
