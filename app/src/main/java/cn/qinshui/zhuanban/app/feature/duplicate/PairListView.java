package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.TableWatch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 查重: the list of likely pairs.
final class PairListView implements Screen {

  private final Desk desk;
  private final PairListViewModel model;
  private final DataTable<PairRow> table;
  private final FilterBar bar;
  private final BorderPane pane = new BorderPane();

  PairListView(Desk desk, PairListViewModel model) {
    this.desk = desk;
    this.model = model;
    table =
        new DataTable<>(
                model.table(),
                PairRow::key,
                List.of(
                    Column.name("one", "企业", 230, PairRow::oneName).unsorted(),
                    Column.name("other", "疑似同一家", 230, PairRow::otherName).unsorted(),
                    Column.text("town", "乡镇", 80, PairRow::town).unsorted(),
                    Column.text("reasons", "依据", 400, PairRow::reasons).unsorted().phone(),
                    Column.state("strength", "判断", 96, PairListView::strength).unsorted()))
            .unit("对")
            .remember(desk.memory(), "duplicate")
            .onOpen(this::compare)
            .menu(menu());
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            with(model::keepApart);
            event.consume();
          }
        });
    bar = new FilterBar(desk.work(), "企业名称、依据", model::text);
    bar.chips("判断", List.of(PairListViewModel.Shown.values()), PairListViewModel.Shown::label, model.shown());
    pane.setTop(Boxes.column(0, header(), bar));
    pane.setCenter(table);
    BorderPane.setMargin(table, new Insets(0, 24, 20, 24));
    model.shown().addListener((source, before, now) -> showEmptiness());
    model.failure().addListener((source, before, now) -> showEmptiness());
    model.searching().addListener((source, before, now) -> showEmptiness());
    showEmptiness();
  }

  private PageHeader header() {
    Button stop = Buttons.plain("停止", model::stop);
    Button again = Buttons.plain("重新查找", model::find);
    stop.visibleProperty().bind(model.searching());
    stop.managedProperty().bind(stop.visibleProperty());
    again.visibleProperty().bind(model.searching().not());
    again.managedProperty().bind(again.visibleProperty());
    Button records = Buttons.plain("合并记录", () -> desk.navigator().open(new Route.MergeRecords()));
    Button compare = Buttons.with(Feather.COLUMNS, Buttons.main("并排核对", () -> with(this::compare)));
    compare.disableProperty().bind(table.selected().isNull());
    return new PageHeader("查重")
        .subtitle(model.summary())
        .crumbs(new PageHeader.Crumb("企业", () -> desk.navigator().open(new Route.EnterpriseList())))
        .actions(records, stop, again, compare);
  }

  private ContextMenu menu() {
    MenuItem compare = new MenuItem("并排核对（Enter）");
    compare.setOnAction(event -> with(this::compare));
    MenuItem apart = new MenuItem("不是同一家（Delete）");
    apart.setOnAction(event -> with(model::keepApart));
    MenuItem again = new MenuItem("重新核对");
    again.setOnAction(event -> with(model::compareAgain));
    ContextMenu menu = new ContextMenu(compare, apart, again);
    menu.setOnShowing(event -> {
      boolean found = model.shown().get() == PairListViewModel.Shown.APART;
      apart.setVisible(!found);
      again.setVisible(found);
    });
    return menu;
  }

  private static Cell strength(PairRow row) {
    return switch (row.strength()) {
      case null -> Cell.state(Tone.GREY, "不是同一家");
      case LIKELY -> Cell.state(Tone.BLUE, row.strength().label());
      case POSSIBLE -> Cell.state(Tone.GREY, row.strength().label());
      case WEAK -> Cell.state(Tone.GREY, row.strength().label());
    };
  }

  private void with(Consumer<PairRow> action) {
    Optional.ofNullable(table.selected().get()).ifPresent(action);
  }

  private void compare(PairRow row) {
    desk.navigator().open(new Route.DuplicatePair(row.one(), row.other()));
  }

  private void showEmptiness() {
    table.empty(emptiness(model.failure().get()));
  }

  private EmptyState emptiness(@Nullable Failure failure) {
    if (failure != null) {
      return new EmptyState(Feather.ALERT_TRIANGLE, "没有查完", failure.sentence())
          .action(Buttons.plain("重新查找", model::find));
    }
    if (model.searching().get()) {
      return new EmptyState(Feather.SEARCH, "正在比较全库企业", "按代码、电话、地址、名称两两比较，几千户约一秒。可随时停止。")
          .action(Buttons.plain("停止", model::stop));
    }
    return model.shown().get() == PairListViewModel.Shown.APART
        ? new EmptyState(Feather.COPY, "没有认定过", "核对后按 Delete 认定不是同一家，就不再提示；在这里可以重新核对。")
        : new EmptyState(Feather.CHECK_CIRCLE, "没有疑似重复的企业", "代码、电话、地址都不相同，名称也不相近。导入名单后可再查一次。");
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("查重");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.FIND, bar::focusSearch);
  }

  @Override
  public String chapter() {
    return "duplicate";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return model.watches();
  }

  @Override
  public void shown() {
    table.focusRows();
  }

  @Override
  public void close() {
    model.close();
  }
}
