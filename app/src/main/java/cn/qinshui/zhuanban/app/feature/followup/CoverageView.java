package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.StatTile;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 服务专员: the roster with its load, and the coverage map of the quarter.
final class CoverageView implements Screen {
  private static final double TILE = 200;
  private static final String TRAINING = "commissioner-training";

  private final Desk desk;
  private final CoverageViewModel model;
  private final CommissionerDialogs dialogs;
  private final BorderPane pane = new BorderPane();

  CoverageView(Desk desk, CoverageViewModel model, CommissionerDialogs dialogs) {
    this.desk = desk;
    this.model = model;
    this.dialogs = dialogs;
    pane.setTop(
        new PageHeader("服务专员")
            .crumbs(new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())))
            .actions(
                Buttons.plain(
                    "培训记录", () -> desk.navigator().open(new Route.Registers(RegisterFilter.none().withKind(TRAINING)))),
                Buttons.with(Feather.PLUS, Buttons.main("新增服务专员", () -> dialogs.edit(null)))));
    model.coverage().addListener((source, before, now) -> show(now));
    show(model.coverage().get());
  }

  private void show(CoverageViewModel.@Nullable Coverage coverage) {
    if (coverage == null) {
      return;
    }
    if (coverage.lines().isEmpty()) {
      pane.setCenter(
          new EmptyState(Feather.USERS, "还没有服务专员", "按 Ctrl+N 登记第一位，再到企业列表里把企业分给他。")
              .action(Buttons.main("新增服务专员", () -> dialogs.edit(null))));
      return;
    }
    VBox body =
        Boxes.styled(
            Boxes.column(
                14,
                tiles(coverage),
                new Card(coverage.quarter() + "走访覆盖", new CoverageGrid(model, desk.navigator(), coverage)),
                left(coverage)),
            "form-page");
    ScrollPane scroll = Boxes.styled(new ScrollPane(body), "edge-to-edge");
    scroll.setFitToWidth(true);
    pane.setCenter(scroll);
  }

  private Node tiles(CoverageViewModel.Coverage coverage) {
    HBox tiles =
        Boxes.row(
            12,
            tile("名下有专员的企业", null, coverage.firms() + " 户", EnterpriseFilter.listing(new Listing.WithCommissioner())),
            tile(
                "未配专员的企业",
                coverage.unserved() == 0 ? Tone.GREEN : Tone.YELLOW,
                coverage.unserved() + " 户",
                model.unserved()),
            tile(
                "本季未走访",
                coverage.unvisited() == 0 ? Tone.GREEN : Tone.YELLOW,
                coverage.unvisited() + " 户",
                model.unvisited(null)),
            plain("超上限的专员", coverage.overloaded() == 0 ? Tone.GREEN : Tone.RED, coverage.overloaded() + " 人"));
    for (Node tile : tiles.getChildren()) {
      ((StatTile) tile).setPrefWidth(TILE);
      Boxes.grow(tile);
    }
    return tiles;
  }

  private StatTile tile(String name, @Nullable Tone tone, String value, EnterpriseFilter list) {
    return new StatTile(name, tone, () -> desk.navigator().open(new Route.EnterpriseList(list))).value(value);
  }

  /// Counts rows of the map below: nothing to open.
  private static Node plain(String name, Tone tone, String value) {
    StatTile tile = new StatTile(name, tone, () -> {}).value(value);
    tile.setMouseTransparent(true);
    tile.setFocusTraversable(false);
    return tile;
  }

  private Node left(CoverageViewModel.Coverage coverage) {
    VBox lines = Boxes.column(4);
    for (var row : coverage.left()) {
      var one = row.commissioner();
      lines
          .getChildren()
          .add(
              Boxes.row(
                  8,
                  Buttons.link(one.name(), () -> desk.navigator().open(new Route.CommissionerFile(one.id()))),
                  Boxes.text(
                      one.leftOn() + " 离岗" + (one.leftReason() == null ? "" : "，" + one.leftReason()), "muted")));
    }
    Card card = new Card("已离岗", lines);
    card.setVisible(!coverage.left().isEmpty());
    card.setManaged(!coverage.left().isEmpty());
    return card;
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("服务专员");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.NEW, () -> dialogs.edit(null));
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
