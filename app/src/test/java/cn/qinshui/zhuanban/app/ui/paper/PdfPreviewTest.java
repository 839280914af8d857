package cn.qinshui.zhuanban.app.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import java.nio.IntBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The preview of a paper at the keyboard.
@ExtendWith(Toolkit.class)
class PdfPreviewTest {

  private final Work work = Work.direct();
  private final Set<Integer> painted = new TreeSet<>();
  private final AtomicInteger opened = new AtomicInteger();
  private final PdfPreview preview = FxThread.javafx().call(() -> new PdfPreview(work));
  private final Hands hands = new Hands(work, preview);

  @AfterEach
  void close() {
    hands.close();
  }

  private void show(int pages) {
    PageArea area = new PageArea(60, 60, 200, 40, "新培育 2 户", opened::incrementAndGet);
    List<PageSheet> sheets = Collections.nCopies(pages, new PageSheet(595.28, 841.89, List.of(area)));
    hands.act(() ->
        preview.show(
            new Paper(
                sheets,
                (page, scale) -> {
                  painted.add(page);
                  return new PageImage(2, 2, IntBuffer.allocate(4));
                })));
  }

  @Test
  void paintsOnlyThePagesNearTheView() {
    show(20);
    assertThat(painted).containsExactly(0, 1, 2);
    assertThat(hands.sees("第 1 / 20 页")).isTrue();
  }

  @Test
  void turnsPagesAndKeepsItsPlaceWhenThePaperIsMadeAnew() {
    show(6);
    hands.act(preview::requestFocus);
    hands.act(() -> preview.turnTo(3));
    assertThat(hands.ask(preview::page)).isEqualTo(3);
    show(6);
    assertThat(hands.ask(preview::page)).isEqualTo(3);
    show(2);
    assertThat(hands.ask(preview::page)).isZero();
  }

  @Test
  void zoomKeepsThePageAndFitReturnsToTheWidth() {
    show(6);
    hands.act(() -> preview.turnTo(2));
    hands.act(() -> preview.zoomTo(1));
    assertThat(hands.sees("100%")).isTrue();
    assertThat(hands.ask(preview::page)).isEqualTo(2);
    hands.act(() -> preview.zoomTo(0.5));
    assertThat(hands.ask(preview::page)).isEqualTo(2);
    hands.act(preview::fitWidth);
    assertThat(hands.sees("50%")).isFalse();
  }

  @Test
  void placeOnThePageOpensWhatItStandsFor() {
    show(1);
    hands.act(() -> preview.lookup(".paper-area").requestFocus()).press(KeyCode.SPACE);
    assertThat(opened).as("by the keyboard").hasValue(1);
    hands.clickOn(".paper-area");
    assertThat(opened).hasValue(2);
  }
}
