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
import cn.qinshui.zhuanban.app.ui.StatTile;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.watch.ChangeReportStore;
import cn.qinshui.zhuanban.data.watch.WatchStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// 监测: which titles are in danger, what runs out or is due, and who grows over 规模以上.
final class WatchList {
  static final Set<String> TABLES = union();

  private final Desk desk;
  private final Deeds deeds;
  private final AssessmentStores stores;
  private final Narrowed<WatchFilter, WatchLine> list;
  private final HBox tiles = Boxes.row(10);
  private volatile List<WatchLine> shown = List.of();

  WatchList(Desk desk, Deeds deeds, AssessmentStores stores) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
    this.list = new Narrowed<>(desk.work(), "监测称号", WatchFilter.none(), WatchFilter.none(), this::read);
    tiles.setPadding(new Insets(0, 24, 12, 24));
  }

  private static Set<String> union() {
    var all = new HashSet<>(AssessmentStores.TABLES);
    all.addAll(Set.of("enterprise_change", "enterprise_name"));
    return Set.copyOf(all);
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  Screen screen() {
    var bar = new FilterBar(desk.work(), "企业、服务专员", text -> list.narrow(f -> f.withText(text)));
    var names = new ListScreen.Names("watch", "监测", "条", "assessment");
    var screen = new ListScreen<>(desk, names, list, WatchLine::key, columns(), bar, TABLES);
    return screen
        .under(Section.CULTIVATION)
        .first(tiles, desk.watch().on(Set.of(), () -> {}))
        .onOpen(this::open)
        .severally("条")
        .actions(
            Buttons.plain("建指导任务", () -> guide(chosen(screen))),
            Buttons.plain("指导单", () -> sheets(chosen(screen))),
            Buttons.with(
                Feather.FILE_TEXT, Buttons.main("监测月报", () -> desk.navigator().open(new Route.WatchSheet(today())))))
        .on(Shortcut.PRINT, () -> desk.navigator().open(new Route.WatchSheet(today())))
        .empty(new EmptyState(Feather.SHIELD, "没有需要关注的", "称号都离门槛较远，近期没有到期和要报的事项。"));
  }

  /// The lines that are selected; where none is, all of the list.
  private List<WatchLine> chosen(ListScreen<WatchFilter, WatchLine> screen) {
    return screen.selection().isEmpty() ? shown : screen.selection();
  }

  private Found<WatchLine> read(WatchFilter filter, PageRequest request) {
    var months =
        new SettingStore(stores.database())
            .wholes("expiry.watch.months").stream().mapToInt(each -> each).max().orElse(0);
    var all = WatchLine.of(new WatchStore(stores.database()).load(today()), months);
    var counts = new EnumMap<WatchPart, Integer>(WatchPart.class);
    for (var line : all) counts.merge(line.part(), 1, Integer::sum);
    desk.work().fx().later(() -> count(counts));
    var found = all.stream().filter(filter::shows).sorted(order(request)).toList();
    shown = found;
    int from = Math.min(request.offset(), found.size());
    int to = Math.min(from + request.limit(), found.size());
    return new Found<>(found.subList(from, to), found.size());
  }

  private static Comparator<WatchLine> order(PageRequest request) {
    Comparator<WatchLine> order =
        "FIRM".equals(request.sort())
            ? Comparator.comparing(line -> line.firm().name())
            : "ORDER".equals(request.sort())
                ? Comparator.comparingDouble(WatchLine::order)
                : Comparator.comparing(WatchLine::part).thenComparingDouble(WatchLine::order);
    return request.descending() ? order.reversed() : order;
  }

  private void count(Map<WatchPart, Integer> counts) {
    var focused = tiles.getChildren().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
    tiles.getChildren().clear();
    for (var part : WatchPart.values()) {
      var tile =
          new StatTile(part.label(), part.tone(), () -> narrow(part))
              .value(String.valueOf(counts.getOrDefault(part, 0)));
      tile.getStyleClass().add("verdict-tile");
      if (list.filter().get().parts().equals(Set.of(part))) tile.getStyleClass().add("chosen");
      tile.setUserData(part);
      tiles.getChildren().add(Boxes.grow(tile));
      if (focused.isPresent() && focused.get() == part) tile.requestFocus();
    }
  }

  /// Clicking the one already chosen shows all again.
  private void narrow(WatchPart part) {
    list.narrow(now -> now.withParts(now.parts().equals(Set.of(part)) ? Set.of() : Set.of(part)));
  }

  private static List<Column<WatchLine>> columns() {
    return List.of(
        Column.name("FIRM", "企业名称", 280, line -> line.firm().name()),
        Column.state("PART", "类别", 100, (WatchLine line) -> Cell.state(line.tone(), line.part().label())).unsorted(),
        Column.text("WHAT", "事项", 220, WatchLine::what).unsorted(),
        Column.text("ORDER", "情况", 240, WatchLine::standing),
        Column.text("TREND", "两年趋势", 90, WatchLine::trend).unsorted(),
        Column.text("DUE", "期限", 104, WatchLine::dueOn).unsorted(),
        Column.text("COMMISSIONER", "服务专员", 84, (WatchLine line) -> line.firm().commissioner()).unsorted());
  }

  private void open(WatchLine line) {
    var change = line.change();
    if (change != null) {
      desk.notices()
          .ask(
              "“" + line.firm().name() + "”的" + change.kind().label() + "已在平台报告了吗？",
              "变更发生在 " + change.happenedOn() + "，应在 " + change.dueOn() + " 前报告。记为今天已报告，计时停止。",
              "已报告",
              () ->
                  deeds.write(
                      "记录已报告",
                      author -> {
                        new ChangeReportStore(stores.database()).report(author, change, today());
                        return change;
                      },
                      _ -> {}));
    } else if (line.title() != null) {
      WatchPanel.open(desk, line.title(), today());
    } else {
      desk.navigator().open(new Route.EnterpriseFile(line.firm().id()));
    }
  }

  private void guide(List<WatchLine> lines) {
    GuidanceDialog.open(desk, deeds, stores, lines);
  }

  private void sheets(List<WatchLine> lines) {
    var firms = lines.stream().map(line -> line.firm().id()).distinct().toList();
    if (firms.isEmpty()) desk.notices().say("列表里没有企业，没有指导单可打印");
    else desk.navigator().open(new Route.GuidanceSheet(today(), firms));
  }
}
