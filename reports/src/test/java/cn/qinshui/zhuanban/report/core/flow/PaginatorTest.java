package cn.qinshui.zhuanban.report.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.core.flow.Piece.Head;
import cn.qinshui.zhuanban.report.core.flow.Placed.HeadUse;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages of ten rows, ten points each.
class PaginatorTest {
  private static final PageForm FORM = new PageForm(200, 200, 10, 10, 100, 100, 10, 10);

  @Test
  void fillsEveryRow() {
    var placed = paginate(lines(25));
    assertThat(pages(placed)).containsExactly(10L, 10L, 5L);
    assertThat(placed.get(11).down()).isEqualTo(10);
  }

  @Test
  void aHeadingStaysWithTwoLinesOfItsText() {
    var pieces = lines(8);
    pieces.add(line().sticking());
    pieces.add(line().sticking());
    pieces.addAll(lines(5));
    assertThat(pages(paginate(pieces))).containsExactly(8L, 7L);
  }

  @Test
  void noLastPageHoldsASingleLine() {
    assertThat(pages(paginate(lines(11)))).containsExactly(9L, 2L);
  }

  @Test
  void theFootTakesTextAlongWhenItNeedsAPage() {
    var pieces = lines(9);
    pieces.add(Piece.foot(30, (_, _) -> {}));
    var placed = paginate(pieces);
    assertThat(pages(placed)).containsExactly(7L, 3L);
    assertThat(placed.getLast().down()).isEqualTo(70);
  }

  @Test
  void theFootStandsOnTheTextsLastPageWhereItFits() {
    var pieces = lines(6);
    pieces.add(Piece.foot(30, (_, _) -> {}));
    assertThat(pages(paginate(pieces))).containsExactly(7L);
  }

  @Test
  void aFigureFloatsPastTextWithoutLeavingAHole() {
    var pieces = lines(7);
    var figure = Piece.figure(50, (_, _) -> {});
    pieces.add(figure);
    pieces.addAll(lines(8));
    var placed = paginate(pieces);
    assertThat(placed)
        .filteredOn(one -> one.piece() == figure)
        .singleElement()
        .matches(one -> one.page() == 1 && one.down() == 0);
    assertThat(placed).filteredOn(one -> one.page() == 0).hasSize(10);
    assertThat(placed).filteredOn(one -> one.page() == 1).hasSize(6);
  }

  @Test
  void aFigureWaitsForTheEndOfTheParagraphThatGoesOn() {
    var pieces = lines(6);
    var figure = Piece.figure(50, (_, _) -> {});
    pieces.add(figure);
    pieces.add(line());
    for (int i = 0; i < 5; i++) pieces.add(line().goingOn());
    pieces.addAll(lines(3));
    var placed = paginate(pieces);
    assertThat(placed)
        .filteredOn(one -> one.piece() == figure)
        .singleElement()
        .matches(one -> one.page() == 1 && one.down() == 20);
    assertThat(placed).filteredOn(one -> one.page() == 0).hasSize(10);
    assertThat(placed).filteredOn(one -> one.page() == 1).hasSize(6);
  }

  @Test
  void aFigureRightUnderAHeadingStaysThere() {
    var pieces = lines(7);
    var heading = line().sticking();
    var figure = Piece.figure(50, (_, _) -> {});
    pieces.add(heading);
    pieces.add(figure);
    pieces.addAll(lines(3));
    var placed = paginate(pieces);
    assertThat(placed)
        .filteredOn(one -> one.piece() == heading || one.piece() == figure)
        .allMatch(one -> one.page() == 1);
  }

  @Test
  void theFootTakesAFigureAlong() {
    var pieces = lines(3);
    for (int i = 0; i < 2; i++) pieces.add(Piece.figure(30, (_, _) -> {}));
    pieces.add(Piece.foot(30, (_, _) -> {}));
    assertThat(pages(paginate(pieces))).containsExactly(4L, 2L);
  }

  @Test
  void figuresAtTheEndGetPagesOfTheirOwn() {
    var pieces = lines(6);
    for (int i = 0; i < 3; i++) pieces.add(Piece.figure(60, (_, _) -> {}));
    assertThat(pages(paginate(pieces))).containsExactly(6L, 1L, 1L, 1L);
  }

  @Test
  void aTableRepeatsItsHeadAndNeverCutsARow() {
    var head = new Head(15, (_, _) -> {}, (_, _) -> {});
    var pieces = new ArrayList<Piece>(lines(3));
    for (int i = 0; i < 8; i++) pieces.add(Piece.row(25, head, (_, _) -> {}));
    var placed = paginate(pieces);
    var rows = placed.stream().filter(one -> one.piece().head() != null).toList();
    assertThat(rows).extracting(Placed::page).containsExactly(0, 0, 1, 1, 1, 2, 2, 2);
    assertThat(rows)
        .extracting(Placed::head)
        .containsExactly(
            HeadUse.FIRST,
            HeadUse.NONE,
            HeadUse.AGAIN,
            HeadUse.NONE,
            HeadUse.NONE,
            HeadUse.AGAIN,
            HeadUse.NONE,
            HeadUse.NONE);
    for (var row : rows) {
      double head15 = row.head() == HeadUse.NONE ? 0 : 15;
      assertThat(row.down() + head15 + 25).isLessThanOrEqualTo(100.05);
    }
  }

  @Test
  void textAfterATableReturnsToTheGrid() {
    var head = new Head(13, (_, _) -> {}, (_, _) -> {});
    var pieces = new ArrayList<Piece>();
    pieces.add(Piece.row(20, head, (_, _) -> {}).followedBy(4));
    pieces.addAll(lines(2));
    assertThat(paginate(pieces)).extracting(Placed::down).containsExactly(0.0, 40.0, 50.0);
  }

  @Test
  void aChainLongerThanAPageIsStillSet() {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < 25; i++) pieces.add(line().sticking());
    assertThat(pages(paginate(pieces))).containsExactly(10L, 10L, 5L);
  }

  private static List<Placed> paginate(List<Piece> pieces) {
    var placed = Paginator.paginate(FORM, pieces);
    assertThat(placed).extracting(Placed::piece).containsExactlyInAnyOrderElementsOf(pieces);
    return placed;
  }

  private static List<Long> pages(List<Placed> placed) {
    return IntStream.rangeClosed(0, placed.getLast().page())
        .mapToObj(page -> placed.stream().filter(one -> one.page() == page).count())
        .toList();
  }

  private static Piece line() {
    return Piece.line(10, (_, _) -> {});
  }

  private static ArrayList<Piece> lines(int count) {
    var lines = new ArrayList<Piece>();
    for (int i = 0; i < count; i++) lines.add(line());
    return lines;
  }
}
