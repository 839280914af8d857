package cn.qinshui.zhuanban.app.ui.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/// A field that reads what is typed and may not be able to.
public interface Field {

  /// Empty, or what is wrong with the text.
  ReadOnlyStringProperty problem();

  /// Reads what is typed now.
  void commit();

  /// Whether nothing stands in it.
  ObservableValue<Boolean> empty();
}
