package cn.qinshui.zhuanban.app.feature.enterprise;

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
import cn.qinshui.zhuanban.data.enterprise.Duplicate;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// 新建企业、修改企业
final class EnterpriseFormView implements Screen {

  private static final double WIDEST = 940;

  private final Desk desk;
  private final EnterpriseFormViewModel model;
  private final EarlyKeys early = new EarlyKeys();
  private final IdentityForm form;
  private final BorderPane pane = new BorderPane();
  private final Button save = Buttons.with(Feather.CHECK, Buttons.main("保存", this::save));

  EnterpriseFormView(Desk desk, EnterpriseFormViewModel model) {
    this.desk = desk;
    this.model = model;
    form = new IdentityForm(model, desk.work());
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    save.disableProperty().bind(model.ready().not());
    PageHeader header =
        new PageHeader("")
            .title(model.title())
            .crumbs(new PageHeader.Crumb("企业", () -> desk.navigator().open(new Route.EnterpriseList())))
            .actions(Buttons.plain("取消", desk.navigator()::back), save);
    Card card = new Card(early, form.form());
    card.setMaxWidth(WIDEST);
    VBox body = Boxes.styled(Boxes.column(12, refusal(), duplicates(), card), "form-page");
    ScrollPane scroll = Boxes.styled(new ScrollPane(body), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setTop(header);
    pane.setCenter(scroll);
    form.form().disableProperty().bind(model.ready().not());
    model.ready().addListener((source, before, now) -> early.handOver(form.form()::focusFirst));
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

  /// Firms that may be the same, each one click away.
  private Node duplicates() {
    VBox box = Boxes.styled(Boxes.column(6), "refusal");
    box.setMaxWidth(WIDEST);
    ListChangeListener<Duplicate> write =
        change -> {
          box.getChildren().setAll(model.check().duplicates().stream().map(this::duplicate).toList());
          box.setManaged(!box.getChildren().isEmpty());
          box.setVisible(box.isManaged());
        };
    box.setManaged(false);
    model.check().duplicates().addListener(write);
    return box;
  }

  private Node duplicate(Duplicate found) {
    Label sentence =
        Boxes.prose(
            (found.recycled() ? "回收站里" : "库里") + "已有“" + found.name() + "”，" + found.reason().label() + "。",
            "refusal-text");
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    return Boxes.row(
        8,
        sentence,
        Buttons.link(
            found.recycled() ? "去还原" : "打开核对", () -> desk.navigator().open(new Route.EnterpriseFile(found.id()))));
  }

  private void save() {
    save(this::opened);
  }

  /// Where saving was asked for by leaving, `then` goes on to where one wanted to go.
  private void save(LongConsumer then) {
    if (!model.ready().get()) {
      return;
    }
    if (!form.form().read()) {
      form.form().focusFirstError();
      return;
    }
    model.save(outcome -> {
      switch (outcome) {
        case EnterpriseFormViewModel.Outcome.Wrong wrong -> form.form().focusFirstError();
        case EnterpriseFormViewModel.Outcome.Overtaken overtaken -> {}
        case EnterpriseFormViewModel.Outcome.Saved saved -> then.accept(saved.id());
        case EnterpriseFormViewModel.Outcome.Asks asks ->
            desk.notices()
                .ask(
                    "请确认",
                    String.join("\n", asks.questions()),
                    "仍然保存",
                    () -> {
                      model.confirm(asks.questions());
                      save(then);
                    });
      }
    });
  }

  /// A new firm opens as its file; a changed one is behind this form.
  private void opened(long id) {
    desk.navigator().drop();
    if (model.isNew()) {
      desk.navigator().open(new Route.EnterpriseFile(id));
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
    return Commands.none().on(Shortcut.SAVE, this::save);
  }

  @Override
  public String chapter() {
    return "enterprise";
  }

  /// A firm that is still being read gets the keyboard when it is there, with what was typed meanwhile.
  @Override
  public void shown() {
    if (!model.ready().get()) {
      early.requestFocus();
    } else if (!model.isDirty()) {
      form.form().focusFirst();
    }
  }

  @Override
  public void leave(Runnable go) {
    if (model.isDirty()) {
      desk.notices().askUnsaved(model.isNew() ? "新企业" : "修改的内容", () -> save(id -> go.run()), go);
    } else {
      go.run();
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
