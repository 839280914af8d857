package cn.qinshui.zhuanban.app.feature.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridLinesTest {

  /// 1366 wide less the sidebar (196) and the page's margins (48), at the ordinary size of text.
  private static final double SMALL_SCREEN = 1366 - 196 - 48 - 2;

  @Test
  void eightUnitsFitTheSmallestScreenWithoutScrollingSideways() {
    assertThat(GridLines.leastWidth(14, 8)).isLessThanOrEqualTo(SMALL_SCREEN);
  }

  @Test
  void eighteenRowsFitTheHeightThatIsLeftOnTheSmallestScreen() {
    GridLines lines = new GridLines(14, SMALL_SCREEN, 8, 18, 450);
    assertThat(lines.bodyHeight()).isLessThanOrEqualTo(450);
    assertThat(lines.rowHeight()).isGreaterThanOrEqualTo(24);
  }

  @Test
  void columnsCoverTheWholeWidthWithoutGapsOrOverlap() {
    GridLines lines = new GridLines(14, 1733, 8, 18, 800);
    double x = lines.section() + lines.measure();
    for (int i = 0; i < 8; i++) {
      assertThat(lines.unitX(i)).isEqualTo(x);
      x += lines.unitWidth(i);
    }
    assertThat(x).isEqualTo(lines.totalX());
    assertThat(lines.totalX() + lines.total()).isEqualTo(1733);
  }

  @Test
  void rowsStayReadableWhereThereIsTooLittleHeight() {
    GridLines lines = new GridLines(14, SMALL_SCREEN, 8, 18, 200);
    assertThat(lines.rowHeight()).isEqualTo(24);
    assertThat(lines.bodyHeight()).isGreaterThan(200);
  }

  @Test
  void fewRowsDoNotGrowToPosters() {
    assertThat(new GridLines(14, SMALL_SCREEN, 8, 2, 900).rowHeight()).isEqualTo(41);
  }
}
