package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.view.FilterJson;
import cn.qinshui.zhuanban.data.view.ListLook;
import cn.qinshui.zhuanban.data.view.SavedView;
import cn.qinshui.zhuanban.data.view.ViewBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The named views of one list: which there are, which one is on the screen, and how the list was left.
final class ListViews<F> {
  private static final String VIEW = "view";
  private static final String FILTER = "filter";

  private final Desk desk;
  private final ListDesk lists;
  private final String list;
  private final Memory memory;
  private final Subject<F> subject;
  private final ObservableList<SavedView> views = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable SavedView> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final Slot<List<SavedView>> reading;
  private final TableWatch.Watch watch;
  private @Nullable String wanted;
  private boolean remembering;

  /// The list whose views these are.
  ///
  /// @param everything the filter that narrows nothing
  /// @param wear makes the table look so, and returns the columns it does not have
  record Subject<F>(
      F everything,
      Supplier<F> filter,
      Consumer<F> narrow,
      ListLook firstLook,
      Supplier<ListLook> look,
      Function<ListLook, List<String>> wear) {}

  ListViews(Desk desk, ListDesk lists, String list, Subject<F> subject) {
    this.desk = desk;
    this.lists = lists;
    this.list = list;
    this.subject = subject;
    this.memory = desk.memory().under("list." + list);
    this.reading = desk.work().slot("读取视图", this::show);
    this.watch = desk.watch().on(Set.of("saved_view"), this::reload);
    reload();
  }

  /// Shows the list as it was left, and from now on remembers how it is left. Columns are remembered by the table.
  void asLeft() {
    remembering = true;
    wanted = memory.get(VIEW).filter(name -> !name.isEmpty()).orElse(null);
    memory
        .get(FILTER)
        .ifPresent(text -> {
          F read = FilterJson.read(text, subject.everything()).filter();
          subject.narrow().accept(read);
          desk.work()
              .run(
                  "核对筛选条件",
                  _ -> lists.words().present(read, subject.everything()),
                  present -> {
                    if (!present.lost().isEmpty()) {
                      subject.narrow().accept(present.filter());
                      desk.notices().say("上次筛选用到的" + String.join("、", present.lost()) + "已不存在，已略去");
                    }
                  });
        });
    show(List.copyOf(views));
  }

  private void reload() {
    Author author = lists.author().get();
    reading.load(_ -> lists.views().views(author, list));
  }

  private void show(List<SavedView> found) {
    views.setAll(found);
    SavedView before = chosen.get();
    if (before != null) {
      chosen.set(found.stream().filter(view -> view.id() == before.id()).findFirst().orElse(null));
    } else if (wanted != null) {
      String name = wanted;
      chosen.set(found.stream().filter(view -> view.name().equals(name)).findFirst().orElse(null));
      if (chosen.get() != null) {
        wanted = null;
      }
    }
    compare();
  }

  /// To be told when filter or look changed.
  void touched() {
    compare();
    if (remembering) {
      memory.put(FILTER, FilterJson.text(FilterJson.withoutTyped(subject.filter().get()), subject.everything()));
    }
  }

  private void compare() {
    SavedView view = chosen.get();
    if (view == null) {
      changed.set(false);
      return;
    }
    ViewBody saved = ViewBody.read(view.body());
    F filter = FilterJson.read(saved.filter(), subject.everything()).filter();
    changed.set(!filter.equals(subject.filter().get()) || !saved.look().alike(subject.look().get()));
  }

  /// Shows a view; what it names that is no longer there is said and left out.
  void choose(SavedView view) {
    ViewBody body = ViewBody.read(view.body());
    desk.work()
        .run(
            "打开" + view.words(),
            _ -> lists.words().read(body.filter(), subject.everything()),
            read -> {
              subject.narrow().accept(read.filter());
              List<String> unknown = body.look().columns().isEmpty() ? List.of() : subject.wear().apply(body.look());
              settle(view);
              tellLost(view, read.lost(), unknown);
            });
  }

  private void tellLost(SavedView view, List<String> lost, List<String> columns) {
    if (!lost.isEmpty()) {
      desk.notices().say(view.words() + "里的" + String.join("、", lost) + "已不存在，已略去，其余照用");
    } else if (!columns.isEmpty()) {
      desk.notices().say(view.words() + "里有 " + columns.size() + " 列本版本已没有，其余照用");
    }
  }

  /// Everything, in the table's own look.
  void chooseAll() {
    subject.narrow().accept(subject.everything());
    subject.wear().apply(subject.firstLook());
    settle(null);
  }

  private void settle(@Nullable SavedView view) {
    chosen.set(view);
    wanted = null;
    if (remembering) {
      memory.put(VIEW, view == null ? "" : view.name());
    }
    touched();
  }

  /// What would be saved now; the words in the search field count here.
  private ViewBody body() {
    return new ViewBody(subject.look().get(), FilterJson.text(subject.filter().get(), subject.everything()));
  }

  void saveAs(String name, Runnable saved) {
    ViewBody body = body();
    write(
        "保存视图",
        author -> {
          long id = lists.views().add(author, list, name, body);
          return lists.views().views(author, list).stream().filter(view -> view.id() == id).findFirst();
        },
        found -> {
          saved.run();
          found.ifPresent(this::settle);
        });
  }

  void overwrite(SavedView view) {
    ViewBody body = body();
    write(
        "更新视图",
        author -> {
          lists.views().overwrite(author, view, body);
          return Optional.of(view);
        },
        done -> {});
  }

  void rename(SavedView view, String name, Runnable saved) {
    write(
        "视图改名",
        author -> {
          lists.views().rename(author, view, name);
          return Optional.of(view);
        },
        done -> {
          saved.run();
          if (remembering && view.equals(chosen.get())) {
            memory.put(VIEW, name.strip());
          }
        });
  }

  void delete(SavedView view) {
    write(
        "删除视图",
        author -> {
          lists.views().delete(author, view);
          return Optional.of(view);
        },
        done -> {});
  }

  private void write(String title, Deeds.Writing<Optional<SavedView>> writing, Consumer<Optional<SavedView>> then) {
    lists.deeds().write(title, writing, then);
  }

  List<SavedView> views() {
    return List.copyOf(views);
  }

  /// The view on the screen; null is everything or no view.
  ReadOnlyObjectProperty<@Nullable SavedView> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Whether the list differs from the view chosen.
  ReadOnlyBooleanProperty changed() {
    return changed.getReadOnlyProperty();
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
