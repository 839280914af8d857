package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The foot of a table: how many there are, and turning pages where one page does not hold them.
final class TableFooter extends HBox {

  private final Paged<?> paged;
  private final Label count = Boxes.text("", "table-count");
  private final Label place = Boxes.text("", "table-count");
  private final HBox beside = Boxes.row(8);
  private final Button back;
  private final Button forth;
  private String unit = "条";

  TableFooter(Paged<?> paged) {
    this.paged = paged;
    getStyleClass().add("table-foot");
    back = Buttons.icon(Feather.CHEVRON_LEFT, "上一页（Ctrl+PageUp）", () -> paged.toPage(paged.page().get() - 1));
    forth = Buttons.icon(Feather.CHEVRON_RIGHT, "下一页（Ctrl+PageDown）", () -> paged.toPage(paged.page().get() + 1));
    HBox pages = Boxes.row(2, back, place, forth);
    pages
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> paged.page().get() > 0 || paged.hasNext(),
                paged.total(),
                paged.page(),
                paged.counting(),
                paged.rows()));
    pages.managedProperty().bind(pages.visibleProperty());
    getChildren().addAll(count, beside, Boxes.spring(), pages);
    InvalidationListener write = change -> write();
    paged.total().addListener(write);
    paged.page().addListener(write);
    paged.loaded().addListener(write);
    paged.counting().addListener(write);
    paged.rows().addListener(write);
    write();
  }

  void beside(Node... nodes) {
    beside.getChildren().setAll(nodes);
  }

  void unit(String word) {
    unit = word;
    write();
  }

  private void write() {
    boolean counting = paged.counting().get();
    int page = paged.page().get();
    count.setText(paged.loaded().get() ? count(counting) : "");
    place.setText(counting ? "第 %d 页".formatted(page + 1) : "第 %d / %d 页".formatted(page + 1, paged.pages()));
    back.setDisable(page == 0);
    forth.setDisable(!paged.hasNext());
  }

  private String count(boolean counting) {
    return counting ? "正在计数…" : "共 %,d %s".formatted(paged.total().get(), unit);
  }
}
