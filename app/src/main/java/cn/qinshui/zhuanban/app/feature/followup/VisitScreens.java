package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
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
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitFileStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitNote;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitSort;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 走访: the list and one visit.
final class VisitScreens {
  private static final Set<String> TABLES = Set.of("visit", "visit_note", "demand", "enterprise", "commissioner");

  private final Desk desk;
  private final VisitStore store;
  private final VisitFileStore files;

  VisitScreens(Desk desk, Database database) {
    this.desk = desk;
    this.store = new VisitStore(database);
    this.files = new VisitFileStore(database);
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
    var names = new ListScreen.Names("visit", "走访", "次", "visit");
    return new ListScreen<>(desk, names, list, VisitRow::id, columns(), bar, TABLES)
        .onOpen(row -> desk.navigator().open(new Route.VisitFile(row.id())))
        .actions(
            Buttons.with(Feather.BAR_CHART_2, Buttons.plain("统计", () -> desk.navigator().open(new Route.Statistics()))))
        .empty(new EmptyState(Feather.MAP_PIN, "还没有走访记录", "服务专员走访企业后的记录都在这里，按日期从近到远。"));
  }

  private Found<VisitRow> read(VisitFilter filter, PageRequest request) {
    return new Found<>(store.page(filter, request).rows(), store.count(filter));
  }

  private static List<Column<VisitRow>> columns() {
    return List.of(
        Column.text(VisitSort.VISITED.name(), "日期", 108, VisitRow::visitedOn),
        Column.name(VisitSort.ENTERPRISE.name(), "企业", 236, VisitRow::enterprise),
        Column.text(VisitSort.COMMISSIONER.name(), "走访人", 78, VisitScreens::visitor),
        Column.<VisitRow>text("WAY", "方式", 60, row -> row.way().label()).unsorted().hidden(),
        Column.tags("TOPICS", "所谈", 212, row -> row.topics().stream().map(Choice::label).toList()),
        Column.<VisitRow>text("PRODUCTION", "生产经营情况", 190, VisitRow::production).unsorted(),
        Column.<VisitRow>number("DEMANDS", "诉求", 58, row -> row.demands() == 0 ? "" : row.demands()).unsorted(),
        Column.text(VisitSort.NEXT.name(), "下次跟进", 108, VisitRow::nextOn),
        Column.state(VisitSort.STATE.name(), "状态", 90, row -> Cell.state(tone(row.state()), row.state().label())));
  }

  private static String visitor(VisitRow row) {
    return Objects.requireNonNullElse(row.commissioner(), Objects.requireNonNullElse(row.unit(), ""));
  }

  private static Tone tone(VisitState state) {
    return switch (state) {
      case PLANNED -> Tone.BLUE;
      case DONE -> Tone.GREEN;
      case CANCELLED -> Tone.GREY;
    };
  }

  Screen file(Route.VisitFile route) {
    return new FileScreen<>(
        desk,
        new FileScreen.Names("走访", "visit"),
        TABLES,
        () -> files.file(route.id(), LocalDate.now(desk.clock())),
        new FileScreen.Page<>(file -> "走访 " + file.visit().enterprise(), this::head, this::body));
  }

  private Node head(VisitFile file) {
    var visit = file.visit();
    return new PageHeader(visit.enterprise())
        .crumbs(new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())))
        .subtitle(visit.visitedOn() + "　" + visit.way().label())
        .beside(new Badge(tone(visit.state()), visit.state().label()))
        .actions(Buttons.plain("企业档案", () -> desk.navigator().open(new Route.EnterpriseFile(visit.enterpriseId()))));
  }

  private Node body(VisitFile file) {
    var visit = file.visit();
    var facts =
        new FactGrid()
            .fact("走访人", visitor(visit))
            .fact("企业接待", visit.people())
            .fact("走访单号", Objects.requireNonNullElse(visit.formNo(), "无"))
            .fact(
                "下次跟进",
                visit.nextOn() != null
                    ? visit.nextOn()
                    : visit.noNextReason() != null ? "不需要（" + visit.noNextReason() + "）" : null)
            .wide("所谈", visit.topics().stream().map(Choice::label).collect(Collectors.joining("、")))
            .wide("生产经营", visit.production())
            .wide("详细情况", file.body());
    var body = Boxes.column(16, new Card("记录", facts), demands(file.demands()), notes(file.notes()));
    VBox.setMargin(body, Insets.EMPTY);
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private Card demands(List<DemandRow> rows) {
    if (rows.isEmpty()) return new Card("这次走访提出的诉求", Boxes.prose("没有提出诉求。", "muted"));
    var lines = Boxes.column(6);
    for (var row : rows) {
      var demand = row.demand();
      lines
          .getChildren()
          .add(
              Boxes.row(
                  10,
                  new Badge(DemandScreens.tone(row), row.colour().word()),
                  Buttons.link(
                      demand.number() + "　" + demand.title(),
                      () -> desk.navigator().open(new Route.DemandFile(demand.id()))),
                  Boxes.text(demand.state().label(), "muted")));
    }
    return new Card("这次走访提出的诉求", lines);
  }

  private static Card notes(List<VisitNote> notes) {
    if (notes.isEmpty()) return new Card("跟进补记", Boxes.prose("没有补记。补记只增不改，按时间先后排列。", "muted"));
    var lines = Boxes.column(8);
    for (var note : notes) {
      var day = note.notedAt().atZone(ZoneId.systemDefault()).toLocalDate();
      lines
          .getChildren()
          .add(Boxes.column(2, Boxes.text(day + "　" + note.author(), "muted", "small"), Boxes.prose(note.body())));
    }
    return new Card("跟进补记", lines);
  }
}
