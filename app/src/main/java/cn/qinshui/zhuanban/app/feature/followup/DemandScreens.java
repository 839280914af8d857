package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandFileStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandSort;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 诉求: the list and one demand.
final class DemandScreens {
  private static final Set<String> TABLES =
      Set.of("demand", "demand_unit", "demand_step", "slip", "enterprise", "unit", "attachment", "setting");

  private final Desk desk;
  private final DemandStore store;
  private final DemandFileStore files;

  DemandScreens(Desk desk, Database database) {
    this.desk = desk;
    this.store = new DemandStore(database);
    this.files = new DemandFileStore(database);
  }

  static Tone tone(DemandRow row) {
    return Tone.valueOf(row.colour().colour().name());
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  Screen list(Route.DemandList route) {
    var start = Objects.requireNonNullElse(route.filter(), DemandFilter.none());
    var list = new Narrowed<>(desk.work(), "读取诉求", DemandFilter.none(), start, this::read);
    var bar = new FilterBar(desk.work(), "编号、标题、企业", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    var states = list.part(DemandFilter::states, DemandFilter::withStates);
    bar.ticks(
        new MultiChoice<>("办到哪一步", FXCollections.observableArrayList(DemandState.values()), DemandState::label, states),
        states);
    bar.chips("逾期", List.of(true), _ -> "只看逾期", overdue(list));
    var names = new ListScreen.Names("demand", "诉求", "件", "demand");
    return new ListScreen<>(desk, names, list, row -> row.demand().id(), columns(), bar, TABLES)
        .onOpen(row -> desk.navigator().open(new Route.DemandFile(row.demand().id())))
        .actions(
            Buttons.with(Feather.BAR_CHART_2, Buttons.plain("统计", () -> desk.navigator().open(new Route.Statistics()))))
        .empty(new EmptyState(Feather.MESSAGE_CIRCLE, "还没有诉求", "企业提出、要办到销号的事都在这里，逾期的标红。"));
  }

  private ObjectProperty<@Nullable Boolean> overdue(Narrowed<DemandFilter, DemandRow> list) {
    return list.<@Nullable Boolean>part(
        filter -> filter.overdueOn() == null ? null : Boolean.TRUE,
        (filter, only) ->
            filter.withOverdueOn(only == null ? null : Objects.requireNonNullElse(filter.overdueOn(), today())));
  }

  private Found<DemandRow> read(DemandFilter filter, PageRequest request) {
    return new Found<>(store.page(filter, request, today()).rows(), store.count(filter));
  }

  private static List<Column<DemandRow>> columns() {
    return List.of(
        Column.text(DemandSort.NUMBER.name(), "编号", 134, row -> row.demand().number()),
        Column.<DemandRow>state("COLOUR", "时限", 104, row -> Cell.state(tone(row), word(row))).unsorted(),
        Column.name("TITLE", "诉求", 226, (DemandRow row) -> row.demand().title()).unsorted(),
        Column.text(DemandSort.ENTERPRISE.name(), "企业", 210, row -> row.demand().enterprise()),
        Column.text(DemandSort.KIND.name(), "类别", 58, row -> row.demand().kind().label()),
        Column.text(DemandSort.UNIT.name(), "牵头单位", 126, row -> row.demand().leadUnit()),
        Column.text(DemandSort.STATE.name(), "办到哪一步", 112, row -> row.demand().state().label()),
        Column.text(DemandSort.DUE.name(), "办理时限", 108, row -> row.demand().term().dueOn()),
        Column.text(DemandSort.RECEIVED.name(), "受理日期", 108, (DemandRow row) -> row.demand().receivedOn()).hidden(),
        Column.number(
                DemandSort.REOPENED.name(),
                "重办",
                60,
                (DemandRow row) -> row.demand().reopened() == 0 ? "" : row.demand().reopened())
            .hidden());
  }

  /// 逾期 3 日 counts working days.
  private static String word(DemandRow row) {
    return row.workdaysLate() > 0 ? row.colour().word() + " " + row.workdaysLate() + " 日" : row.colour().word();
  }

  Screen file(Route.DemandFile route) {
    var page = new DemandPage(desk);
    return new FileScreen<>(
        desk,
        new FileScreen.Names("诉求", "demand"),
        TABLES,
        () -> files.file(route.id(), today()),
        new FileScreen.Page<>(file -> file.demand().number(), this::head, page::body));
  }

  private Node head(DemandFile file) {
    var demand = file.demand();
    return new PageHeader(demand.title())
        .crumbs(new PageHeader.Crumb("诉求", () -> desk.navigator().open(new Route.DemandList())))
        .subtitle(demand.number())
        .beside(new Badge(Tone.valueOf(file.colour().colour().name()), file.colour().word()))
        .actions(Buttons.plain("企业档案", () -> desk.navigator().open(new Route.EnterpriseFile(demand.enterpriseId()))));
  }
}
