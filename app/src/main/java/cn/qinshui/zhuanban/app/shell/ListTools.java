package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.view.FilterJson;
import cn.qinshui.zhuanban.data.view.FilterWordStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What every list offers beside its rows: named views, 导出 and 打印 of what is on the screen.
public final class ListTools<F, R> {
  private final Desk desk;
  private final @Nullable ListDesk lists;
  private final ListScreen.Names names;
  private final Rows<R> rows;
  private final Narrowing<F> narrowing;
  private final @Nullable ListViews<F> views;
  private final @Nullable ViewButton<F> button;

  /// The table and what stands in it.
  ///
  /// @param tables whose changes make a paper of the list out of date
  public record Rows<R>(DataTable<R> table, Paged<R> paged, Set<String> tables) {}

  /// What narrows the list.
  ///
  /// @param everything the filter that narrows nothing
  /// @param show narrows the list and shows it in the bar
  public record Narrowing<F>(F everything, ObservableValue<F> filter, Consumer<F> show) {}

  public ListTools(Desk desk, ListScreen.Names names, Rows<R> rows, Narrowing<F> narrowing) {
    this.desk = desk;
    this.lists = desk.lists();
    this.names = names;
    this.rows = rows;
    this.narrowing = narrowing;
    if (lists == null) {
      views = null;
      button = null;
      return;
    }
    DataTable<R> table = rows.table();
    ListViews<F> made =
        new ListViews<>(
            desk,
            lists,
            names.key(),
            new ListViews.Subject<>(
                narrowing.everything(),
                narrowing.filter()::getValue,
                narrowing.show(),
                table.firstLook(),
                table::look,
                table::show));
    views = made;
    button = new ViewButton<>(made, desk.notices());
    narrowing.filter().addListener((source, before, now) -> made.touched());
    table.onLook(made::touched);
  }

  /// Shows the list as it was left, and remembers how it is left.
  public void asLeft() {
    if (views != null) {
      views.asLeft();
    }
  }

  /// What the list is narrowed by, in words, with a way to take all of it back; there only while something narrows.
  public Node narrowed(Runnable clear) {
    Label said = Boxes.prose("", "muted");
    HBox line = Boxes.row(8, said, Buttons.link("清除", clear));
    line.getStyleClass().add("narrowed-line");
    line.setVisible(false);
    line.setManaged(false);
    ListDesk words = lists;
    if (words != null) {
      Slot<String> slot =
          desk.work()
              .slot(
                  "读取筛选条件",
                  text -> {
                    said.setText("筛选：" + text);
                    line.setVisible(!text.isEmpty());
                    line.setManaged(!text.isEmpty());
                  });
      Runnable say =
          () -> {
            F now = FilterJson.withoutTyped(narrowing.filter().getValue());
            slot.load(_ -> words.words().line(now, narrowing.everything()));
          };
      narrowing.filter().addListener((source, before, now) -> say.run());
      say.run();
    }
    return line;
  }

  /// For beside the title.
  public List<Node> beside() {
    return button == null ? List.of() : List.of(button);
  }

  /// For the right end of the head, before the list's own actions.
  public List<Node> actions() {
    if (lists == null) {
      return List.of();
    }
    return List.of(
        Buttons.with(Feather.DOWNLOAD, Buttons.plain("导出", this::export)),
        Buttons.with(Feather.PRINTER, Buttons.plain("打印", this::print)));
  }

  public void install(Commands commands) {
    if (lists != null && button != null) {
      commands.on(Shortcut.VIEWS, button::open).on(Shortcut.EXPORT, this::export).on(Shortcut.PRINT, this::print);
    }
  }

  public List<TableWatch.Watch> watches() {
    return views == null ? List.of() : List.of(views.watch());
  }

  private void export() {
    if (lists != null) {
      lists.export().accept(desk, listed(lists.words()));
    }
  }

  private void print() {
    Navigator.Step here = desk.navigator().current().get();
    if (lists != null && here != null) {
      desk.navigator().open(new Route.ListPaper(here.route().section(), listed(lists.words())));
    }
  }

  private Listed<R> listed(FilterWordStore words) {
    F filter = narrowing.filter().getValue();
    Callable<String> narrowed = () -> words.line(filter, narrowing.everything());
    return new Listed<>(
        names.key(),
        names.title(),
        names.unit(),
        new ArrayList<>(rows.table().shownColumns()),
        rows.paged().whole(),
        narrowed,
        rows.tables(),
        names.chapter());
  }
}
