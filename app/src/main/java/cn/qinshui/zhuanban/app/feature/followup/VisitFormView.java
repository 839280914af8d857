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
import cn.qinshui.zhuanban.app.ui.form.EarlyKeys;
import cn.qinshui.zhuanban.data.followup.RecentVisit;
import cn.qinshui.zhuanban.data.followup.VisitState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// 登记、计划、修改走访
final class VisitFormView implements Screen {

  private static final double WIDEST = 940;
  private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

  private final Desk desk;
  private final VisitFormViewModel model;
  private final BorderPane pane = new BorderPane();
  private final EarlyKeys early = new EarlyKeys();
  private final Card card = new Card(early);
  private final ScrollPane scroll;
  private final Button save = Buttons.with(Feather.CHECK, Buttons.main("保存", () -> save(this::opened)));
  private @Nullable VisitFormFields fields;

  VisitFormView(Desk desk, VisitFormViewModel model) {
    this.desk = desk;
    this.model = model;
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    save.disableProperty().bind(model.ready().not());
    PageHeader header =
        new PageHeader("")
            .title(model.title())
            .crumbs(new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())))
            .actions(Buttons.plain("取消", desk.navigator()::back), save);
    card.setMaxWidth(WIDEST);
    VBox body = Boxes.styled(Boxes.column(12, drafts(), refusal(), taken(), recent(), card), "form-page");
    scroll = Boxes.styled(new ScrollPane(body), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setTop(header);
    pane.setCenter(scroll);
    pane.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (ADD.match(event) && fields != null) {
            fields.addDemand();
            event.consume();
          }
        });
    model.ready().addListener((source, before, now) -> show());
    if (model.ready().get()) {
      show();
    }
  }

  private void show() {
    VisitFormFields made = new VisitFormFields(model, desk.work());
    fields = made;
    card.getChildren().setAll(early, made);
    early.handOver(made::focusFirst);
    if (made.getScene() != null) {
      made.getScene().focusOwnerProperty().addListener((source, before, now) -> reveal(now));
    }
  }

  /// What has the keyboard is in sight.
  private void reveal(@Nullable Node node) {
    if (node == null || !inside(node)) {
      return;
    }
    Node content = scroll.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double hidden = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (place.getMaxY() + 40 > bottom) {
      scroll.setVvalue(Math.min(1, (place.getMaxY() + 40 - scroll.getViewportBounds().getHeight()) / hidden));
    } else if (place.getMinY() - 40 < top) {
      scroll.setVvalue(Math.max(0, (place.getMinY() - 40) / hidden));
    }
  }

  private boolean inside(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == card) {
        return true;
      }
    }
    return false;
  }

  private Node refusal() {
    Label sentence = Boxes.prose("", "refusal-text");
    sentence.textProperty().bind(model.refusal());
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    VBox box = Boxes.styled(Boxes.column(8, sentence), "refusal");
    box.setMaxWidth(WIDEST);
    box.visibleProperty().bind(model.refusal().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  /// The form number is entered already: its visit, one click away.
  private Node taken() {
    Button open =
        Buttons.link(
            "打开那次走访",
            () -> {
              Long visit = model.formTakenBy().get();
              if (visit != null) {
                desk.navigator().open(new Route.VisitFile(visit));
              }
            });
    Label sentence = Boxes.prose("这张走访单已经登记过，不能再登。", "refusal-text");
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    HBox box = Boxes.styled(Boxes.row(8, sentence, open), "refusal");
    box.setMaxWidth(WIDEST);
    box.visibleProperty().bind(model.formTakenBy().isNotNull());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Node recent() {
    return listed(model.recent(), this::line);
  }

  private Node line(RecentVisit visit) {
    String what = visit.state() == VisitState.PLANNED ? "已有走访计划" : "已走访这家企业";
    Label sentence = Boxes.prose("无事不扰：" + visit.day() + " " + visit.who() + what + "。", "refusal-text");
    sentence.setGraphic(new FontIcon(Feather.INFO));
    return Boxes.row(8, sentence, Buttons.link("查看", () -> desk.navigator().open(new Route.VisitFile(visit.id()))));
  }

  private Node drafts() {
    return listed(model.offers(), this::offer);
  }

  private Node offer(VisitDrafts.Offer offer) {
    String when = offer.draft().savedAt().atZone(ZoneId.systemDefault()).format(MOMENT);
    Label sentence =
        Boxes.prose(
            when + " 有一次没写完的走访" + (offer.firm().isEmpty() ? "" : "“" + offer.firm() + "”") + "。", "refusal-text");
    sentence.setGraphic(new FontIcon(Feather.EDIT_3));
    return Boxes.row(
        8, sentence, Buttons.link("接着写", () -> model.take(offer)), Buttons.link("不要了", () -> model.discard(offer)));
  }

  private static <T> Node listed(ObservableList<T> list, Function<T, Node> line) {
    VBox box = Boxes.styled(Boxes.column(6), "refusal");
    box.setMaxWidth(WIDEST);
    ListChangeListener<T> write =
        change -> {
          box.getChildren().setAll(list.stream().map(line).toList());
          box.setManaged(!list.isEmpty());
          box.setVisible(!list.isEmpty());
        };
    box.setManaged(false);
    box.setVisible(false);
    list.addListener(write);
    return box;
  }

  private void save(Consumer<VisitFormViewModel.Outcome.Saved> then) {
    VisitFormFields form = fields;
    if (form == null) {
      return;
    }
    if (!form.read()) {
      form.focusFirstError();
      return;
    }
    model.save(outcome -> {
      switch (outcome) {
        case VisitFormViewModel.Outcome.Wrong wrong -> form.focusFirstError();
        case VisitFormViewModel.Outcome.Overtaken overtaken -> scroll.setVvalue(0);
        case VisitFormViewModel.Outcome.Saved saved -> then.accept(saved);
      }
    });
  }

  /// A new visit opens as its file, with the numbers of its demands; a changed one is behind this form.
  private void opened(VisitFormViewModel.Outcome.Saved saved) {
    desk.navigator().drop();
    if (model.isNew()) {
      desk.navigator().open(new Route.VisitFile(saved.id()));
    }
    List<String> numbers = saved.demandNumbers();
    if (!numbers.isEmpty()) {
      desk.notices().say("诉求编号：" + String.join("、", numbers));
    }
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return model.title();
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.SAVE, () -> save(this::opened));
  }

  @Override
  public String chapter() {
    return "visit";
  }

  @Override
  public void shown() {
    VisitFormFields form = fields;
    if (form == null) {
      early.requestFocus();
    } else if (!model.isDirty()) {
      form.focusFirst();
    }
  }

  /// What is typed stays as a draft, so that leaving asks nothing.
  @Override
  public void leave(Runnable go) {
    if (fields != null) {
      fields.read();
    }
    if (model.isDirty()) {
      model.keepDraft(() -> {
        desk.notices().say("没写完的走访已留作草稿，再按 Ctrl+N 可以接着写");
        go.run();
      });
    } else {
      go.run();
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
