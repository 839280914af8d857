package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 措施矩阵: filters that are the legend at the same time, the grid, and a line that says what the keyboard stands on.
final class MatrixView implements Screen {

  static final Set<String> TABLES =
      Set.of(
          "duty",
          "milestone",
          "progress_note",
          "demand",
          "demand_unit",
          "resolution",
          "todo",
          "setting",
          "calendar_day");

  private final MatrixViewModel model;
  private final Desk desk;
  private final MatrixGrid grid;
  private final MatrixAcross across;
  private final StackPane middle = new StackPane();
  private final VBox content;
  private final TableWatch.Watch watch;

  MatrixView(Desk desk, MatrixViewModel model) {
    this.desk = desk;
    this.model = model;
    grid = new MatrixGrid(model::open);
    across = new MatrixAcross(grid);
    grid.spot().bindBidirectional(model.spot());
    middle.getStyleClass().add("matrix-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    content =
        new VBox(
            header(),
            new MatrixFilters(model, new OwnUnit(desk.memory(), desk.notices()), grid::requestFocus),
            middle,
            foot());
    content.getStyleClass().add("matrix-screen");
    watch = desk.watch().on(TABLES, model::reload);
    model.table().addListener((source, before, now) -> draw());
    model.failure().addListener((source, before, now) -> draw());
    draw();
  }

  private Node header() {
    PageHeader header = new PageHeader("措施矩阵");
    header.subtitle(model.sheet().map(MatrixView::subtitle));
    header.actions(
        Buttons.with(Feather.USERS, Buttons.plain("工作专班", this::showPanel)),
        Buttons.with(Feather.PRINTER, Buttons.plain("打印 A3", this::print)));
    return header;
  }

  private static String subtitle(@Nullable Sheet sheet) {
    if (sheet == null) {
      return "";
    }
    return sheet.outline().plan().docNo()
        + "，"
        + sheet.outline().measures().size()
        + "项措施、"
        + sheet.outline().units().size()
        + "个责任单位、"
        + sheet.outline().duties().size()
        + "项责任，截至"
        + PaperText.date(sheet.asOf());
  }

  private Node foot() {
    Label told = Boxes.text("", "matrix-told");
    told.textProperty().bind(model.told());
    HBox legend =
        Boxes.row(
            6,
            Boxes.text("牵", "matrix-lead"),
            Boxes.text("牵头", "muted", "small"),
            Boxes.text("2", "matrix-open"),
            Boxes.text("未办结件数", "muted", "small"));
    legend.setMinWidth(HBox.USE_PREF_SIZE);
    return Boxes.styled(Boxes.row(16, Boxes.grow(told), legend), "matrix-foot");
  }

  private void draw() {
    MatrixTable table = model.table().get();
    Failure failure = model.failure().get();
    if (failure != null) {
      middle
          .getChildren()
          .setAll(
              new EmptyState(Feather.ALERT_TRIANGLE, "没有读出来", failure.sentence())
                  .action(Buttons.plain("重新读取", model::reload)));
    } else if (model.sheet().get() == null) {
      middle.getChildren().clear();
    } else if (table.rows().isEmpty()) {
      middle
          .getChildren()
          .setAll(nothing().action(Buttons.main("清除条件", () -> model.filter().set(MatrixFilter.none()))));
    } else {
      boolean first = !middle.getChildren().contains(across);
      grid.show(table);
      if (first) {
        middle.getChildren().setAll(across);
        // What scrolls takes the keyboard only once its scroll pane has a skin.
        across.applyCss();
        grid.requestFocus();
      }
    }
  }

  private EmptyState nothing() {
    return model
        .unitWithoutDuty()
        .map(unit -> new EmptyState(Feather.USERS, unit + "没有责任项", "方案没有把它列为任何措施的责任单位。它在不在工作专班，看右上角“工作专班”。"))
        .orElseGet(() -> new EmptyState(Feather.FILTER, "没有符合条件的格", "换个颜色、单位或板块，或者清除条件看全部。"));
  }

  private void showPanel() {
    Sheet sheet = model.sheet().get();
    if (sheet != null) {
      desk.notices().panel("工作专班", new PanelList(sheet));
    }
  }

  private void print() {
    desk.navigator().open(new Route.MatrixSheet());
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableValue<String> title() {
    return model.table().map(table -> table.wanted() == table.all() ? "措施矩阵" : "措施矩阵（" + table.wanted() + "格）");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.FIND, grid::requestFocus).on(Shortcut.PRINT, this::print);
  }

  @Override
  public String chapter() {
    return "matrix";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  @Override
  public void shown() {
    grid.requestFocus();
  }
}
