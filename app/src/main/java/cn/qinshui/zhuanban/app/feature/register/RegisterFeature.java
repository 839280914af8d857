package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterField;
import cn.qinshui.zhuanban.data.register.RegisterFile;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterKindStore;
import cn.qinshui.zhuanban.data.register.RegisterSort;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screen of 活动与申报: entries of every ledger, narrowed to one by its kind.
public final class RegisterFeature {
  private static final Set<String> TABLES = Set.of("register_entry", "register_step", "register_kind", "enterprise");

  private final Desk desk;
  private final RegisterStore store;
  private final RegisterKindStore kinds;
  private final Map<String, String> names = new HashMap<>();

  private RegisterFeature(Desk desk, Database database) {
    this.desk = desk;
    this.store = new RegisterStore(database);
    this.kinds = new RegisterKindStore(database);
  }

  public static Feature of(Desk desk, Database database) {
    return Feature.of(Route.Registers.class, new RegisterFeature(desk, database)::list);
  }

  private Screen list(Route.Registers route) {
    var start = Objects.requireNonNullElse(route.filter(), RegisterFilter.none());
    var list = new Narrowed<>(desk.work(), "读取台账", RegisterFilter.none(), start, this::read);
    var bar = new FilterBar(desk.work(), "名称、企业、合作方、结果", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    ObservableList<String> offered = FXCollections.observableArrayList();
    var chosen =
        list.<Set<String>>part(
            filter -> filter.kind() == null ? Set.of() : Set.of(filter.kind()),
            (filter, ticked) -> filter.withKind(newest(filter, ticked)));
    bar.ticks(new MultiChoice<>("台账", offered, code -> names.getOrDefault(code, code), chosen), chosen);
    desk.work()
        .run(
            "读取台账种类",
            _ -> kinds.kinds(),
            found -> {
              found.forEach(kind -> names.put(kind.code(), kind.name()));
              offered.setAll(found.stream().map(RegisterKind::code).toList());
            });
    var words = new ListScreen.Names("register", "活动与申报", "条", "register");
    return new ListScreen<>(desk, words, list, RegisterEntry::id, columns(), bar, TABLES)
        .onOpen(row -> desk.work().run("读取台账", _ -> store.file(row.id()), this::show))
        .empty(new EmptyState(Feather.CLIPBOARD, "台账是空的", "双创、平台、攻关、产学研、数改、资金、培训等各类事项都记在这里，措施矩阵和简报从这里取数。"));
  }

  /// One ledger at a time: the one ticked last.
  private static @Nullable String newest(RegisterFilter filter, Set<String> ticked) {
    return ticked.stream()
        .filter(code -> !code.equals(filter.kind()))
        .findFirst()
        .orElse(ticked.stream().findFirst().orElse(null));
  }

  private Found<RegisterEntry> read(RegisterFilter filter, PageRequest request) {
    return new Found<>(store.page(filter, request).rows(), store.count(filter));
  }

  private static List<Column<RegisterEntry>> columns() {
    return List.of(
        Column.<RegisterEntry>text("KIND", "台账", 130, row -> row.kind().name()).unsorted(),
        Column.<RegisterEntry>number("MEASURE", "措施", 54, row -> row.kind().measure()).unsorted(),
        Column.name(RegisterSort.TITLE.name(), "事项", 300, RegisterEntry::title),
        Column.text(RegisterSort.ENTERPRISE.name(), "企业", 240, RegisterEntry::enterprise),
        Column.state(RegisterSort.STAGE.name(), "阶段", 110, row -> Cell.state(tone(row.stage()), row.stage().name())),
        Column.text(RegisterSort.MOVED.name(), "何时", 100, RegisterEntry::stageOn),
        Column.<RegisterEntry>text("POLICY", "依据政策", 200, RegisterEntry::policy).unsorted().hidden());
  }

  private static Tone tone(RegisterKind.Stage stage) {
    if (stage.end() == null) return Tone.BLUE;
    return stage.end() == RegisterKind.End.DONE ? Tone.GREEN : Tone.GREY;
  }

  private void show(Optional<RegisterFile> found) {
    found.ifPresent(file -> {
      var entry = file.entry();
      var facts = new FactGrid().wide("台账", entry.kind().name() + "（措施" + entry.kind().measure() + "）");
      for (var field : entry.kind().fields()) facts.wide(field.name(), shown(entry, field));
      var content = Boxes.column(18, facts);
      if (entry.enterpriseId() != null) {
        content
            .getChildren()
            .add(
                Boxes.row(
                    0,
                    Buttons.link(
                        "打开企业档案：" + entry.enterprise(),
                        () -> desk.navigator().open(new Route.EnterpriseFile(entry.enterpriseId())))));
      }
      content
          .getChildren()
          .add(
              new Timeline(
                  file.steps().reversed().stream()
                      .map(step ->
                          new Timeline.Event(
                              step.onDay(),
                              Feather.CHEVRONS_RIGHT,
                              step.stage().name(),
                              step.author() + (step.note() == null ? "" : "　" + step.note()),
                              null))
                      .toList()));
      desk.notices().panel(entry.title(), content);
    });
  }

  private static String shown(RegisterEntry entry, RegisterField field) {
    return entry.value(field.code()).map(text -> field.unit() == null ? text : text + " " + field.unit()).orElse("");
  }
}
