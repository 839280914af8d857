package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.usecase.MakeVisitForms;
import cn.qinshui.zhuanban.app.work.TableWatch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// 我的企业: tick with the space bar, Ctrl+P prints the forms of those that are ticked.
final class OwnFirmsView implements Screen {

  private static final double[] WIDTHS = {34, 14, 14, 11, 27};

  private final Desk desk;
  private final OwnFirmsViewModel model;
  private final MakeVisitForms forms;
  private final BorderPane pane = new BorderPane();
  private final GridPane grid = new GridPane();
  private final CheckBox all = new CheckBox("企业");
  private final Map<Long, CheckBox> ticks = new HashMap<>();

  OwnFirmsView(Desk desk, OwnFirmsViewModel model, MakeVisitForms forms) {
    this.desk = desk;
    this.model = model;
    this.forms = forms;
    Button print = Buttons.with(Feather.PRINTER, Buttons.main("打印走访单", this::print));
    print.setTooltip(new Tooltip("打印勾选企业的走访单（Ctrl+P）"));
    pane.setTop(
        Boxes.column(
            0,
            new PageHeader("我的企业")
                .crumbs(new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())))
                .actions(Buttons.plain("接收填报表", this::receive), Buttons.plain("手机填报表", this::workbook), print),
            narrowing(),
            refusal()));
    all.setOnAction(event -> model.tickAll(all.isSelected()));
    grid.getStyleClass().add("own-firms");
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      grid.getColumnConstraints().add(column);
    }
    model.lines().addListener((ListChangeListener<OwnFirmsViewModel.Line>) change -> show());
    model
        .ticked()
        .addListener((source, before, now) -> ticks.forEach((id, tick) -> tick.setSelected(now.contains(id))));
    show();
  }

  private Node narrowing() {
    SearchableChoice<Named<Long>> who = new SearchableChoice<>(desk.work(), model::find, Named::label, Named::detail);
    who.value().bindBidirectional(model.commissioner());
    DateField day = new DateField(model::today);
    day.value().bindBidirectional(model.wantedDay());
    Node row = Boxes.row(10, Boxes.whole("服务专员", "muted"), who, Boxes.whole("打算哪天去", "muted"), day);
    return Boxes.styled(Boxes.column(0, row), "own-bar");
  }

  private Node refusal() {
    Label sentence = Boxes.prose("", "refusal-text");
    sentence.textProperty().bind(model.refusal());
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    VBox box = Boxes.styled(Boxes.column(0, sentence), "refusal");
    VBox outer = Boxes.column(0, box);
    outer.setPadding(new Insets(0, 24, 12, 24));
    outer.visibleProperty().bind(model.refusal().isNotEmpty());
    outer.managedProperty().bind(outer.visibleProperty());
    return outer;
  }

  private void show() {
    grid.getChildren().clear();
    ticks.clear();
    if (model.lines().isEmpty()) {
      pane.setCenter(
          new EmptyState(Feather.BRIEFCASE, "名下还没有企业", "在企业列表里勾选企业，指定服务专员；或在上方换一位服务专员。")
              .action(Buttons.plain("去企业列表", () -> desk.navigator().open(new Route.EnterpriseList()))));
      return;
    }
    grid.addRow(0, all, head("上次走访"), head("下次跟进"), head("在办诉求"), head("资料缺什么"));
    int row = 1;
    for (OwnFirmsViewModel.Line line : model.lines()) {
      row = show(line, row);
    }
    ScrollPane scroll = new ScrollPane(Boxes.styled(Boxes.column(0, new Card(grid)), "form-page"));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    pane.setCenter(scroll);
  }

  private int show(OwnFirmsViewModel.Line line, int row) {
    var firm = line.firm();
    CheckBox tick = new CheckBox();
    tick.setAccessibleText(firm.name());
    tick.setSelected(model.ticked().get().contains(firm.id()));
    tick.setOnAction(event -> model.tick(firm.id(), tick.isSelected()));
    ticks.put(firm.id(), tick);
    Button name = Buttons.link(firm.name(), () -> desk.navigator().open(new Route.EnterpriseFile(firm.id())));
    grid.addRow(
        row,
        Boxes.row(4, tick, name),
        text(firm.lastVisit(), "还没有走访过"),
        next(firm.nextOn()),
        firm.openDemands() == 0 ? Boxes.text("没有", "muted") : Boxes.text(firm.openDemands() + " 件"),
        firm.missing().isEmpty()
            ? Boxes.text("不缺", "muted")
            : Boxes.prose(String.join("；", firm.missing()) + " 缺", "lacking"));
    int next = row + 1;
    for (var visit : line.recent()) {
      Label sentence = Boxes.text("无事不扰：" + RecentWords.of(visit, model.today()), "refusal-text");
      Button look = Buttons.link("查看", () -> desk.navigator().open(new Route.VisitFile(visit.id())));
      Node warned = Boxes.styled(Boxes.row(4, sentence, look), "own-recent");
      grid.add(warned, 0, next++, WIDTHS.length, 1);
    }
    if (!line.recent().isEmpty()) {
      TextField reason = new TextField();
      reason.setPromptText("再去的理由");
      reason.textProperty().bindBidirectional(model.reason(firm.id()));
      Node why = Boxes.styled(Boxes.row(0, Boxes.grow(reason)), "own-recent");
      why.visibleProperty().bind(model.ticked().map(ticked -> ticked.contains(firm.id())));
      why.managedProperty().bind(why.visibleProperty());
      grid.add(why, 0, next++, WIDTHS.length, 1);
    }
    return next;
  }

  private Node next(@Nullable LocalDate day) {
    if (day == null) {
      return Boxes.text("没有安排", "muted");
    }
    Label label = Boxes.text(day.toString());
    if (day.isBefore(model.today())) {
      label.setText(day + " 已过");
      label.getStyleClass().add("lacking");
    }
    return label;
  }

  private static Node text(@Nullable LocalDate day, String none) {
    return day == null ? Boxes.text(none, "muted") : Boxes.text(day.toString());
  }

  private static Label head(String text) {
    return Boxes.text(text, "muted");
  }

  private void print() {
    model.print(numbers -> desk.navigator().open(new Route.VisitForms(numbers)));
  }

  /// The forms of those that are ticked as a workbook for a phone's WPS.
  private void workbook() {
    if (!model.allowsPrinting()) {
      return;
    }
    desk.files()
        .toSave()
        .apply(new FilePick.Wish("存手机填报表", "走访填报表（" + model.today() + "）.xlsx", "Excel 工作簿", List.of("*.xlsx")))
        .ifPresent(target ->
            model.print(numbers ->
                desk.work()
                    .run(
                        "写手机填报表",
                        progress -> forms.workbook(numbers, model.today(), target),
                        saved -> desk.notices().say("已存为 " + saved + "，发到手机上用 WPS 填"))));
  }

  private void receive() {
    desk.files()
        .toOpen()
        .apply(new FilePick.Wish("选发回的走访填报表", "", "Excel 工作簿", List.of("*.xlsx")))
        .ifPresent(file -> desk.navigator().open(new Route.ReceiveForms(file)));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("我的企业");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.PRINT, this::print);
  }

  @Override
  public String chapter() {
    return "visit";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(model.watch());
  }
}
