package cn.qinshui.zhuanban.app.feature.trail;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.audit.FieldChange;
import cn.qinshui.zhuanban.data.audit.FieldChangeFilter;
import cn.qinshui.zhuanban.data.audit.FieldChangeFilter.Way;
import cn.qinshui.zhuanban.data.audit.FieldChangeStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screen of 变更记录: one line for each field that changed.
public final class TrailFeature {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Desk desk;
  private final FieldChangeStore store;
  private final History history;
  private final Supplier<Author> author;
  private final Map<String, String> words = new HashMap<>();

  /// A stretch of days that ends today.
  private enum Days {
    TODAY("今天", 0),
    WEEK("近 7 天", 6),
    MONTH("近 30 天", 29),
    YEAR("近一年", 365);

    private final String word;
    private final int back;

    Days(String word, int back) {
      this.word = word;
      this.back = back;
    }

    DayRange until(LocalDate today) {
      return new DayRange(today.minusDays(back), today);
    }
  }

  private TrailFeature(Desk desk, Database database, Supplier<Author> author) {
    this.desk = desk;
    this.store = new FieldChangeStore(database);
    this.history = new History(database);
    this.author = author;
    words.putAll(store.fields());
  }

  /// @param author who takes back what is taken back
  public static Feature of(Desk desk, Database database, Supplier<Author> author) {
    return Feature.of(Route.Trail.class, route -> new TrailFeature(desk, database, author).list(route));
  }

  private Screen list(Route.Trail route) {
    var start = Objects.requireNonNullElse(route.filter(), FieldChangeFilter.none());
    var list = new Narrowed<>(desk.work(), "读取变更记录", FieldChangeFilter.none(), start, this::read);
    var names = new ListScreen.Names("trail", "变更记录", "处", "lists");
    return new ListScreen<>(desk, names, list, FieldChange::key, columns(), bar(list, start), tables())
        .asLeft(route.filter() == null)
        .under(Section.SETTINGS)
        .onOpen(this::show)
        .empty(new EmptyState(Feather.CLOCK, "还没有变更", "每次录入、修改、导入、批量修改、撤销都逐字段记在这里，不能关闭，也不能删除。"));
  }

  /// Everything that leaves a trace.
  private Set<String> tables() {
    return store.fields().keySet().stream()
        .map(field -> field.substring(0, field.indexOf('.')))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Found<FieldChange> read(FieldChangeFilter filter, PageRequest request) {
    var found = store.page(filter, request);
    return new Found<>(found.rows(), found.total());
  }

  private FilterBar bar(Narrowed<FieldChangeFilter, FieldChange> list, FieldChangeFilter start) {
    var bar = new FilterBar(desk.work(), "企业、字段、原值、新值、操作", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    var fields = list.part(FieldChangeFilter::fields, FieldChangeFilter::withFields);
    ObservableList<String> keys = FXCollections.observableArrayList(store.fields().keySet());
    bar.ticks(
        new MultiChoice<>("字段", keys, key -> words.getOrDefault(key, key), fields)
            .finds((key, typed) -> words.getOrDefault(key, key).contains(typed)),
        fields);
    var authors = list.part(FieldChangeFilter::authors, FieldChangeFilter::withAuthors);
    ObservableList<String> people = FXCollections.observableArrayList();
    desk.work().run("读取人员", _ -> store.authors(), people::setAll);
    bar.ticks(new MultiChoice<>("谁改的", people, name -> name, authors), authors);
    var ways = list.part(FieldChangeFilter::kinds, FieldChangeFilter::withKinds);
    bar.ticks(new MultiChoice<>("由来", FXCollections.observableArrayList(Way.values()), Way::label, ways), ways);
    bar.chips("日期", List.of(Days.values()), days -> days.word, days(list));
    return bar;
  }

  private ObjectProperty<@Nullable Days> days(Narrowed<FieldChangeFilter, FieldChange> list) {
    var today = LocalDate.now(desk.clock());
    return list.<@Nullable Days>part(
        filter ->
            List.of(Days.values()).stream()
                .filter(days -> days.until(today).equals(filter.days()))
                .findFirst()
                .orElse(null),
        (filter, days) -> filter.withDays(days == null ? DayRange.ANY : days.until(today)));
  }

  private static List<Column<FieldChange>> columns() {
    return List.of(
        Column.<FieldChange>text("AT", "何时", 140, row -> row.at().format(WHEN)).unsorted(),
        Column.<FieldChange>text("AUTHOR", "谁", 84, FieldChange::author).unsorted(),
        Column.<FieldChange>name("FIRM", "企业", 170, FieldChange::firm).unsorted(),
        Column.<FieldChange>text("SUBJECT", "哪一条", 170, FieldChange::subject).unsorted(),
        Column.<FieldChange>text("FIELD", "字段", 110, FieldChange::field).unsorted(),
        Column.<FieldChange>text("BEFORE", "原来", 120, FieldChange::before).unsorted(),
        Column.<FieldChange>text("AFTER", "改成", 120, FieldChange::after).unsorted(),
        Column.<FieldChange>text("WAY", "由来", 92, FieldChange::way).unsorted(),
        Column.<FieldChange>text("CAUSE", "操作", 180, FieldChange::cause).unsorted(),
        Column.<FieldChange>text("REVERSED", "已撤销", 64, row -> row.reversed() ? "已撤销" : "").unsorted().hidden());
  }

  private void show(FieldChange change) {
    var content =
        Boxes.column(
            16,
            new FactGrid()
                .wide("何时", change.at().format(WHEN))
                .wide("谁", change.author())
                .wide("企业", change.firm())
                .wide("哪一条", change.subject())
                .wide("字段", change.field())
                .wide("原来", change.before().isEmpty() ? "空" : change.before())
                .wide("改成", change.after().isEmpty() ? "空" : change.after())
                .wide("操作", change.cause() + (change.reversed() ? "（已撤销）" : "")));
    var firm = change.firmId();
    if (firm != null) {
      content.getChildren().add(Buttons.link("打开企业档案", () -> desk.navigator().open(new Route.EnterpriseFile(firm))));
    }
    if (!change.reversed() && !change.way().equals(Way.SEED.label())) {
      content.getChildren().add(Buttons.plain("撤销这次操作（整件）", () -> reverse(change)));
    }
    desk.notices().panel("一处变更", content);
  }

  private void reverse(FieldChange change) {
    var now = author.get();
    desk.work()
        .run(
            "撤销",
            _ -> {
              history.reverse(now, change.setId());
              return change;
            },
            done -> desk.notices().say("已撤销：" + done.cause()));
  }
}
