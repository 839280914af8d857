package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.assessment.Snapshot;
import cn.qinshui.zhuanban.data.assessment.SnapshotChange;
import cn.qinshui.zhuanban.data.assessment.SnapshotFirm;
import cn.qinshui.zhuanban.data.assessment.SnapshotStore;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 快照: assessments as they were saved, one of them, and how firms moved between two.
final class SnapshotLists {
  static final Set<String> TABLES = Set.of("assessment_snapshot", "assessment");

  private final Desk desk;
  private final SnapshotStore store;

  SnapshotLists(Desk desk, AssessmentStores stores) {
    this.desk = desk;
    this.store = new SnapshotStore(stores.database());
  }

  Screen all() {
    var list =
        new Narrowed<>(desk.work(), "读取快照", Whole.LIST, Whole.LIST, (Whole _, PageRequest _) -> found(store.all()));
    var screen =
        new ListScreen<>(
            desk,
            new ListScreen.Names("snapshot", "预评估快照", "份", "assessment"),
            list,
            Snapshot::id,
            List.<Column<Snapshot>>of(
                Column.name("TITLE", "名称", 280, Snapshot::title),
                Column.<Snapshot>text("PACK", "标准", 300, Snapshot::packName).unsorted(),
                Column.<Snapshot>text("DAY", "基准日", 108, Snapshot::day).unsorted(),
                Column.<Snapshot>number("FIRMS", "户数", 70, Snapshot::firms).unsorted(),
                Column.<Snapshot>text("AUTHOR", "谁存的", 100, Snapshot::author).unsorted()),
            null,
            TABLES);
    return screen
        .under(Section.CULTIVATION)
        .severally("份", Buttons.plain("比较这两份", () -> compare(screen.selection())))
        .actions(Buttons.plain("比较选中的两份", () -> compare(screen.selection())))
        .onOpen(snapshot -> desk.navigator().open(new Route.SnapshotFile(snapshot.id())))
        .empty(new EmptyState(Feather.CAMERA, "还没有快照", "在预评估里点“存快照”，把当时的结论原样留下，以后比较谁升谁降。"));
  }

  private void compare(List<Snapshot> chosen) {
    if (chosen.size() != 2) {
      desk.notices().say("请选两份快照（按住 Ctrl 或 Shift 多选），再比较");
      return;
    }
    var byDay = chosen.stream().sorted(Comparator.comparing(Snapshot::day).thenComparing(Snapshot::id)).toList();
    desk.navigator().open(new Route.SnapshotCompare(byDay.getFirst().id(), byDay.getLast().id()));
  }

  private static <R> Found<R> found(List<R> rows) {
    return new Found<>(rows, rows.size());
  }

  Screen one(Route.SnapshotFile route) {
    var list =
        new Narrowed<>(
            desk.work(),
            "读取快照",
            Whole.LIST,
            Whole.LIST,
            (Whole _, PageRequest request) ->
                new Found<>(
                    store.page(route.id(), request).rows(), store.snapshot(route.id()).map(Snapshot::firms).orElse(0)));
    return new ListScreen<>(
            desk,
            new ListScreen.Names("snapshot-firm", "快照里的企业", "户", "assessment"),
            list,
            SnapshotFirm::enterpriseId,
            List.<Column<SnapshotFirm>>of(
                Column.<SnapshotFirm>name("NAME", "企业名称", 280, SnapshotFirm::name).unsorted(),
                Column.<SnapshotFirm>state(
                        "VERDICT", "结论", 112, firm -> Cell.state(Verdicts.tone(firm.verdict()), firm.verdict().label()))
                    .unsorted(),
                Column.<SnapshotFirm>number("SHORT", "差几项", 72, SnapshotFirm::shortCount).unsorted(),
                Column.<SnapshotFirm>text("LACKING", "差在哪里", 420, SnapshotLists::lacking).unsorted()),
            null,
            TABLES)
        .under(Section.CULTIVATION, new PageHeader.Crumb("预评估快照", () -> desk.navigator().open(new Route.Snapshots())))
        .onOpen(this::show);
  }

  private static String lacking(SnapshotFirm firm) {
    return firm.body().criteria().stream()
        .filter(line -> line.verdict() == Verdict.UNMET || line.verdict() == Verdict.UNKNOWN)
        .map(line -> line.title() + (line.gap() == null ? "" : "：" + line.gap()))
        .collect(Collectors.joining("；"));
  }

  private void show(SnapshotFirm firm) {
    var lines = Boxes.column(10);
    for (var line : firm.body().criteria()) {
      lines
          .getChildren()
          .add(
              Boxes.column(
                  2,
                  Boxes.row(8, Verdicts.badge(line.verdict()), Boxes.prose(line.title(), "strong")),
                  Boxes.prose(line.value().isEmpty() ? line.requirement() : line.value(), "muted")));
    }
    desk.notices().panel(firm.name(), lines);
  }

  Screen changes(Route.SnapshotCompare route) {
    var list =
        new Narrowed<>(
            desk.work(),
            "比较快照",
            Whole.LIST,
            Whole.LIST,
            (Whole _, PageRequest request) -> {
              var moved =
                  store.compare(route.earlier(), route.later()).stream()
                      .filter(SnapshotChange::differs)
                      .sorted(Comparator.comparing(SnapshotChange::move))
                      .toList();
              int from = Math.min(request.offset(), moved.size());
              return new Found<>(moved.subList(from, Math.min(from + request.limit(), moved.size())), moved.size());
            });
    return new ListScreen<>(
            desk,
            new ListScreen.Names("snapshot-change", "两份快照的变化", "户", "assessment"),
            list,
            SnapshotChange::enterpriseId,
            List.<Column<SnapshotChange>>of(
                Column.<SnapshotChange>name("NAME", "企业名称", 260, SnapshotChange::name).unsorted(),
                Column.<SnapshotChange>state(
                        "MOVE", "变化", 90, change -> Cell.state(tone(change.move()), change.move().label()))
                    .unsorted(),
                Column.<SnapshotChange>text("BEFORE", "先前", 100, change -> verdict(change.before())).unsorted(),
                Column.<SnapshotChange>text("AFTER", "后来", 100, change -> verdict(change.after())).unsorted(),
                Column.<SnapshotChange>text("WHY", "为什么", 460, SnapshotLists::why).unsorted()),
            null,
            TABLES)
        .under(Section.CULTIVATION, new PageHeader.Crumb("预评估快照", () -> desk.navigator().open(new Route.Snapshots())))
        .actions(Buttons.with(Feather.PRINTER, Buttons.main("打印比较表", () -> print(route))))
        .on(Shortcut.PRINT, () -> print(route))
        .onOpen(change -> desk.notices().panel(change.name(), Boxes.prose(why(change))))
        .empty(new EmptyState(Feather.CHECK, "没有变化", "两份快照里每户的结论和数据都一样。"));
  }

  private void print(Route.SnapshotCompare route) {
    desk.navigator().open(new Route.SnapshotCompareSheet(route.earlier(), route.later()));
  }

  private static Tone tone(SnapshotChange.Move move) {
    return switch (move) {
      case ROSE, CAME -> Tone.GREEN;
      case FELL -> Tone.RED;
      case LEFT, SAME -> Tone.GREY;
    };
  }

  private static String verdict(@Nullable SnapshotFirm firm) {
    return firm == null ? "—" : firm.verdict().label();
  }

  private static String why(SnapshotChange change) {
    return change.why().stream().map(SnapshotChange.Why::words).collect(Collectors.joining("；"));
  }
}
