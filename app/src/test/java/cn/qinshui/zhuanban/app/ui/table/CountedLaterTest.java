package cn.qinshui.zhuanban.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A list whose counting takes its time shows its rows first.
@ExtendWith(Toolkit.class)
class CountedLaterTest {
  private final Queue<Runnable> counts = new ArrayDeque<>();
  private final Work work =
      new Work(
          lane -> lane == Lane.COUNT ? counts::add : Runnable::run,
          FxThread.direct(),
          (wait, action) -> {
            action.run();
            return () -> {};
          },
          new Failures());
  private int total = 25;
  private final Paged<Integer> paged =
      new Paged<>(
          work,
          "读取",
          10,
          () -> {
            long now = total;
            return request ->
                Found.uncounted(
                    IntStream.range(0, total).boxed().skip(request.offset()).limit(request.limit()).toList(),
                    () -> now);
          });
  private final DataTable<Integer> table = FxThread.javafx().call(this::table);
  private final Hands hands = new Hands(Work.direct(), table);

  private DataTable<Integer> table() {
    var made = new DataTable<>(paged, row -> row, List.of(Column.name("name", "名称", 200, row -> "第" + row + "户")));
    paged.reload();
    return made.unit("户");
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private void count() {
    hands.act(() -> {
      counts.remove().run();
    });
  }

  @Test
  void showsRowsThenTheirNumber() {
    assertThat(hands.sees("第9户")).isTrue();
    assertThat(hands.sees("正在计数…")).isTrue();
    assertThat(hands.sees("第 1 页")).isTrue();
    count();
    assertThat(hands.sees("正在计数…")).isFalse();
    assertThat(hands.sees("共 25 户")).isTrue();
    assertThat(hands.sees("第 1 / 3 页")).isTrue();
  }

  @Test
  void turnsPagesMeanwhileWithoutCountingAgain() {
    hands.act(table::focusRows);
    hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN).press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(hands.sees("第 3 页")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(hands.sees("第 3 页")).as("a page that is not full is the last").isTrue();
    assertThat(counts).hasSize(1);
    count();
    assertThat(hands.sees("第 3 / 3 页")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(counts).as("the number is known").isEmpty();
    assertThat(hands.sees("第 2 / 3 页")).isTrue();
  }

  @Test
  void onlyTheNumberAskedForLastIsShown() {
    hands.act(() -> {
      total = 7;
      paged.restart();
    });
    assertThat(counts).hasSize(2);
    count();
    assertThat(hands.sees("正在计数…")).as("the older one is dropped").isTrue();
    count();
    assertThat(hands.sees("共 7 户")).isTrue();
  }

  @Test
  void pageThatIsGoneGivesWay() {
    hands.act(() -> {
      paged.toPage(1);
      paged.toPage(2);
      total = 12;
      paged.reload();
    });
    assertThat(hands.ask(() -> List.copyOf(paged.rows()))).containsExactly(10, 11);
  }
}
