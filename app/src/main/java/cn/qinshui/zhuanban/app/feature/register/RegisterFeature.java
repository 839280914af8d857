package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.shell.AttachedFiles;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.register.ArrearsClock;
import cn.qinshui.zhuanban.data.register.ArrearsClue;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterFile;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterSort;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screens of 活动与申报: entries of every ledger, narrowed to one by its kind; and one entry.
public final class RegisterFeature {
  private static final Set<String> TABLES = Set.of("register_entry", "register_step", "register_kind", "enterprise");
  private static final Set<String> FILE_TABLES =
      Set.of(
          "register_entry",
          "register_step",
          "register_kind",
          "enterprise",
          "calendar_day",
          "setting",
          "attachment",
          "attachment_text");

  private final Desk desk;
  private final RegisterStores stores;
  private final RegisterActions actions;
  private final AttachedFiles files;
  private final Map<String, String> names = new HashMap<>();

  private RegisterFeature(Desk desk, RegisterStores stores, RegisterActions actions, AttachedFiles files) {
    this.desk = desk;
    this.stores = stores;
    this.actions = actions;
    this.files = files;
  }

  /// @param author who sits at the desk
  public static Feature of(
      Desk desk, Deeds deeds, Database database, AttachmentStore attachments, ObservableValue<Author> author) {
    var stores = RegisterStores.of(database, attachments);
    var files = new AttachedFiles(desk, deeds, attachments);
    var feature = new RegisterFeature(desk, stores, new RegisterActions(desk, deeds, stores, author), files);
    return Feature.of(Route.Registers.class, feature::list).and(Route.RegisterFile.class, feature::file);
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
            _ -> stores.kinds().kinds(),
            found -> {
              found.forEach(kind -> names.put(kind.code(), kind.name()));
              offered.setAll(found.stream().map(RegisterKind::code).toList());
            });
    var words = new ListScreen.Names("register", "活动与申报", "条", "register");
    return new ListScreen<>(desk, words, list, RegisterEntry::id, columns(), bar, TABLES)
        .asLeft(route.filter() == null)
        .onOpen(row -> desk.navigator().open(new Route.RegisterFile(row.id())))
        .actions(Buttons.with(Feather.PLUS, Buttons.main("登记", () -> enter(list))))
        .on(Shortcut.NEW, () -> enter(list))
        .empty(
            new EmptyState(Feather.CLIPBOARD, "台账是空的", "双创、平台、攻关、产学研、数改、资金、培训等各类事项都记在这里，措施矩阵和简报从这里取数。按 Ctrl+N 登记第一条。")
                .action(Buttons.main("登记", () -> enter(list))));
  }

  /// Into the ledger the list is narrowed to, where it is narrowed to one.
  private void enter(Narrowed<RegisterFilter, RegisterEntry> list) {
    actions.enter(list.filter().get().kind());
  }

  /// One ledger at a time: the one ticked last.
  private static @Nullable String newest(RegisterFilter filter, Set<String> ticked) {
    return ticked.stream()
        .filter(code -> !code.equals(filter.kind()))
        .findFirst()
        .orElse(ticked.stream().findFirst().orElse(null));
  }

  private Found<RegisterEntry> read(RegisterFilter filter, PageRequest request) {
    return new Found<>(stores.list().page(filter, request).rows(), stores.list().count(filter));
  }

  private static List<Column<RegisterEntry>> columns() {
    return List.of(
        Column.<RegisterEntry>text("KIND", "台账", 170, row -> row.kind().name()).unsorted(),
        Column.<RegisterEntry>number("MEASURE", "措施", 54, row -> row.kind().measure()).unsorted(),
        Column.name(RegisterSort.TITLE.name(), "事项", 290, RegisterEntry::title),
        Column.text(RegisterSort.ENTERPRISE.name(), "企业", 240, RegisterEntry::enterprise),
        Column.state(
            RegisterSort.STAGE.name(),
            "阶段",
            110,
            row -> Cell.state(RegisterFilePage.tone(row.stage()), row.stage().name())),
        Column.text(RegisterSort.MOVED.name(), "何时", 100, RegisterEntry::stageOn),
        Column.<RegisterEntry>text("POLICY", "依据政策", 200, RegisterEntry::policy).unsorted().hidden());
  }

  private Screen file(Route.RegisterFile route) {
    var page = new RegisterFilePage(desk, actions, files);
    var today = LocalDate.now(desk.clock());
    return new FileScreen<>(
        desk,
        new FileScreen.Names("台账记录", "register"),
        FILE_TABLES,
        () -> stores.list().file(route.id()).map(file -> read(file, today)),
        new FileScreen.Page<>(read -> read.file().entry().title(), page::head, page::body));
  }

  private RegisterFilePage.Read read(RegisterFile file, LocalDate today) {
    var held = stores.attachments().held(RegisterFilePage.TABLE, file.entry().id());
    var attendees = stores.trainings().attendees(file.entry().id());
    return new RegisterFilePage.Read(file, clock(file, today), attendees, held);
  }

  private @Nullable ArrearsClock clock(RegisterFile file, LocalDate today) {
    var entry = file.entry();
    if (!entry.kind().code().equals(ArrearsClue.KIND)) return null;
    return stores.arrears().rules().read(new ArrearsClue(entry.values()), today);
  }
}
