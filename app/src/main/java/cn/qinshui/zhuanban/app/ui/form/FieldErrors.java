package cn.qinshui.zhuanban.app.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What is wrong with each field of a form, as a view model holds it; the form shows each sentence under its field.
public final class FieldErrors {

  private final Map<String, ReadOnlyStringWrapper> sentences = new LinkedHashMap<>();

  /// The sentence of a field, empty while it is in order.
  public ReadOnlyStringProperty of(String field) {
    return wrapper(field).getReadOnlyProperty();
  }

  public void put(String field, String sentence) {
    wrapper(field).set(sentence);
  }

  /// Replaces all sentences; fields that are not named are in order.
  public void putAll(Map<String, String> found) {
    clear();
    found.forEach(this::put);
  }

  public void clear() {
    sentences.values().forEach(each -> each.set(""));
  }

  public boolean any() {
    return sentences.values().stream().anyMatch(each -> !each.get().isEmpty());
  }

  private ReadOnlyStringWrapper wrapper(String field) {
    return sentences.computeIfAbsent(field, key -> new ReadOnlyStringWrapper(""));
  }
}
