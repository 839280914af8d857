package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.EarlyKeys;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.data.followup.DemandEditStore.Registered;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/// 登记诉求: Ctrl+S saves, Ctrl+P saves and prints the 交办单.
final class DemandFormView implements Screen {
  private static final double WIDEST = 940;

  private final Desk desk;
  private final DemandFormViewModel model;
  private final EarlyKeys early = new EarlyKeys();
  private final Form form = new Form(2);
  private final ChoiceField<Choice> kind = new ChoiceField<>(List.of(), Choice::label);
  private final ChoiceField<Choice> channel = new ChoiceField<>(List.of(), Choice::label);
  private final ObservableList<Long> units = FXCollections.observableArrayList();
  private final BorderPane pane = new BorderPane();

  DemandFormView(Desk desk, DemandFormViewModel model) {
    this.desk = desk;
    this.model = model;
    fill();
    pane.setTop(header());
    var card = new Card(early, form);
    card.setMaxWidth(WIDEST);
    var body = Boxes.styled(Boxes.column(12, waiting(), Refused.box(model.refusal(), WIDEST), card), "form-page");
    var scroll = Boxes.styled(new ScrollPane(body), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setCenter(scroll);
    model.ready().subscribe(this::offer);
  }

  private PageHeader header() {
    var save = Buttons.plain("保存", () -> save(false, this::opened));
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    var print = Buttons.with(Feather.PRINTER, Buttons.main("保存并打印交办单", () -> save(true, this::opened)));
    print.setTooltip(new Tooltip("保存，编号，打印交办单（Ctrl+P）"));
    for (Button button : List.of(save, print)) button.disableProperty().bind(model.ready().not());
    return new PageHeader("登记诉求")
        .crumbs(new PageHeader.Crumb("诉求", () -> desk.navigator().open(new Route.DemandList())))
        .actions(Buttons.plain("取消", desk.navigator()::back), save, print);
  }

  /// What was typed another time and not saved.
  private Node waiting() {
    var saved = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    var words = Boxes.prose("", "refusal-text");
    words
        .textProperty()
        .bind(
            model
                .waiting()
                .map(draft -> "上次有一件没保存的诉求（" + saved.format(draft.savedAt().atZone(desk.clock().getZone())) + "）。")
                .orElse(""));
    var box =
        Boxes.styled(
            Boxes.row(8, words, Buttons.plain("接着填", this::takeDraft), Buttons.quiet("不要了", model::dropDraft)),
            "refusal");
    box.setMaxWidth(WIDEST);
    box.visibleProperty().bind(model.waiting().isNotNull());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void takeDraft() {
    model.takeDraft();
    form.focusFirst();
  }

  private void fill() {
    var fields = model.fields();
    var firm = picking(model::findFirms);
    firm.value().bindBidirectional(fields.firm());
    kind.valueProperty().bindBidirectional(fields.kind());
    channel.valueProperty().bindBidirectional(fields.channel());
    var received = new DateField(model::today);
    received.value().bindBidirectional(fields.received());
    form.row("企业", firm).required().error(model.errors().of("enterpriseId"));
    form.row("类别", kind).required().error(model.errors().of("kind"));
    form.wide("诉求", line(fields.title(), "一句话：要解决什么")).required().error(model.errors().of("title"));
    form.wide("详细情况", area());
    form.row("来源", channel).required().error(model.errors().of("channel"));
    form.row("收到日期", received).required().error(model.errors().of("receivedOn"));
    form.row("办理时限", days()).hint(model.due()).error(model.errors().of("limitDays"));
    var measure = picking(model::findMeasures);
    measure.value().bindBidirectional(fields.measure());
    measure.setPromptText("编号、名称或首字母");
    form.row("对应措施", measure).hint("按类别带出，可改；记到责任矩阵的这一格");
    form.section("分办");
    var lead = picking(model::findUnits);
    lead.value().bindBidirectional(fields.lead());
    form.row("牵头单位", lead).error(model.errors().of("leadUnitId")).hint("不填只登记，以后再分办");
    form.row("配合单位", assisting());
  }

  private SearchableChoice<Pick> picking(SearchableChoice.Source<Pick> source) {
    return new SearchableChoice<>(desk.work(), source, Pick::label, Pick::detail);
  }

  private static TextField line(javafx.beans.property.StringProperty text, String prompt) {
    var field = new TextField();
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private TextArea area() {
    var area = new TextArea();
    area.setPrefRowCount(3);
    area.setWrapText(true);
    area.textProperty().bindBidirectional(model.fields().body());
    return area;
  }

  private Node days() {
    var field = new WorkdayField();
    field.text().bindBidirectional(model.fields().limit());
    return field;
  }

  private Node assisting() {
    var ticks =
        new MultiChoice<Long>(
            "请选择",
            units,
            id -> {
              var unit = Pick.of(model.picks().units(), id);
              return unit == null ? "" : unit.label();
            },
            model.fields().assisting());
    ticks.setMaxWidth(Double.MAX_VALUE);
    ticks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return ticks;
  }

  private void offer(boolean ready) {
    if (!ready) return;
    kind.getItems().setAll(model.picks().classes());
    channel.getItems().setAll(model.picks().channels());
    units.setAll(model.picks().units().stream().map(Pick::id).toList());
    early.handOver(form::focusFirst);
  }

  private void save(boolean print, Consumer<Registered> then) {
    if (!form.read()) form.focusFirstError();
    else model.save(print, then, form::focusFirstError);
  }

  /// The demand opens, and on top of it its paper.
  private void opened(Registered registered) {
    desk.navigator().drop();
    desk.navigator().open(new Route.DemandFile(registered.id()));
    if (registered.slipId() != null) {
      desk.navigator().open(new Route.DemandSlips(List.of(registered.slipId())));
    }
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("登记诉求");
  }

  @Override
  public Commands commands() {
    return Commands.none()
        .on(Shortcut.SAVE, model.ready()::get, () -> save(false, this::opened))
        .on(Shortcut.PRINT, model.ready()::get, () -> save(true, this::opened));
  }

  @Override
  public String chapter() {
    return "demand";
  }

  @Override
  public void shown() {
    if (!model.ready().get()) early.requestFocus();
    else if (!model.isDirty()) form.focusFirst();
  }

  @Override
  public void leave(Runnable go) {
    if (model.isDirty()) {
      desk.notices()
          .askUnsaved(
              "新诉求",
              () -> save(false, _ -> go.run()),
              () -> {
                model.discard();
                go.run();
              });
    } else go.run();
  }

  @Override
  public void close() {
    model.close();
  }
}
