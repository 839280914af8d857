package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.duplicate.Comparison;
import cn.qinshui.zhuanban.data.duplicate.DuplicatePair;
import cn.qinshui.zhuanban.data.duplicate.ListPair;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 并排核对: two files side by side, and the ways on: 合并 or 不是同一家.
final class CompareView implements Screen {

  private final Desk desk;
  private final CompareViewModel model;
  private final BorderPane pane = new BorderPane();
  private final PageHeader header = new PageHeader("并排核对");
  private final Button apart = Buttons.plain("不是同一家", this::keepApart);
  private final Button merge = Buttons.with(Feather.GIT_MERGE, Buttons.main("合并", this::merge));
  private final Label outcome = Boxes.prose("", "muted");
  private @Nullable Node first;

  CompareView(Desk desk, CompareViewModel model) {
    this.desk = desk;
    this.model = model;
    apart.setTooltip(new Tooltip("以后不再提示这一对（Ctrl+Delete）"));
    merge.setTooltip(new Tooltip("按所选内容合并（Ctrl+S）"));
    header
        .crumbs(
            new PageHeader.Crumb("企业", () -> desk.navigator().open(new Route.EnterpriseList())),
            new PageHeader.Crumb("查重", () -> desk.navigator().open(new Route.Duplicates())))
        .actions(apart, merge);
    pane.setTop(header);
    model.comparison().addListener((source, before, now) -> show(now));
    model.failure().addListener((source, before, now) -> showFailure(now));
    model.kept().addListener((source, before, now) -> writeOutcome());
    show(model.comparison().get());
    showFailure(model.failure().get());
  }

  private void show(@Nullable Comparison now) {
    boolean ready = now != null;
    apart.setDisable(!ready);
    merge.setDisable(!ready);
    if (now == null) {
      return;
    }
    header.subtitle(now.pair().map(DuplicatePair::reasons).orElse("没有共同的代码、电话、地址，名称也不相近"));
    VBox page = Boxes.styled(Boxes.column(16, identity(now)), "form-page");
    if (!now.lists().isEmpty()) {
      page.getChildren().add(lists(now));
    }
    if (model.lines().stream().anyMatch(CompareLine::same)) {
      page.getChildren().add(alike());
    }
    ScrollPane scroll = Boxes.styled(new ScrollPane(page), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setCenter(scroll);
    writeOutcome();
    focus();
  }

  private Card identity(Comparison now) {
    ChoiceGrid grid = new ChoiceGrid();
    ToggleGroup group = new ToggleGroup();
    RadioButton left = keep(now.left(), Side.LEFT, group);
    RadioButton right = keep(now.right(), Side.RIGHT, group);
    first = model.kept().get() == Side.LEFT ? left : right;
    grid.line("保留哪份档案", left, right);
    grid.line("", open(now.left()), open(now.right()));
    grid.choices(model.lines().stream().filter(line -> !line.same()).toList());
    return new Card("逐项选择合并后的内容", grid, outcome);
  }

  private Card alike() {
    FactGrid grid = new FactGrid();
    model.lines().stream().filter(CompareLine::same).forEach(line -> grid.fact(line.name(), line.text(Side.LEFT)));
    return new Card("两家相同的内容", grid);
  }

  private RadioButton keep(Enterprise firm, Side side, ToggleGroup group) {
    RadioButton button = Boxes.styled(new RadioButton(firm.name()), "kept-name");
    button.setWrapText(true);
    button.setAccessibleText("保留" + firm.name());
    button.setToggleGroup(group);
    button.setSelected(model.kept().get() == side);
    ChoiceGrid.oneStop(button);
    button
        .selectedProperty()
        .addListener((source, before, now) -> {
          if (now) {
            model.kept().set(side);
          }
        });
    return button;
  }

  private Button open(Enterprise firm) {
    return Buttons.link("打开档案", () -> desk.navigator().open(new Route.EnterpriseFile(firm.id())));
  }

  private static Card lists(Comparison now) {
    ChoiceGrid grid = new ChoiceGrid();
    for (ListPair pair : now.lists()) {
      int sum = pair.left() + pair.right();
      String right = pair.right() + "　→　合并后 " + sum;
      grid.line(pair.what(), Boxes.text(String.valueOf(pair.left())), Boxes.text(right));
    }
    return new Card("两家的记录全部保留", grid);
  }

  private void writeOutcome() {
    Comparison now = model.comparison().get();
    if (now == null) {
      return;
    }
    boolean left = model.kept().get() == Side.LEFT;
    String goes = left ? now.right().name() : now.left().name();
    outcome.setText("合并后“" + goes + "”不再单列，名称留作曾用名，按原名仍能搜到；随时可按 Ctrl+Z 撤销，以后也可在合并记录里拆分。");
  }

  private void showFailure(@Nullable Failure failure) {
    if (failure == null) {
      return;
    }
    apart.setDisable(true);
    merge.setDisable(true);
    pane.setCenter(
        new EmptyState(Feather.ALERT_TRIANGLE, "这一对不能核对", failure.sentence())
            .action(Buttons.plain("返回", desk.navigator()::back)));
  }

  private void merge() {
    model.merge(kept -> {
      desk.navigator().drop();
      desk.navigator().open(new Route.EnterpriseFile(kept));
    });
  }

  private void keepApart() {
    model.keepApart(desk.navigator()::drop);
  }

  /// The page is in the window only once the scroll pane has its skin: then the keyboard goes there.
  private void focus() {
    Node node = first;
    if (node == null) {
      return;
    }
    if (node.getScene() == null) {
      node.sceneProperty().addListener((source, before, now) -> node.requestFocus());
    } else {
      node.requestFocus();
    }
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("并排核对");
  }

  @Override
  public Commands commands() {
    return Commands.none()
        .on(Shortcut.SAVE, () -> !merge.isDisabled(), this::merge)
        .on(Shortcut.DELETE, () -> !apart.isDisabled(), this::keepApart);
  }

  @Override
  public String chapter() {
    return "duplicate";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(model.watch());
  }

  @Override
  public void shown() {
    focus();
  }
}
