package cn.qinshui.zhuanban.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The paged table at the keyboard.
@ExtendWith(Toolkit.class)
class DataTableTest {

  record Row(int id, String name) {}

  private final Work work = Work.direct();
  private final List<PageRequest> asked = new ArrayList<>();
  private final List<Row> opened = new ArrayList<>();
  private final Memory memory = Memory.forgetful();
  private int total = 25;
  private final Paged<Row> paged =
      new Paged<>(
          work,
          "读取",
          10,
          () ->
              request -> {
                asked.add(request);
                return new Found<>(
                    IntStream.range(0, total)
                        .mapToObj(i -> new Row(i, "第" + i + "户"))
                        .skip(request.offset())
                        .limit(request.limit())
                        .toList(),
                    total);
              });
  private final DataTable<Row> table = FxThread.javafx().call(this::table);
  private final Hands hands = new Hands(work, table);

  private DataTable<Row> table() {
    DataTable<Row> made =
        new DataTable<>(
            paged,
            Row::id,
            List.of(
                Column.name("name", "名称", 200, Row::name),
                Column.number("id", "序号", 80, Row::id),
                Column.<Row>text("more", "备注", 80, row -> "").unsorted()));
    paged.reload();
    return made.unit("户").onOpen(opened::add).multiSelect().remember(memory, "rows");
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> view() {
    return (TableView<Row>) table.lookup(".table-view");
  }

  private void focus() {
    hands.act(() -> {
      table.focusRows();
    });
    hands.settle();
  }

  @Test
  void arrowsMoveAndEnterOpens() {
    focus();
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.ENTER);
    assertThat(opened).containsExactly(new Row(1, "第1户"));
    hands.press(KeyCode.END).press(KeyCode.ENTER).press(KeyCode.HOME).press(KeyCode.ENTER);
    assertThat(opened).extracting(Row::id).containsExactly(1, 9, 0);
  }

  @Test
  void footSaysHowManyAndTurnsPages() {
    assertThat(hands.sees("共 25 户")).isTrue();
    assertThat(hands.sees("第 1 / 3 页")).isTrue();
    focus();
    hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN).press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(hands.sees("第 3 / 3 页")).isTrue();
    assertThat(asked.getLast().offset()).isEqualTo(20);
    hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(hands.sees("第 3 / 3 页")).as("there is no fourth").isTrue();
  }

  @Test
  void sameRecordsAreSelectedAfterAReload() {
    focus();
    hands.press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
    hands.act(() -> {
      paged.reload();
    });
    assertThat(hands.ask(() -> List.copyOf(table.selection()))).extracting(Row::id).containsExactly(1, 2);
  }

  @Test
  void pageThatIsGoneGivesWayToTheLastOneThereIs() {
    hands.act(() -> {
      paged.toPage(2);
      total = 5;
      paged.reload();
    });
    assertThat(hands.ask(() -> paged.rows().size())).isEqualTo(5);
    assertThat(paged.page().get()).isZero();
  }

  /// The headless screen takes every click for the menu's, so the head is not clicked but its order set.
  @Test
  void orderGoesToTheStoreAndStartsOnTheFirstPage() {
    hands.act(() -> paged.toPage(1));
    TableColumn<Row, ?> id = view().getColumns().get(1);
    hands.act(() -> view().getSortOrder().add(id));
    assertThat(asked.getLast()).isEqualTo(new PageRequest(0, 10, "id", false));
    hands.act(() -> id.setSortType(TableColumn.SortType.DESCENDING));
    assertThat(asked.getLast()).isEqualTo(new PageRequest(0, 10, "id", true));
    hands.act(() -> view().getSortOrder().clear());
    assertThat(asked.getLast()).isEqualTo(new PageRequest(0, 10, null, false));
    assertThat(view().getColumns()).extracting(TableColumn::isSortable).containsExactly(true, true, false);
  }

  @Test
  void columnsComeBackAsTheyWereLeft() {
    hands.act(() -> {
      TableColumn<Row, ?> more = view().getColumns().get(2);
      more.setVisible(false);
      view().getColumns().setAll(List.of(view().getColumns().get(1), view().getColumns().get(0), more));
      view().getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
      view().getSortOrder().add(view().getColumns().getFirst());
    });
    DataTable<Row> again = hands.ask(this::table);
    @SuppressWarnings("unchecked")
    TableView<Row> view = (TableView<Row>) hands.ask(() -> again.lookup(".table-view"));
    assertThat(view.getColumns()).extracting(TableColumn::getId).containsExactly("id", "name", "more");
    assertThat(view.getColumns().getLast().isVisible()).isFalse();
    assertThat(asked.getLast()).isEqualTo(new PageRequest(0, 10, "id", true));
  }

  private List<Double> widths(double tableWidth) {
    hands.act(() -> hands.stage().setWidth(tableWidth));
    return hands.ask(() -> view().getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList());
  }

  @Test
  void narrowColumnsKeepTheirWidthAndWideOnesTakeWhatIsLeft() {
    List<Double> large = widths(1300);
    assertThat(large.subList(1, 3)).containsExactly(80.0, 80.0);
    assertThat(large.getFirst()).isBetween(1080.0, 1140.0);
    List<Double> small = widths(500);
    assertThat(small.subList(1, 3)).containsExactly(80.0, 80.0);
    assertThat(small.getFirst()).isBetween(300.0, 340.0);
    List<Double> tiny = widths(240);
    assertThat(tiny).as("names keep what they were made for, up to a measure").containsExactly(200.0, 80.0, 80.0);
  }

  @Test
  void aColumnKeepsTheWidthItWasDraggedTo() {
    widths(1300);
    hands.act(() -> view().resizeColumn(view().getColumns().getFirst(), -500));
    double dragged = hands.ask(() -> view().getColumns().getFirst().getWidth());
    assertThat(widths(1000).getFirst()).isEqualTo(dragged);
  }

  @Test
  void selectedRowsAreCopiedAsCellsOfASpreadsheet() {
    focus();
    hands.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.C);
    assertThat(hands.ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("第0户\t0\t\n第1户\t1\t\n");
  }
}
