package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.view.FilterJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A screen that is one list: its head, what narrows it, and its rows.
public final class ListScreen<F, R> implements Screen {
  private final Narrowed<F, R> list;
  private final DataTable<R> table;
  private final @Nullable FilterBar bar;
  private final VBox top;
  private final Desk desk;
  private final PageHeader header;
  private final BorderPane pane = new BorderPane();
  private final ObservableValue<String> title;
  private final List<TableWatch.Watch> watches = new ArrayList<>();
  private final Commands commands = Commands.none();
  private final Names names;
  private final ListTools<F, R> tools;
  private EmptyState nothing;
  private String called;
  private Runnable closing = () -> {};

  /// What the list is called.
  ///
  /// @param key for remembering the columns, such as `visit`
  /// @param title such as 走访
  /// @param unit what is counted, such as 次
  /// @param chapter of the handbook
  public record Names(String key, String title, String unit, String chapter) {}

  /// @param bar what narrows it by hand; null where the list stands behind a number
  /// @param tables whose changes make the list read itself anew
  public ListScreen(
      Desk desk,
      Names names,
      Narrowed<F, R> list,
      Function<R, Object> id,
      List<Column<R>> columns,
      @Nullable FilterBar bar,
      Set<String> tables) {
    this.desk = desk;
    this.names = names;
    this.called = names.title();
    this.list = list;
    this.bar = bar;
    this.table = new DataTable<>(list.table(), id, columns).unit(names.unit()).remember(desk.memory(), names.key());
    this.header =
        new PageHeader(names.title()).subtitle(list.table().total().map(n -> "%,d %s".formatted(n, names.unit())));
    this.top = bar == null ? Boxes.column(0, header) : Boxes.column(0, header, bar);
    this.title =
        Bindings.createStringBinding(
            () -> names.title() + "（" + list.table().total().get() + "）", list.table().total());
    this.nothing = new EmptyState(Feather.INBOX, "还没有" + names.title(), "");
    watches.add(desk.watch().on(tables, list.table()::reload));
    this.tools =
        new ListTools<>(
            desk,
            names,
            new ListTools.Rows<>(table, list.table(), tables),
            new ListTools.Narrowing<>(list.everything(), list.filter(), this::narrow));
    tools.install(commands);
    watches.addAll(tools.watches());
    top.getChildren().add(tools.narrowed(this::widen));
    header.beside(tools.beside().toArray(Node[]::new));
    actions();
    if (bar != null) {
      bar.resets(list::clear);
      commands.on(Shortcut.FIND, bar::focusSearch);
    }
    pane.setTop(top);
    pane.setCenter(table);
    BorderPane.setMargin(table, new Insets(0, 24, 20, 24));
    list.filter().addListener((source, before, now) -> showEmptiness());
    showEmptiness();
  }

  /// Where the list hangs: a section, then what leads here.
  public ListScreen<F, R> under(Section section, PageHeader.Crumb... way) {
    var steps = new ArrayList<>(List.of(way));
    steps.addFirst(new PageHeader.Crumb(section.title(), () -> desk.navigator().visit(section)));
    header.crumbs(steps.toArray(PageHeader.Crumb[]::new));
    return this;
  }

  public ListScreen<F, R> onOpen(Consumer<R> open) {
    table.onOpen(open);
    return this;
  }

  /// The list's own actions; 导出 and 打印 stand before them.
  public ListScreen<F, R> actions(Node... nodes) {
    List<Node> all = new ArrayList<>(List.of(nodes));
    all.addAll(0, tools.actions());
    header.actions(all.toArray(Node[]::new));
    return this;
  }

  /// Where the route asks for nothing of its own the list is shown as it was left, also after a restart.
  public ListScreen<F, R> asLeft(boolean wanted) {
    if (wanted) {
      tools.asLeft();
    }
    return this;
  }

  private void widen() {
    list.clear();
    if (bar != null) {
      bar.clear();
    }
  }

  private void narrow(F filter) {
    list.narrow(before -> filter);
    if (bar != null) {
      bar.text(FilterJson.typed(filter));
    }
  }

  /// Something between the head and the bar, with its own interest in tables.
  public ListScreen<F, R> first(Node node, TableWatch.Watch watched) {
    top.getChildren().add(1, node);
    watches.add(watched);
    return this;
  }

  /// A further interest in tables.
  public ListScreen<F, R> watching(TableWatch.Watch watched) {
    watches.add(watched);
    return this;
  }

  /// What stands there while there is nothing at all.
  public ListScreen<F, R> empty(EmptyState state) {
    nothing = state;
    showEmptiness();
    return this;
  }

  /// Several rows can be selected; what can be done with them then stands at the foot.
  ///
  /// @param unit what is counted: 已选 3 件
  public ListScreen<F, R> severally(String unit, Node... actions) {
    table.multiSelect();
    var count = Boxes.text("", "table-count");
    var box = Boxes.row(4, count);
    box.getChildren().addAll(actions);
    box.setVisible(false);
    table
        .selection()
        .addListener(
            (ListChangeListener<R>)
                change -> {
                  count.setText("已选 " + table.selection().size() + " " + unit);
                  box.setVisible(table.selection().size() > 1);
                });
    table.foot(box);
    return this;
  }

  /// What can be done with a row, on the right button.
  public ListScreen<F, R> menu(ContextMenu menu) {
    table.menu(menu);
    return this;
  }

  /// A key pressed in the rows.
  public ListScreen<F, R> onKey(KeyCode key, Runnable action) {
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == key && !event.isShortcutDown()) {
            action.run();
            event.consume();
          }
        });
    return this;
  }

  /// A line beside the title in place of how many there are.
  public ListScreen<F, R> subtitle(ObservableValue<String> line) {
    header.subtitle(line);
    return this;
  }

  /// What its rows are called, where the title does not say it.
  public ListScreen<F, R> called(String word) {
    called = word;
    showEmptiness();
    return this;
  }

  public ListScreen<F, R> onClose(Runnable action) {
    closing = action;
    return this;
  }

  /// The row that has the keyboard.
  public ObservableValue<@Nullable R> selected() {
    return table.selected();
  }

  /// The rows that are selected.
  public List<R> selection() {
    return List.copyOf(table.selection());
  }

  public ListScreen<F, R> on(Shortcut shortcut, Runnable action) {
    commands.on(shortcut, action);
    return this;
  }

  private void showEmptiness() {
    table.empty(
        bar != null && list.isNarrowed()
            ? new EmptyState(Feather.FILTER, "没有符合条件的" + called, "放宽一个条件，或清除全部条件再看。")
                .action(Buttons.plain("清除条件", bar::clear))
            : nothing);
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Commands commands() {
    return commands;
  }

  @Override
  public String chapter() {
    return names.chapter();
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.copyOf(watches);
  }

  @Override
  public void shown() {
    table.focusRows();
  }

  @Override
  public void close() {
    closing.run();
  }
}
