package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.AssessmentSort;
import cn.qinshui.zhuanban.data.assessment.SnapshotStore;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.Criterion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/// The whole library by how far it is from a standard: who is there, who lacks one thing, who lacks papers.
final class AssessmentList {
  private final Desk desk;
  private final Deeds deeds;
  private final AssessmentStores stores;
  private final Evaluated evaluated;
  private final Standpoint standpoint;
  private final Narrowed<AssessmentFilter, AssessmentRow> list;
  private final Map<String, String> towns = new HashMap<>();
  private final Map<Long, String> people = new HashMap<>();

  AssessmentList(Desk desk, Deeds deeds, AssessmentStores stores, Route.Assessments route) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
    this.evaluated = new Evaluated(stores.assessments());
    this.standpoint = new Standpoint(Objects.requireNonNullElse(route.day(), LocalDate.now(desk.clock())));
    this.list =
        new Narrowed<>(
            desk.work(),
            "预评估全库",
            AssessmentFilter.none(),
            Objects.requireNonNullElse(route.filter(), AssessmentFilter.none()),
            this::read);
    desk.work()
        .run(
            "读取标准",
            _ -> evaluated.shelf(),
            shelf -> {
              standpoint.stock(shelf, route.pack());
              standpoint.pack().addListener((source, before, now) -> list.table().reload());
              standpoint.day().addListener((source, before, now) -> list.table().reload());
              list.table().reload();
            });
  }

  Screen screen() {
    var forget = desk.watch().on(AssessmentStores.TABLES, evaluated::forget);
    var strip = new VerdictStrip(desk, standpoint, evaluated, list);
    var names = new ListScreen.Names("assessment", "预评估", "户", "assessment");
    return new ListScreen<>(desk, names, list, row -> row.firm().id(), columns(), bar(), AssessmentStores.TABLES)
        .under(Section.CULTIVATION)
        .first(strip.content(), forget)
        .onOpen(this::open)
        .actions(
            Buttons.plain("监测", () -> desk.navigator().open(new Route.Watch())),
            Buttons.plain("认定标准", () -> desk.navigator().open(new Route.Packs())),
            Buttons.plain("快照", () -> desk.navigator().open(new Route.Snapshots())),
            Buttons.with(Feather.CAMERA, Buttons.main("存快照", this::keep)))
        .empty(new EmptyState(Feather.CHECK_SQUARE, "没有可评估的企业", "先在企业栏目建档或导入名单，再来预评估。"));
  }

  /// Keeps the whole assessment as it is now.
  private void keep() {
    var pack = standpoint.pack().get();
    if (pack == null) return;
    var day = standpoint.day().get();
    var name = new TextField(day + " " + pack.name());
    var form = new Form();
    form.row("快照名称", name).required();
    desk.notices()
        .dialog(
            "把现在的结论存为快照",
            Boxes.column(10, form, Boxes.prose("快照连同当时的数据和标准一起保存，以后改数据、换标准都不变。", "muted", "small")),
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "存快照",
                        () -> {
                          if (!form.filled()) return;
                          close.run();
                          deeds.write(
                              "存快照",
                              author ->
                                  new SnapshotStore(stores.database())
                                      .save(
                                          author,
                                          evaluated.shelf().find(pack.code()).orElseThrow(),
                                          evaluated.of(pack, day),
                                          name.getText().strip()),
                              _ -> {});
                        })));
    name.requestFocus();
  }

  private void open(AssessmentRow row) {
    var pack = standpoint.pack().get();
    if (pack != null) {
      desk.navigator().open(new Route.FirmAssessment(row.firm().id(), pack.code(), standpoint.day().get()));
    }
  }

  private Found<AssessmentRow> read(AssessmentFilter filter, PageRequest request) {
    var pack = standpoint.pack().get();
    if (pack == null) return new Found<>(List.of(), 0);
    var assessment = evaluated.of(pack, standpoint.day().get());
    return new Found<>(assessment.page(filter, request).rows(), assessment.count(filter));
  }

  private FilterBar bar() {
    var bar = new FilterBar(desk.work(), "名称、代码", text -> list.narrow(f -> f.withText(text)));
    bar.text(list.filter().get().text());
    var tiers = list.part(AssessmentFilter::tiers, AssessmentFilter::withTiers);
    bar.ticks(
        new MultiChoice<>(
            "现有层级", FXCollections.observableArrayList(QualificationKind.tiers()), QualificationKind::badge, tiers),
        tiers);
    ObservableList<String> towned = FXCollections.observableArrayList();
    var town = list.part(AssessmentFilter::towns, AssessmentFilter::withTowns);
    bar.ticks(new MultiChoice<>("乡镇", towned, code -> towns.getOrDefault(code, code), town), town);
    ObservableList<Long> served = FXCollections.observableArrayList();
    var person = list.part(AssessmentFilter::commissioners, AssessmentFilter::withCommissioners);
    bar.ticks(new MultiChoice<>("服务专员", served, id -> people.getOrDefault(id, ""), person), person);
    desk.work()
        .run(
            "读取选项",
            _ -> new Choices(townNames(), peopleNames()),
            choices -> {
              towns.putAll(choices.towns());
              people.putAll(choices.people());
              towned.setAll(choices.towns().keySet());
              served.setAll(choices.people().keySet());
            });
    return bar;
  }

  private record Choices(Map<String, String> towns, Map<Long, String> people) {}

  private Map<String, String> townNames() {
    return stores.places().towns().stream()
        .filter(town -> town.mergedInto() == null)
        .collect(Collectors.toMap(town -> town.code(), town -> town.name(), (a, b) -> a, java.util.TreeMap::new));
  }

  private Map<Long, String> peopleNames() {
    return stores.commissioners().present().stream()
        .collect(Collectors.toMap(one -> one.id(), one -> one.name(), (a, b) -> a, java.util.LinkedHashMap::new));
  }

  private List<Column<AssessmentRow>> columns() {
    return List.of(
        Column.name(AssessmentSort.NAME.name(), "企业名称", 290, row -> row.firm().name()),
        Column.state(
            AssessmentSort.VERDICT.name(),
            "结论",
            112,
            row -> Cell.state(Verdicts.tone(row.verdict()), row.verdict().label())),
        Column.number(AssessmentSort.SHORT.name(), "差几项", 72, row -> count(row.shortCount())),
        Column.number(AssessmentSort.UNKNOWN.name(), "缺资料", 72, row -> count(row.unknownCount())),
        Column.<AssessmentRow>text("LACKING", "差在哪里", 260, this::lacking).unsorted(),
        Column.text(AssessmentSort.SCORE.name(), "得分", 90, AssessmentList::score),
        Column.text("TIER", "现有层级", 84, (AssessmentRow row) -> tier(row)).unsorted(),
        Column.text(AssessmentSort.TOWN.name(), "乡镇", 80, row -> row.firm().town()),
        Column.text(AssessmentSort.COMMISSIONER.name(), "服务专员", 84, row -> row.firm().commissioner()));
  }

  private static String tier(AssessmentRow row) {
    return row.firm().tier() == null ? "" : row.firm().tier().badge();
  }

  private static String count(int items) {
    return items == 0 ? "" : String.valueOf(items);
  }

  static String score(AssessmentRow row) {
    if (row.scoreLow() == null || row.scoreHigh() == null) return "";
    var low = PaperText.number(row.scoreLow());
    return row.scoreLow().compareTo(row.scoreHigh()) == 0 ? low : low + "—" + PaperText.number(row.scoreHigh());
  }

  /// The titles of what is not met, then of what is not known.
  private String lacking(AssessmentRow row) {
    var pack = standpoint.pack().get();
    if (pack == null) return "";
    if (row.impossible()) return "数据有误，需核实";
    var unmet = titles(pack.criteria(), row, Verdict.UNMET);
    var unknown = titles(pack.criteria(), row, Verdict.UNKNOWN);
    if (unknown.isEmpty()) return unmet;
    return unmet.isEmpty() ? "待补：" + unknown : unmet + "；待补：" + unknown;
  }

  private static String titles(List<Criterion> criteria, AssessmentRow row, Verdict verdict) {
    return criteria.stream()
        .filter(criterion -> row.criteria().get(criterion.id()) == verdict)
        .map(Criterion::title)
        .collect(Collectors.joining("、"));
  }
}
