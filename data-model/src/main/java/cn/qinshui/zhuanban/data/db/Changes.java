package cn.qinshui.zhuanban.data.db;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Announces what each committed deed changed, on the thread that committed it.
public final class Changes {
  private final List<Consumer<Notice>> listeners = new CopyOnWriteArrayList<>();

  /// One committed deed: its change set, and the names of the tables it touched.
  public record Notice(long setId, Deed deed, Set<String> tables) {
    public boolean touches(String... names) {
      for (var name : names) if (tables.contains(name)) return true;
      return false;
    }
  }

  /// Closing the subscription ends it.
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  public Subscription subscribe(Consumer<Notice> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void announce(Notice notice) {
    for (var listener : listeners) listener.accept(notice);
  }
}
