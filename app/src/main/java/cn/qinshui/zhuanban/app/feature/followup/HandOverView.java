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
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.followup.HandOverLine;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// 移交企业: to whom, from when, and the list of what goes; printed, then done.
final class HandOverView implements Screen {

  private final Desk desk;
  private final HandOverViewModel model;
  private final BorderPane pane = new BorderPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("移交企业");
  private final SearchableChoice<Named<Long>> to;
  private final Card list = new Card();

  private final Form form = new Form(2);

  HandOverView(Desk desk, HandOverViewModel model) {
    this.desk = desk;
    this.model = model;
    to = new SearchableChoice<>(desk.work(), model::find, Named::label, Named::detail);
    to.value().bindBidirectional(model.to());
    DateField since = new DateField(model::today);
    since.value().bindBidirectional(model.since());
    form.row("接收人", to).required().hint("按 ↓ 列出在岗的服务专员");
    form.row("从哪天起", since).required();
    PageHeader header =
        new PageHeader("")
            .title(title)
            .crumbs(
                new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())),
                new PageHeader.Crumb("服务专员", () -> desk.navigator().open(new Route.Coverage())))
            .actions(
                Buttons.with(Feather.PRINTER, Buttons.plain("打印交接清单", this::print)),
                Buttons.with(Feather.CHECK, Buttons.main("移交", this::handOver)));
    VBox asked = Boxes.column(12, caution(), new Card(form));
    asked.setPadding(new Insets(0, 24, 12, 24));
    pane.setTop(Boxes.column(0, header, asked));
    ScrollPane scroll = Boxes.styled(new ScrollPane(Boxes.styled(Boxes.column(0, list), "form-page")), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setCenter(scroll);
    model.preview().addListener((source, before, now) -> show(now));
    show(model.preview().get());
  }

  private Node caution() {
    Label sentence = Boxes.prose("", "refusal-text");
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    sentence
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  HandOverViewModel.Preview now = model.preview().get();
                  return model.refusal().get().isEmpty() && now != null ? now.caution() : model.refusal().get();
                },
                model.refusal(),
                model.preview()));
    VBox box = Boxes.styled(Boxes.column(0, sentence), "refusal");
    box.visibleProperty().bind(sentence.textProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void show(HandOverViewModel.@Nullable Preview preview) {
    if (preview == null) {
      return;
    }
    title.set("移交“" + preview.from().name() + "”名下企业");
    VBox lines = Boxes.column(12);
    preview.lines().forEach(line -> lines.getChildren().add(line(line)));
    if (preview.lines().isEmpty()) {
      lines.getChildren().add(Boxes.prose("名下没有企业，不用移交。", "muted"));
    }
    list.getChildren().setAll(lines);
    list.head("要移交的企业 " + preview.lines().size() + " 户，在办诉求 " + preview.demands() + " 件");
  }

  private Node line(HandOverLine line) {
    VBox box = Boxes.column(3);
    box.getChildren()
        .add(
            Boxes.row(
                10,
                Buttons.link(
                    line.enterprise(), () -> desk.navigator().open(new Route.EnterpriseFile(line.enterpriseId()))),
                Boxes.text("下次跟进 " + (line.nextOn() == null ? "没有安排" : line.nextOn()), "muted", "small"),
                Boxes.text(
                    line.lastVisit() == null ? "还没有走访过" : "上次走访 " + line.lastVisit().visit().visitedOn(),
                    "muted",
                    "small")));
    for (var row : line.openDemands()) {
      var demand = row.demand();
      box.getChildren()
          .add(
              Boxes.styled(
                  Boxes.row(
                      8,
                      Boxes.text("诉求", "muted", "small"),
                      Buttons.link(
                          demand.number() + "　" + demand.title(),
                          () -> desk.navigator().open(new Route.DemandFile(demand.id()))),
                      Boxes.text(demand.state().label(), "muted", "small")),
                  "own-recent"));
    }
    return box;
  }

  private void print() {
    Named<Long> chosen = model.to().get();
    desk.navigator().open(new Route.HandOverList(model.from(), chosen == null ? null : chosen.key(), model.day()));
  }

  private void handOver() {
    if (!form.filled()) return;
    model.handOver(() -> {
      desk.navigator().drop();
      desk.navigator().open(new Route.Coverage());
    });
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.PRINT, this::print).on(Shortcut.SAVE, this::handOver);
  }

  @Override
  public String chapter() {
    return "visit";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(model.watch());
  }

  @Override
  public void shown() {
    to.requestFocus();
  }
}
