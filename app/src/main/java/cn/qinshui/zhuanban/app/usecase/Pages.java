package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// A whole list of a store, read page by page, so that a province's list needs no more memory than a county's.
final class Pages<T> implements Iterator<List<T>> {
  private static final int SIZE = 500;

  private final Function<PageRequest, Page<T>> store;
  private List<T> next;
  private int offset;

  private Pages(Function<PageRequest, Page<T>> store) {
    this.store = store;
    this.next = read();
  }

  static <T> Iterable<List<T>> of(Function<PageRequest, Page<T>> store) {
    return () -> new Pages<>(store);
  }

  /// Every line of the list, each turned into none, one or several rows with its page at hand.
  static <T, R> Iterable<R> rows(Function<PageRequest, Page<T>> store, Function<List<T>, List<R>> rows) {
    return () ->
        java.util.stream.StreamSupport.stream(of(store).spliterator(), false)
            .flatMap(page -> rows.apply(page).stream())
            .iterator();
  }

  private List<T> read() {
    var page = store.apply(new PageRequest(offset, SIZE, null, false)).rows();
    offset += page.size();
    return page;
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public List<T> next() {
    if (next.isEmpty()) throw new NoSuchElementException();
    var page = next;
    next = page.size() < SIZE ? List.of() : read();
    return page;
  }
}
