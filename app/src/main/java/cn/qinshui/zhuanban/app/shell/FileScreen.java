package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A screen that shows one record: read in the background, shown whole, read again when it changes.
public final class FileScreen<T> implements Screen {
  private final Names names;
  private final BorderPane pane = new BorderPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final TableWatch.Watch watch;
  private final Slot<Optional<T>> slot;
  private final Reading<T> reading;
  private final Commands commands = Commands.none();
  private @Nullable T shown;

  /// What the record is called before it is read, and its chapter of the handbook.
  public record Names(String title, String chapter) {}

  /// Reads the record on the data lane; empty where it is no longer there.
  @FunctionalInterface
  public interface Reading<T> {
    Optional<T> read() throws Exception;
  }

  /// How a record is shown.
  ///
  /// @param title for the window's title
  /// @param head stays on top
  /// @param body scrolls under it
  public record Page<T>(Function<T, String> title, Function<T, Node> head, Function<T, Node> body) {}

  /// @param tables whose changes make the record read itself anew
  public FileScreen(Desk desk, Names names, Set<String> tables, Reading<T> reading, Page<T> page) {
    this.names = names;
    this.reading = reading;
    this.slot = desk.work().slot("读取" + names.title(), found -> show(found, page));
    this.watch = desk.watch().on(tables, this::reload);
    title.set(names.title());
    reload();
  }

  /// A key, for the record that is shown.
  public FileScreen<T> on(Shortcut shortcut, Consumer<T> action) {
    commands.on(
        shortcut,
        () -> shown != null,
        () -> {
          T now = shown;
          if (now != null) action.accept(now);
        });
    return this;
  }

  private void reload() {
    slot.load(_ -> reading.read());
  }

  private void show(Optional<T> found, Page<T> page) {
    shown = found.orElse(null);
    if (found.isEmpty()) {
      pane.setTop(null);
      pane.setCenter(new EmptyState(Feather.TRASH_2, "这条" + names.title() + "已不在", "它可能刚被删除。按 Esc 返回；删除的可在回收站还原。"));
      return;
    }
    var record = found.get();
    title.set(page.title().apply(record));
    pane.setTop(page.head().apply(record));
    var scroll = new ScrollPane(page.body().apply(record));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    pane.setCenter(scroll);
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
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
    return List.of(watch);
  }
}
