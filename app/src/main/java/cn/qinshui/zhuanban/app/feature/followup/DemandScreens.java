package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.slip.Urging;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandSort;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 诉求: the list, from which several can be urged at once.
final class DemandScreens {
  private static final Set<String> TABLES =
      Set.of("demand", "demand_unit", "demand_step", "slip", "enterprise", "unit", "setting", "calendar_day");

  private final Desk desk;
  private final DemandStores stores;
  private final Urging urging;

  DemandScreens(Desk desk, DemandStores stores, Urging urging) {
    this.desk = desk;
    this.stores = stores;
    this.urging = urging;
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
    var names = new ListScreen.Names("demand", "诉求", "件", "demand");
    var screen = new ListScreen<>(desk, names, list, row -> row.demand().id(), columns(), bar(list, start), TABLES);
    Runnable urge = () -> urging.ask(screen.selection().stream().map(DemandRow::demand).toList());
    Runnable create = () -> desk.navigator().open(new Route.DemandNew(start.enterpriseId(), null));
    return screen
        .asLeft(route.filter() == null)
        .onOpen(row -> desk.navigator().open(new Route.DemandFile(row.demand().id())))
        .severally(
            "件",
            Buttons.quiet("催办选中的", urge),
            Buttons.quiet("打印交办单", () -> print(screen.selection().stream().map(row -> row.demand().id()).toList())))
        .actions(
            Buttons.with(Feather.BAR_CHART_2, Buttons.plain("统计", () -> desk.navigator().open(new Route.Statistics()))),
            urging(urge),
            Buttons.with(Feather.PLUS, Buttons.main("登记诉求", create)))
        .on(Shortcut.NEW, create)
        .on(Shortcut.PRINT, urge)
        .empty(
            new EmptyState(Feather.MESSAGE_CIRCLE, "还没有诉求", "企业提出、要办到销号的事都在这里，逾期的标红。按 Ctrl+N 登记第一件。")
                .action(Buttons.main("登记诉求", create)));
  }

  /// The 交办单 of several demands as one paper.
  private void print(List<Long> demands) {
    desk.work()
        .run(
            "查找交办单",
            progress -> stores.slips().newest(SlipKind.ASSIGN, demands),
            slips -> {
              if (slips.isEmpty()) desk.notices().tell("没有交办单", "选中的诉求都没有开过交办单。请打开诉求，分办时一并开出。");
              else desk.navigator().open(new Route.DemandSlips(slips));
            });
  }

  private static Button urging(Runnable urge) {
    var button = Buttons.with(Feather.BELL, Buttons.plain("催办", urge));
    button.setTooltip(new Tooltip("给选中的开催办单（Ctrl+P）"));
    return button;
  }

  private FilterBar bar(Narrowed<DemandFilter, DemandRow> list, DemandFilter start) {
    var bar = new FilterBar(desk.work(), "编号、标题、企业", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    var states = list.part(DemandFilter::states, DemandFilter::withStates);
    bar.ticks(
        new MultiChoice<>("办到哪一步", FXCollections.observableArrayList(DemandState.values()), DemandState::label, states),
        states);
    classes(bar, list);
    bar.chips("逾期", List.of(true), _ -> "只看逾期", overdue(list));
    bar.chips(
        "升级",
        List.of(true),
        _ -> "只看升级",
        list.<@Nullable Boolean>part(DemandFilter::escalated, DemandFilter::withEscalated));
    return bar;
  }

  private void classes(FilterBar bar, Narrowed<DemandFilter, DemandRow> list) {
    var codes = FXCollections.<String>observableArrayList();
    var labels = new java.util.concurrent.ConcurrentHashMap<String, String>();
    var chosen = list.part(DemandFilter::classes, DemandFilter::withClasses);
    bar.ticks(new MultiChoice<>("类别", codes, code -> labels.getOrDefault(code, code), chosen), chosen);
    desk.work()
        .run(
            "读取类别",
            progress -> stores.words("demand.class"),
            found -> {
              labels.putAll(found.stream().collect(Collectors.toMap(Choice::code, Choice::label)));
              codes.setAll(found.stream().map(Choice::code).toList());
            });
  }

  private ObjectProperty<@Nullable Boolean> overdue(Narrowed<DemandFilter, DemandRow> list) {
    return list.<@Nullable Boolean>part(
        filter -> filter.overdueOn() == null ? null : Boolean.TRUE,
        (filter, only) ->
            filter.withOverdueOn(only == null ? null : Objects.requireNonNullElse(filter.overdueOn(), today())));
  }

  private Found<DemandRow> read(DemandFilter filter, PageRequest request) {
    return new Found<>(stores.list().page(filter, request, today()).rows(), stores.list().count(filter));
  }

  private List<Column<DemandRow>> columns() {
    return List.of(
        Column.text(DemandSort.NUMBER.name(), "编号", 128, row -> row.demand().number()),
        Column.<DemandRow>state("COLOUR", "时限情况", 104, row -> Cell.state(tone(row), word(row))).unsorted(),
        Column.name("TITLE", "诉求", 220, (DemandRow row) -> row.demand().title()).unsorted(),
        Column.text(DemandSort.ENTERPRISE.name(), "企业", 208, row -> row.demand().enterprise()),
        Column.text(DemandSort.KIND.name(), "类别", 54, row -> row.demand().kind().label()),
        Column.text(DemandSort.UNIT.name(), "牵头单位", 124, row -> row.demand().leadUnit()),
        Column.text(DemandSort.STATE.name(), "办到哪一步", 122, row -> row.demand().state().label()),
        Column.text(DemandSort.DUE.name(), "限办日期", 100, row -> row.demand().term().dueOn()),
        Column.text("URGED", "催办", 84, (DemandRow row) -> urged(row)).unsorted(),
        Column.text(DemandSort.RECEIVED.name(), "受理日期", 108, (DemandRow row) -> row.demand().receivedOn()).hidden(),
        Column.number(
                DemandSort.REOPENED.name(),
                "重办",
                60,
                (DemandRow row) -> row.demand().reopened() == 0 ? "" : row.demand().reopened())
            .hidden());
  }

  /// 今日已催, or the day it was urged last.
  private @Nullable Object urged(DemandRow row) {
    return row.urgedOn(today()) ? "今日已催" : row.urgedOn();
  }

  /// 逾期 3 日 counts working days.
  private static String word(DemandRow row) {
    return row.workdaysLate() > 0 ? row.colour().word() + " " + row.workdaysLate() + " 日" : row.colour().word();
  }
}
