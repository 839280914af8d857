package cn.qinshui.zhuanban.app.shell;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// What stands around the content area.
///
/// @param who the person at the desk
/// @param library the library's folder in a few words
/// @param readOnly why nothing can be changed; empty where everything can
/// @param counts a number beside an entry of the sidebar; 0 shows nothing
/// @param search what Ctrl+K asks
public record Surroundings(
    ObservableValue<String> who,
    ObservableValue<String> library,
    ObservableValue<String> readOnly,
    Map<Section, ObservableValue<? extends Number>> counts,
    SearchSource search,
    UndoHooks undo) {

  /// For pictures and tests: a name, a place, nothing to find.
  public static Surroundings plain(String who, String library) {
    return new Surroundings(
        new SimpleStringProperty(who),
        new SimpleStringProperty(library),
        new SimpleStringProperty(""),
        Map.of(),
        (text, limit, outdated) -> java.util.List.of(),
        UndoHooks.none());
  }
}
