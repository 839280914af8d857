package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// A list narrowed by a filter of its store: its rows are read anew whenever the filter changes.
public final class Narrowed<F, R> {
  private final F everything;
  private final ReadOnlyObjectWrapper<F> filter;
  private final Paged<R> table;

  /// Reads a page of the list as the filter has it, and how long the list is; on the data lane.
  @FunctionalInterface
  public interface Reading<F, R> {
    Found<R> read(F filter, PageRequest request) throws Exception;
  }

  /// @param everything the filter that narrows nothing
  /// @param start the filter the list begins with
  public Narrowed(Work work, String title, F everything, F start, Reading<F, R> reading) {
    this.everything = everything;
    this.filter = new ReadOnlyObjectWrapper<>(start);
    this.table =
        new Paged<>(
            work,
            title,
            () -> {
              var now = filter.get();
              return request -> reading.read(now, request);
            });
    filter.addListener((source, before, now) -> table.restart());
    table.reload();
  }

  public ReadOnlyObjectProperty<F> filter() {
    return filter.getReadOnlyProperty();
  }

  public Paged<R> table() {
    return table;
  }

  /// The filter that narrows nothing.
  public F everything() {
    return everything;
  }

  public boolean isNarrowed() {
    return !filter.get().equals(everything);
  }

  public void narrow(UnaryOperator<F> step) {
    filter.set(step.apply(filter.get()));
  }

  public void clear() {
    filter.set(everything);
  }

  /// A field of the bar over the list: it shows one part of the filter and changes it.
  public <V> ObjectProperty<V> part(Function<F, V> read, BiFunction<F, V, F> with) {
    var part = new SimpleObjectProperty<>(read.apply(filter.get()));
    part.addListener((source, before, now) -> narrow(present -> with.apply(present, now)));
    filter.addListener((source, before, now) -> part.set(read.apply(now)));
    return part;
  }
}
