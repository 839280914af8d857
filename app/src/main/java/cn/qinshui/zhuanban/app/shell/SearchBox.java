package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.app.ui.SettledText;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ctrl+K: type, arrows, Enter. It searches while one types, but never what an input method is still composing.
final class SearchBox extends VBox {

  private static final int LIMIT = 60;
  private static final int ROWS_SHOWN = 9;

  private final TextField field = new TextField();
  private final ListView<SearchRow> list = new ListView<>();
  private final Label hint = Boxes.text("输入名称、拼音首字母、代码后几位、电话或文号", "search-hint");
  private final SettledText settled = new SettledText(field);
  private final SearchSource source;
  private final Slot<List<SearchHit>> slot;
  private final Consumer<Route> open;
  private @Nullable Overlay overlay;

  SearchBox(SearchSource source, Work work, Consumer<Route> open) {
    this.source = source;
    this.open = open;
    this.slot = work.slot("搜索", this::show);
    getStyleClass().add("search-box");
    field.setPromptText("搜索企业、诉求、走访、政策、措施…");
    field.getStyleClass().add("search-field");
    list.getStyleClass().add("search-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new SearchCell(this::choose));
    list.setFixedCellSize(SearchCell.HEIGHT);
    getChildren()
        .addAll(
            Boxes.styled(Boxes.row(10, new FontIcon(Feather.SEARCH), Boxes.grow(field)), "search-line"), list, hint);
    settled.text().addListener((of, before, now) -> search(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(List.of());
  }

  void openIn(StackPane layers) {
    if (overlay == null) {
      field.clear();
      show(List.of());
      overlay = Overlay.open(layers, this, Pos.TOP_CENTER, true, () -> overlay = null);
      field.requestFocus();
    }
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void search(String text) {
    String wanted = text.strip();
    if (wanted.isEmpty()) {
      slot.cancel();
      show(List.of());
    } else {
      slot.load(progress -> source.find(wanted, LIMIT, progress::isCancelled));
    }
  }

  private void show(List<SearchHit> hits) {
    list.getItems().setAll(SearchRow.of(hits));
    list.getSelectionModel().select(hits.isEmpty() ? -1 : 1);
    list.setPrefHeight(Math.min(list.getItems().size(), ROWS_SHOWN) * SearchCell.HEIGHT + 2);
    list.setVisible(!hits.isEmpty());
    list.setManaged(!hits.isEmpty());
    boolean nothing = hits.isEmpty() && !settled.get().isBlank();
    hint.setText(
        nothing
            ? "没有找到“" + settled.get().strip() + "”"
            : hits.isEmpty() ? "输入名称、拼音首字母、代码后几位、电话或文号" : "↑ ↓ 选择　Enter 打开　Esc 返回");
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(ROWS_SHOWN - 1);
      case PAGE_UP -> move(1 - ROWS_SHOWN);
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Group headings are stepped over.
  private void move(int by) {
    int count = list.getItems().size();
    if (count == 0) {
      return;
    }
    int step = by > 0 ? 1 : -1;
    int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, count - 1);
    while (wanted >= 0 && wanted < count && !list.getItems().get(wanted).isHit()) {
      wanted += step;
    }
    if (wanted >= 0 && wanted < count) {
      list.getSelectionModel().select(wanted);
      list.scrollTo(Math.max(0, wanted - ROWS_SHOWN + 2));
    }
  }

  private void choose() {
    SearchRow row = list.getSelectionModel().getSelectedItem();
    if (row instanceof SearchRow.Hit(SearchHit hit) && overlay != null) {
      overlay.close();
      open.accept(hit.route());
    }
  }
}
