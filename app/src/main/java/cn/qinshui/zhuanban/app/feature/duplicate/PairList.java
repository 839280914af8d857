package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.work.Failure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 查重: the list of likely pairs.
final class PairList {
  private static final Set<String> TABLES = Set.of();

  private final Desk desk;
  private final PairListViewModel model;

  PairList(Desk desk, PairListViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Screen screen() {
    var list = model.list();
    var bar = new FilterBar(desk.work(), "企业名称、依据", text -> list.narrow(now -> now.withText(text)));
    bar.chips(
        "判断",
        List.of(PairFilter.Shown.values()),
        PairFilter.Shown::label,
        list.part(PairFilter::shown, PairFilter::withShown));
    var names = new ListScreen.Names("duplicate", "查重", "对", "duplicate");
    var screen = new ListScreen<>(desk, names, list, PairRow::key, columns(), bar, TABLES);
    Runnable empty = () -> screen.empty(emptiness(model.failure().get()));
    model.failure().addListener((source, before, now) -> empty.run());
    model.searching().addListener((source, before, now) -> empty.run());
    empty.run();
    return screen
        .under(Section.ENTERPRISE)
        .subtitle(model.summary())
        .called("企业")
        .watching(model.watch())
        .actions(actions(screen))
        .menu(menu(screen))
        .onOpen(this::compare)
        .onKey(KeyCode.DELETE, () -> with(screen, model::keepApart))
        .onClose(model::close);
  }

  private static List<Column<PairRow>> columns() {
    return List.of(
        Column.name("one", "企业", 230, PairRow::oneName).unsorted(),
        Column.name("other", "疑似同一家", 230, PairRow::otherName).unsorted(),
        Column.text("town", "乡镇", 80, PairRow::town).unsorted(),
        Column.text("reasons", "依据", 400, PairRow::reasons).unsorted().phone(),
        Column.state("strength", "判断", 96, PairList::strength).unsorted());
  }

  private Node[] actions(ListScreen<PairFilter, PairRow> screen) {
    Button stop = Buttons.plain("停止", model::stop);
    Button again = Buttons.plain("重新查找", model::find);
    stop.visibleProperty().bind(model.searching());
    stop.managedProperty().bind(stop.visibleProperty());
    again.visibleProperty().bind(model.searching().not());
    again.managedProperty().bind(again.visibleProperty());
    Button records = Buttons.plain("合并记录", () -> desk.navigator().open(new Route.MergeRecords()));
    Button compare = Buttons.with(Feather.COLUMNS, Buttons.main("并排核对", () -> with(screen, this::compare)));
    compare.disableProperty().bind(screen.selected().map(row -> false).orElse(true));
    return new Node[] {records, stop, again, compare};
  }

  private ContextMenu menu(ListScreen<PairFilter, PairRow> screen) {
    MenuItem compare = new MenuItem("并排核对（Enter）");
    compare.setOnAction(event -> with(screen, this::compare));
    MenuItem apart = new MenuItem("不是同一家（Delete）");
    apart.setOnAction(event -> with(screen, model::keepApart));
    MenuItem again = new MenuItem("重新核对");
    again.setOnAction(event -> with(screen, model::compareAgain));
    ContextMenu menu = new ContextMenu(compare, apart, again);
    menu.setOnShowing(event -> {
      boolean found = model.list().filter().get().wantsApart();
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

  private static void with(ListScreen<PairFilter, PairRow> screen, Consumer<PairRow> action) {
    Optional.ofNullable(screen.selected().getValue()).ifPresent(action);
  }

  private void compare(PairRow row) {
    desk.navigator().open(new Route.DuplicatePair(row.one(), row.other()));
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
    return new EmptyState(Feather.CHECK_CIRCLE, "没有疑似重复的企业", "代码、电话、地址都不相同，名称也不相近。导入名单后可再查一次。");
  }
}
