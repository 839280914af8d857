package cn.qinshui.zhuanban.app.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// How Ctrl+Z and Ctrl+Y reach the library's record of changes.
///
/// @param undoWord what would be undone, such as 修改企业; empty where nothing can be
/// @param redoWord what would be done again
public record UndoHooks(
    ObservableValue<String> undoWord, ObservableValue<String> redoWord, Runnable undo, Runnable redo) {

  public static UndoHooks none() {
    return new UndoHooks(new SimpleStringProperty(""), new SimpleStringProperty(""), () -> {}, () -> {});
  }
}
