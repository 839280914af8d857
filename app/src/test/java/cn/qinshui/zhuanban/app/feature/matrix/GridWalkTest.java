package cn.qinshui.zhuanban.app.feature.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Three units (1, 2, 3) and three measures (11, 12, 13); x is a mark, o a mark the filter keeps out, . nothing.
class GridWalkTest {

  private final GridWalk walk =
      new GridWalk(List.of(column(1), column(2), column(3)), List.of(row(11, "x.o"), row(12, "..x"), row(13, "ox.")));

  @Test
  void arrowsMoveOneCellAndStayAtTheEdges() {
    assertThat(walk.step(Spot.cell(11, 1), 1, 0, false)).isEqualTo(Spot.cell(12, 1));
    assertThat(walk.step(Spot.cell(13, 1), 1, 0, false)).isEqualTo(Spot.cell(13, 1));
    assertThat(walk.step(Spot.cell(11, 3), 0, 1, false)).isEqualTo(Spot.cell(11, 3));
  }

  @Test
  void arrowsReachTheHeadsButNotTheCorner() {
    assertThat(walk.step(Spot.cell(11, 2), -1, 0, false)).isEqualTo(new Spot(null, 2L));
    assertThat(walk.step(Spot.cell(12, 1), 0, -1, false)).isEqualTo(new Spot(12L, null));
    assertThat(walk.step(new Spot(11L, null), -1, 0, false)).isEqualTo(new Spot(11L, null));
  }

  @Test
  void farStepsJumpToTheNextMarkThatTheFilterLetsThrough() {
    assertThat(walk.step(Spot.cell(11, 2), 1, 0, true)).isEqualTo(Spot.cell(13, 2));
    assertThat(walk.step(Spot.cell(11, 1), 0, 1, true))
        .as("the only other mark is kept out")
        .isEqualTo(Spot.cell(11, 1));
  }

  @Test
  void homeAndEndGoToTheEndsOfTheRowOrOfTheColumn() {
    assertThat(walk.edge(Spot.cell(12, 2), -1, false)).isEqualTo(new Spot(12L, null));
    assertThat(walk.edge(Spot.cell(12, 2), 1, false)).isEqualTo(Spot.cell(12, 3));
    assertThat(walk.edge(Spot.cell(12, 2), 1, true)).isEqualTo(Spot.cell(13, 2));
  }

  @Test
  void thePlaceSurvivesAFilterThatStillShowsIt() {
    assertThat(walk.nearest(Spot.cell(12, 3))).isEqualTo(Spot.cell(12, 3));
  }

  @Test
  void thePlaceGoesToTheFirstWantedMarkWhereItsRowIsGone() {
    assertThat(walk.nearest(Spot.cell(99, 1))).isEqualTo(Spot.cell(11, 1));
    assertThat(walk.nearest(null)).isEqualTo(Spot.cell(11, 1));
  }

  @Test
  void onlyMarksAndHeadsCanBeOpened() {
    assertThat(walk.opens(Spot.cell(11, 1))).isTrue();
    assertThat(walk.opens(Spot.cell(11, 2))).isFalse();
    assertThat(walk.opens(new Spot(null, 2L))).isTrue();
  }

  private static GridColumn column(long unit) {
    return new GridColumn(unit, "单位" + unit, "1", false);
  }

  private static GridRow row(long measure, String marks) {
    List<@Nullable GridCell> cells = new ArrayList<>();
    for (char mark : marks.toCharArray()) {
      cells.add(mark == '.' ? null : new GridCell(measure, Tone.GREEN, "正常", false, 0, "", mark == 'x'));
    }
    return new GridRow(measure, (int) measure, "措施", 1, "一、板块", cells, "1");
  }
}
