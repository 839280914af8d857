package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.app.work.FxThread;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// Narrow columns and numbers keep their width, wide ones share what is left in the ratio of theirs; where not even that is enough, the
/// table scrolls sideways. A column that is dragged keeps the width it was dragged to.
@SuppressWarnings("rawtypes")
final class KeptWidths implements Callback<TableView.ResizeFeatures, Boolean> {

  /// A column up to this wide is narrow: a date, a number, a state.
  static final double NARROW = 140;

  /// A wide column is not squeezed below this.
  static final double LEAST = 120;

  /// Nor the names below this: without them no row can be told from the next.
  static final double LEAST_NAME = 208;

  private static final String NAME = "column-name";
  private static final String NUMBER = "column-number";

  private static final String DRAGGED = "kept-width";

  @Override
  @SuppressWarnings("unchecked")
  public Boolean call(TableView.ResizeFeatures features) {
    return resize((TableView.ResizeFeatures<Object>) features);
  }

  private static <R> boolean resize(TableView.ResizeFeatures<R> features) {
    TableColumn<R, ?> dragged = features.getColumn();
    if (dragged != null && !drag(dragged, features.getDelta())) {
      return false;
    }
    Map<Boolean, List<TableColumn<R, ?>>> columns =
        features.getTable().getVisibleLeafColumns().stream().collect(Collectors.partitioningBy(KeptWidths::isWide));
    columns.get(false).forEach(column -> features.setColumnWidth(column, column.getPrefWidth()));
    share(features, columns.get(true), features.getContentWidth() - total(columns.get(false)));
    FxThread.javafx().later(() -> followHeads(features.getTable()));
    return true;
  }

  /// Widths that change while the table is laid out, as when its scroll bar comes, are not heard by the heads.
  private static void followHeads(TableView<?> table) {
    for (Node heads : table.lookupAll(".nested-column-header")) {
      if (heads instanceof Parent parent) {
        parent.requestLayout();
      }
    }
  }

  private static boolean drag(TableColumn<?, ?> column, double by) {
    double wanted = Math.clamp(column.getWidth() + by, column.getMinWidth(), column.getMaxWidth());
    if (wanted == column.getWidth()) {
      return false;
    }
    column.getProperties().put(DRAGGED, true);
    column.setPrefWidth(wanted);
    return true;
  }

  private static boolean isWide(TableColumn<?, ?> column) {
    return column.getPrefWidth() > NARROW
        && !column.getStyleClass().contains(NUMBER)
        && !column.getProperties().containsKey(DRAGGED);
  }

  /// In whole pixels, so that the sum never overflows; one that would get less than the least gets that.
  private static <R> void share(TableView.ResizeFeatures<R> features, List<TableColumn<R, ?>> wide, double room) {
    double left = room;
    double weights = total(wide);
    for (TableColumn<R, ?> column : wide) {
      double least = Math.min(column.getStyleClass().contains(NAME) ? LEAST_NAME : LEAST, column.getPrefWidth());
      double part = Math.max(least, Math.floor(left * column.getPrefWidth() / weights));
      weights -= column.getPrefWidth();
      left -= part;
      features.setColumnWidth(column, part);
    }
  }

  private static <R> double total(List<TableColumn<R, ?>> columns) {
    return columns.stream().mapToDouble(TableColumn::getPrefWidth).sum();
  }
}
