package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.usecase.MakeVisitForms;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitReceiveStore;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitSort;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 走访: the list, one visit, and the form.
final class VisitScreens {
  private static final Set<String> TABLES = Set.of("visit", "visit_note", "demand", "enterprise", "commissioner");

  private final Desk desk;
  private final Deeds deeds;
  private final VisitStores stores;

  VisitScreens(Desk desk, Deeds deeds, VisitStores stores) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
  }

  Screen list(Route.VisitList route) {
    var start = Objects.requireNonNullElse(route.filter(), VisitFilter.none());
    var list = new Narrowed<>(desk.work(), "读取走访", VisitFilter.none(), start, this::read);
    var bar = new FilterBar(desk.work(), "企业、人员、所谈内容、走访单号", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    var states = list.part(VisitFilter::states, VisitFilter::withStates);
    bar.ticks(
        new MultiChoice<>("状态", FXCollections.observableArrayList(VisitState.values()), VisitState::label, states),
        states);
    bar.chips("回收站", List.of(true), _ -> "回收站", recycled(list));
    var names = new ListScreen.Names("visit", "走访", "次", "visit");
    return new ListScreen<>(desk, names, list, VisitRow::id, columns(), bar, TABLES)
        .asLeft(route.filter() == null)
        .onOpen(row -> desk.navigator().open(new Route.VisitFile(row.id())))
        .on(Shortcut.NEW, this::openNew)
        .actions(actions())
        .empty(
            new EmptyState(Feather.MAP_PIN, "还没有走访记录", "按 Ctrl+N 登记第一次走访；服务专员走访企业后的记录都在这里，按日期从近到远。")
                .action(Buttons.main("登记走访", this::openNew)));
  }

  private void openNew() {
    desk.navigator().open(new Route.VisitNew());
  }

  private Node[] actions() {
    var add = Buttons.with(Feather.PLUS, Buttons.main("登记走访", this::openNew));
    add.setTooltip(new Tooltip("登记走访（Ctrl+N）"));
    return new Node[] {
      formField(),
      Buttons.with(Feather.BAR_CHART_2, Buttons.plain("统计", () -> desk.navigator().open(new Route.Statistics()))),
      Buttons.plain("我的企业", () -> desk.navigator().open(new Route.OwnFirms())),
      Buttons.plain("服务专员", () -> desk.navigator().open(new Route.Coverage())),
      Buttons.plain("计划走访", () -> desk.navigator().open(new Route.VisitNew(null, null, true))),
      add
    };
  }

  /// A form's number, typed or scanned: Enter opens the visit with what the form says.
  private TextField formField() {
    var field = new TextField();
    field.setPromptText("走访单号，扫码或输入后回车");
    field.getStyleClass().add("form-number");
    field.setOnAction(event -> {
      var typed = field.getText() == null ? "" : field.getText().strip();
      if (!typed.isEmpty()) {
        field.clear();
        desk.navigator().open(new Route.VisitNew(null, typed, false));
      }
    });
    return field;
  }

  private static ObjectProperty<@Nullable Boolean> recycled(Narrowed<VisitFilter, VisitRow> list) {
    return list.<@Nullable Boolean>part(
        filter -> filter.recycled() ? Boolean.TRUE : null, (filter, only) -> filter.withRecycled(only != null));
  }

  private Found<VisitRow> read(VisitFilter filter, PageRequest request) {
    return new Found<>(stores.list().page(filter, request).rows(), stores.list().count(filter));
  }

  private static List<Column<VisitRow>> columns() {
    return List.of(
        Column.text(VisitSort.VISITED.name(), "日期", 98, VisitRow::visitedOn),
        Column.name(VisitSort.ENTERPRISE.name(), "企业", 240, VisitRow::enterprise),
        Column.text(VisitSort.COMMISSIONER.name(), "走访人", 72, VisitFilePage::visitor),
        Column.<VisitRow>text("WAY", "方式", 60, row -> row.way().label()).unsorted().hidden(),
        Column.tags("TOPICS", "所谈", 250, row -> row.topics().stream().map(Choice::label).toList()),
        Column.<VisitRow>text("PRODUCTION", "生产经营情况", 170, VisitRow::production).unsorted(),
        Column.<VisitRow>number("DEMANDS", "诉求", 54, row -> row.demands() == 0 ? "" : row.demands()).unsorted(),
        Column.text(VisitSort.NEXT.name(), "下次跟进", 98, VisitRow::nextOn),
        Column.state(
            VisitSort.STATE.name(), "状态", 90, row -> Cell.state(VisitFilePage.tone(row.state()), row.state().label())));
  }

  Screen file(Route.VisitFile route) {
    var page = new VisitFilePage(desk, deeds, stores.edits());
    return new FileScreen<>(
            desk,
            new FileScreen.Names("走访", "visit"),
            TABLES,
            () -> stores.files().file(route.id(), LocalDate.now(desk.clock())),
            new FileScreen.Page<>(file -> "走访 " + file.visit().enterprise(), page::head, page::body))
        .on(Shortcut.NEW, file -> openNew())
        .on(Shortcut.EDIT, page::edit)
        .on(Shortcut.DELETE, page::recycle);
  }

  Screen ownFirms(Route.OwnFirms route, MakeVisitForms forms) {
    return new OwnFirmsView(
        desk,
        new OwnFirmsViewModel(desk.work(), stores, deeds, desk.watch(), desk.clock(), route.commissionerId()),
        forms);
  }

  Screen receive(Route.ReceiveForms route) {
    return new ReceiveFormsView(
        desk,
        new ReceiveFormsViewModel(
            desk.work(), new VisitReceiveStore(stores.database()), deeds, desk.clock(), route.file()));
  }

  /// The forms as they were numbered, with what is on file today.
  Screen forms(Route.VisitForms route, MakeVisitForms paper) {
    var today = LocalDate.now(desk.clock());
    return new PaperScreen(
        desk,
        new PaperScreen.Kind(
            "走访单（" + route.numbers().size() + "张）", "我的企业", "走访单（" + today + "）.pdf", Set.of("slip"), "visit"),
        file -> paper.write(route.numbers(), today, file));
  }

  Screen fresh(Route.VisitNew route) {
    return form(new VisitFormViewModel.Start.New(route.enterpriseId(), route.form(), route.planned()));
  }

  Screen edit(Route.VisitEdit route) {
    return form(new VisitFormViewModel.Start.Edit(route.id()));
  }

  private VisitFormView form(VisitFormViewModel.Start start) {
    return new VisitFormView(desk, new VisitFormViewModel(desk.work(), stores, deeds, desk.clock(), start));
  }
}
