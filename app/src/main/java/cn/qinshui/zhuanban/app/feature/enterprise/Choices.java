package cn.qinshui.zhuanban.app.feature.enterprise;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One list to choose from, by key; empty until it was read from the library. Finding is safe from any thread.
final class Choices<K> {

  private final ObservableList<K> keys = FXCollections.observableArrayList();
  private volatile List<Entry<K>> entries = List.of();

  void set(List<Entry<K>> now) {
    entries = List.copyOf(now);
    keys.setAll(now.stream().map(Entry::key).toList());
  }

  ObservableList<K> keys() {
    return keys;
  }

  /// What stands for a key; the key itself while it is not known.
  String label(K key) {
    return entry(key).map(Entry::label).orElseGet(() -> String.valueOf(key));
  }

  boolean matches(K key, String typed) {
    return entry(key).filter(found -> found.matches(typed)).isPresent();
  }

  /// The entry of a key; one that is not offered (any more) shows its key.
  @Nullable Entry<K> of(@Nullable K key) {
    return key == null ? null : entry(key).orElseGet(() -> new Entry<>(key, String.valueOf(key), "", ""));
  }

  List<Entry<K>> find(String typed) {
    return entries.stream().filter(entry -> entry.matches(typed)).toList();
  }

  private Optional<Entry<K>> entry(K key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
