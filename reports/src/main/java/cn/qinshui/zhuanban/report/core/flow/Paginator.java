package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.flow.Piece.Head;
import cn.qinshui.zhuanban.report.core.flow.Piece.Kind;
import cn.qinshui.zhuanban.report.core.flow.Placed.HeadUse;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives every piece its page. What sticks together stays together, figures float past text without leaving a hole, the foot stands on
/// the last page, and no last page holds a single line or the foot alone.
final class Paginator {
  private static final double CLOSE = 0.05;

  private final PageForm form;
  private final List<Piece> pieces;
  private final int breakBefore;
  private final List<Placed> placed = new ArrayList<>();
  private final Deque<Piece> floating = new ArrayDeque<>();
  private final Set<Head> drawnHeads = new HashSet<>();
  private int page;
  private double down;
  private double room;
  private @Nullable Head openHead;

  private Paginator(PageForm form, List<Piece> pieces, int breakBefore) {
    this.form = form;
    this.pieces = pieces;
    this.breakBefore = breakBefore;
  }

  static List<Placed> paginate(PageForm form, List<Piece> pieces) {
    var first = new Paginator(form, pieces, -1);
    var placed = first.run();
    int from = first.lonelyTail(placed);
    return from < 0 ? placed : new Paginator(form, pieces, from).run();
  }

  private List<Placed> run() {
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (i == breakBefore && !atTop()) turnPage();
      letIn(i);
      switch (piece.kind()) {
        case BREAK -> breakPage();
        case FOOT -> foot(piece);
        case FIGURE -> {
          boolean held = i > 0 && pieces.get(i - 1).sticks();
          if (held || floating.isEmpty() && start(piece) + piece.height() <= form.textHeight() + CLOSE) chain(i);
          else floating.add(piece);
        }
        case LINE, ROW -> chain(i);
      }
    }
    placeFloating();
    return placed;
  }

  /// Places a piece where it and all that it sticks to fit.
  private void chain(int i) {
    boolean heldByOther = i > 0 && pieces.get(i - 1).sticks() && !atTop();
    while (!heldByOther && !atTop() && !fits(i)) {
      turnPage();
      letIn(i);
    }
    if (!atTop() && start(pieces.get(i)) + height(pieces.get(i)) > form.textHeight() + CLOSE) turnPage();
    place(pieces.get(i));
  }

  /// Whether the chain that begins here ends on this page. One that is longer than a page is not kept together.
  private boolean fits(int from) {
    double end = down + room;
    var head = openHead;
    for (int i = from; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece.kind() == Kind.LINE || piece.kind() == Kind.FIGURE) end = snapped(end);
      if (piece.head() != null && !piece.head().equals(head)) end += piece.head().height();
      head = piece.head();
      end += piece.height();
      if (end > form.textHeight() + CLOSE) return false;
      if (!piece.sticks()) return true;
      end += piece.after();
    }
    return true;
  }

  private void place(Piece piece) {
    double at = start(piece);
    var use = HeadUse.NONE;
    if (piece.head() != null && !piece.head().equals(openHead)) {
      use = drawnHeads.add(piece.head()) ? HeadUse.FIRST : HeadUse.AGAIN;
    }
    placed.add(new Placed(piece, page, at, use));
    down = at + height(piece);
    room = piece.after();
    openHead = piece.head();
  }

  private double start(Piece piece) {
    double at = down + (atTop() ? 0 : room);
    return piece.kind() == Kind.ROW ? at : snapped(at);
  }

  private double height(Piece piece) {
    var head = piece.head();
    return piece.height() + (head == null || head.equals(openHead) ? 0 : head.height());
  }

  private double snapped(double at) {
    return Math.ceil((at - CLOSE) / form.pitch()) * form.pitch();
  }

  private boolean atTop() {
    return down == 0;
  }

  private void turnPage() {
    if (!atTop()) page++;
    down = 0;
    room = 0;
    openHead = null;
  }

  /// Places the figures that wait, where they fit, before a piece that begins a paragraph: none is torn by them.
  private void letIn(int i) {
    if (pieces.get(i).inside() || i > 0 && pieces.get(i - 1).sticks()) return;
    while (!floating.isEmpty() && floatFits()) place(floating.remove());
  }

  private boolean floatFits() {
    return atTop() || start(floating.peek()) + floating.peek().height() <= form.textHeight() + CLOSE;
  }

  private void placeFloating() {
    while (!floating.isEmpty()) {
      if (floatFits()) place(floating.remove());
      else turnPage();
    }
  }

  private void breakPage() {
    placeFloating();
    if (!atTop()) turnPage();
  }

  private void foot(Piece piece) {
    placeFloating();
    if (down + form.pitch() / 2 > form.textHeight() - piece.height()) turnPage();
    placed.add(new Placed(piece, page, form.textHeight() - piece.height(), HeadUse.NONE));
  }

  /// Where to break so that the last page gets company, or -1 when it needs none.
  private int lonelyTail(List<Placed> result) {
    int lastPage = result.isEmpty() ? 0 : result.getLast().page();
    if (lastPage == 0) return -1;
    var there = result.stream().filter(one -> one.page() == lastPage && one.piece().kind() != Kind.FOOT).toList();
    boolean lonely = there.isEmpty() || there.size() == 1 && there.getFirst().piece().kind() == Kind.LINE;
    if (!lonely) return -1;
    int last = pieces.size() - 1;
    if (pieces.get(last).kind() == Kind.FOOT) last--;
    int from = pieces.get(last).kind() == Kind.FIGURE ? last : last - 1;
    while (from > 0 && pieces.get(from - 1).sticks()) from--;
    boolean movable =
        from > 0
            && last - from < 12
            && pieces.subList(from, last + 1).stream().noneMatch(piece -> piece.kind() == Kind.BREAK);
    return movable && pieces.get(from - 1).kind() != Kind.BREAK ? from : -1;
  }
}
