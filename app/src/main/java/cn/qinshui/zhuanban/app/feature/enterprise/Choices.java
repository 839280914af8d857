package cn.qinshui.zhuanban.app.feature.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One list to choose from, by key; empty until it was read from the library.
final class Choices<K> {

  private final Map<K, Choice<K>> byKey = new HashMap<>();
  private final ObservableList<K> keys = FXCollections.observableArrayList();

  void set(List<Choice<K>> choices) {
    byKey.clear();
    choices.forEach(choice -> byKey.put(choice.key(), choice));
    keys.setAll(choices.stream().map(Choice::key).toList());
  }

  ObservableList<K> keys() {
    return keys;
  }

  /// What stands for a key; the key itself while it is not known.
  String label(K key) {
    Choice<K> choice = byKey.get(key);
    return choice == null ? String.valueOf(key) : choice.label();
  }

  boolean matches(K key, String typed) {
    Choice<K> choice = byKey.get(key);
    return choice != null && choice.matches(typed);
  }

  /// The choice of a key; one that is not offered any more shows its key.
  @Nullable Choice<K> of(@Nullable K key) {
    return key == null ? null : byKey.getOrDefault(key, new Choice<>(key, String.valueOf(key), "", ""));
  }

  List<Choice<K>> find(String typed) {
    return keys.stream().map(byKey::get).filter(choice -> choice.matches(typed)).toList();
  }
}
