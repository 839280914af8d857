package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.followup.ReceivedVisit;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 接收填报表: a line for each form, what would become of it, and one button.
final class ReceiveFormsView implements Screen {

  private final Desk desk;
  private final ReceiveFormsViewModel model;
  private final BorderPane pane = new BorderPane();
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private final Button receive;

  ReceiveFormsView(Desk desk, ReceiveFormsViewModel model) {
    this.desk = desk;
    this.model = model;
    receive = Buttons.with(Feather.CHECK, Buttons.main("接收", model::receive));
    pane.setTop(
        new PageHeader("接收填报表")
            .crumbs(
                new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())),
                new PageHeader.Crumb("我的企业", () -> desk.navigator().open(new Route.OwnFirms())))
            .subtitle(subtitle)
            .actions(receive));
    model.forms().addListener((source, before, now) -> show(now));
    model.refusal().addListener((source, before, now) -> refuse(now));
    show(model.forms().get());
    refuse(model.refusal().get());
  }

  private void refuse(String sentence) {
    if (!sentence.isEmpty()) {
      receive.setDisable(true);
      pane.setCenter(new EmptyState(Feather.ALERT_TRIANGLE, "没有接收", sentence));
    }
  }

  private void show(@Nullable List<ReceivedVisit> forms) {
    long fresh = model.count(ReceivedVisit.Kind.NEW);
    receive.setDisable(fresh == 0);
    receive.setText(fresh == 0 ? "接收" : "接收 " + fresh + " 份");
    if (forms == null) {
      return;
    }
    subtitle.set(
        model.fileName()
            + "：新增 "
            + fresh
            + "，没有变化 "
            + model.count(ReceivedVisit.Kind.SAME)
            + "，与库里不同 "
            + model.count(ReceivedVisit.Kind.CONFLICT)
            + "，有问题 "
            + model.count(ReceivedVisit.Kind.WRONG)
            + "，没有填 "
            + model.count(ReceivedVisit.Kind.BLANK));
    VBox lines = Boxes.column(10);
    forms.forEach(form -> lines.getChildren().add(line(form)));
    if (fresh == 0) {
      lines.getChildren().addFirst(Boxes.prose("没有要接收的：0 处变化。", "muted"));
    }
    ScrollPane scroll =
        Boxes.styled(new ScrollPane(Boxes.styled(Boxes.column(0, new Card(lines)), "form-page")), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setCenter(scroll);
  }

  private Node line(ReceivedVisit form) {
    HBox first = Boxes.row(10, new Badge(tone(form.kind()), form.kind().label()), Boxes.text(form.label()));
    if (!form.author().isBlank()) {
      first.getChildren().add(Boxes.text(form.author(), "muted"));
    }
    var input = form.input();
    if (input != null) {
      first.getChildren().add(Boxes.text(input.visitedOn() + "　诉求 " + input.demands().size() + " 件", "muted"));
    }
    Long visit = form.visitId();
    if (visit != null) {
      first.getChildren().add(Buttons.link("打开那次走访", () -> desk.navigator().open(new Route.VisitFile(visit))));
    }
    VBox box = Boxes.column(2, first);
    if (!form.sentence().isEmpty()) {
      box.getChildren().add(Boxes.prose(form.sentence(), "refusal-text"));
    }
    return box;
  }

  private static Tone tone(ReceivedVisit.Kind kind) {
    return switch (kind) {
      case NEW -> Tone.BLUE;
      case SAME -> Tone.GREEN;
      case CONFLICT -> Tone.YELLOW;
      case WRONG -> Tone.RED;
      case BLANK -> Tone.GREY;
    };
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("接收填报表");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.SAVE, model::receive);
  }

  @Override
  public String chapter() {
    return "visit";
  }
}
