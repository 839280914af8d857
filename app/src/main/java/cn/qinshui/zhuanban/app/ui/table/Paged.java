package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.work.Background;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows of a list as a view model holds them: one page at a time, the newest request wins.
///
/// Old rows stay until new ones are there, so that a reload does not flicker. Where counting takes its time, the rows are
/// shown first; turning pages meanwhile does not count again.
public final class Paged<R> {

  /// Enough for a county's lists to stand on one page.
  public static final int PAGE_SIZE = 200;

  private final Slot<Found<R>> slot;
  private final Slot<Long> count;
  private final Supplier<PageSource<R>> source;
  private final int size;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final ObservableList<R> shown = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private @Nullable String sort;
  private boolean descending;
  private boolean isCounted;

  /// @param source called on the screen's thread for each load: it takes the filter as it is now and gives the reading
  public Paged(Work work, String title, Supplier<PageSource<R>> source) {
    this(work, title, PAGE_SIZE, source);
  }

  public Paged(Work work, String title, int size, Supplier<PageSource<R>> source) {
    this.source = source;
    this.size = size;
    this.slot = work.slot(title, this::show);
    this.count = work.slot(title, this::counted);
  }

  /// The rows of the page shown; selection and scrolling survive a reload by the rows' key.
  public ObservableList<R> rows() {
    return shown;
  }

  public ReadOnlyLongProperty total() {
    return total.getReadOnlyProperty();
  }

  /// Counted from 0.
  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  public int size() {
    return size;
  }

  public int pages() {
    return Math.toIntExact(Math.max(1, (total.get() + size - 1) / size));
  }

  /// Whether [#total()] is not yet that of the rows shown.
  public ReadOnlyBooleanProperty counting() {
    return counting.getReadOnlyProperty();
  }

  /// Whether there is a page behind this one; while it counts, a full page lets one try.
  public boolean hasNext() {
    return counting.get() ? rows.size() == size : page.get() + 1 < pages();
  }

  /// Whether rows were ever read.
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty loading() {
    return slot.loading();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  /// Reads the page again: after a commit.
  public void reload() {
    isCounted = false;
    load();
  }

  private void load() {
    PageRequest request = new PageRequest(page.get() * size, size, sort, descending);
    PageSource<R> now = source.get();
    Background<Found<R>> body = progress -> now.load(request);
    slot.load(body);
  }

  /// Reads from the first page: after the filter changed.
  public void restart() {
    page.set(0);
    reload();
  }

  public void toPage(int wanted) {
    page.set(Math.clamp(wanted, 0, last()));
    load();
  }

  /// The last page there is, or that one may try while it counts.
  private int last() {
    if (!counting.get()) {
      return pages() - 1;
    }
    return hasNext() ? page.get() + 1 : page.get();
  }

  /// @param column the id of the column, or null for the list's own order
  public void sortBy(@Nullable String column, boolean down) {
    if (!Objects.equals(column, sort) || down != descending) {
      sort = column;
      descending = down;
      page.set(0);
      load();
    }
  }

  /// The whole list as it is filtered and sorted now, for reading it all in the background.
  public Whole<R> whole() {
    return new Whole<>(source.get(), sort, descending);
  }

  private void show(Found<R> found) {
    Callable<Long> body = found.counting();
    if (body == null) {
      count.cancel();
      counted(found.total());
    } else if (!isCounted) {
      isCounted = true;
      counting.set(true);
      count.load(Lane.COUNT, progress -> body.call());
    }
    loaded.set(true);
    if (!isBehindTheLast(found)) {
      rows.setAll(found.rows());
    }
  }

  private void counted(long all) {
    isCounted = true;
    counting.set(false);
    total.set(all);
  }

  /// Rows that went meanwhile may have left this page behind the last one.
  private boolean isBehindTheLast(Found<R> found) {
    boolean isBehind = found.rows().isEmpty() && page.get() > 0 && (counting.get() || total.get() > 0);
    if (isBehind) {
      toPage(counting.get() ? page.get() - 1 : pages() - 1);
    }
    return isBehind;
  }
}
