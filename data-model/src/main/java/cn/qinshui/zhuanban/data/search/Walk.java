package cn.qinshui.zhuanban.data.search;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way through a pack: comes by every place at which the first word stands in a row that holds all the others.
final class Walk {
  private final Pack pack;
  private final BlockFilter.@Nullable Candidates where;
  private final BitSet dead;
  private final Word first;
  private final List<Word> others;
  private final RowCheck check;
  private final Finder finder;
  private boolean ended;
  private int refused = -1;

  /// What is done with a place.
  interface Finder {
    Next found(PackedText text, int place, int row);
  }

  /// How to go on from a place that was found.
  enum Next {
    PLACE,
    ROW,
    NOWHERE
  }

  /// @param filter tells where to look; null looks everywhere
  /// @param dead rows that are out of date
  Walk(Pack pack, @Nullable BlockFilter filter, BitSet dead, List<Word> words, Finder finder) {
    this.pack = pack;
    this.where = filter == null ? null : filter.candidates(words);
    this.dead = dead;
    this.first = words.getFirst();
    this.others = words.subList(1, words.size());
    this.check = new RowCheck(pack);
    this.finder = finder;
  }

  void run() {
    look(pack.names, where == null ? null : where.names(), first::indexIn, 0);
    if (first.codeLike()) inCodes(where == null ? null : where.codes());
    if (first.partOfPhone()) look(pack.phones, where == null ? null : where.phones(), literal(first.text()), 0);
    if (!check.bodiless()) look(pack.bodies, where == null ? null : where.bodies(), literal(first.text()), 0);
  }

  private void inCodes(long @Nullable [] blocks) {
    if (first.tailOfCode()) look(pack.codes, blocks, literal(first.text() + PackedText.ROW_END), 0);
    if (first.headOfCode()) look(pack.codes, blocks, literal(PackedText.ROW_END + first.text()), 1);
    if (first.anywhereInCode()) look(pack.codes, blocks, literal(first.text()), 0);
  }

  private static Word.Needle literal(String text) {
    return (packed, from, to) -> packed.indexOf(text, from, to);
  }

  /// Neighbouring blocks are looked through in one go.
  ///
  /// @param skip how many characters of the needle stand before what was typed
  private void look(PackedText text, long @Nullable [] blocks, Word.Needle needle, int skip) {
    var rows = text.rows();
    if (blocks == null) {
      look(rows, needle, skip, 1 - skip, text.text().length());
      return;
    }
    var all = text.blocks();
    var set = BitSet.valueOf(blocks);
    for (int from = set.nextSetBit(0); from >= 0 && from < all && !ended; ) {
      var to = Math.min(set.nextClearBit(from), all);
      look(rows, needle, skip, text.blockStart(from) - skip, text.blockEnd(to - 1));
      from = set.nextSetBit(to);
    }
  }

  private void look(PackedText.Rows rows, Word.Needle needle, int skip, int from, int to) {
    var text = rows.text().text();
    for (int i = needle.indexIn(text, from, to); i >= 0 && !ended; ) {
      i = needle.indexIn(text, hit(rows, i + skip) - skip, to);
    }
  }

  /// From where to look on.
  private int hit(PackedText.Rows rows, int place) {
    rows.goTo(place);
    var row = rows.row();
    if (row == refused || dead.get(row) || !holdsOthers(rows)) {
      refused = row;
      return rows.end();
    }
    var next = finder.found(rows.text(), place, row);
    ended = next == Next.NOWHERE;
    return next == Next.PLACE ? place + 1 : rows.end();
  }

  private boolean holdsOthers(PackedText.Rows rows) {
    if (others.isEmpty()) return true;
    var row = rows.row();
    var inNames = rows.text() == pack.names;
    var start = inNames ? rows.start() : pack.names.startOf(row);
    var end = inNames ? rows.end() : pack.names.endAt(start);
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).indexIn(pack.names.text(), start, end) < 0 && !elsewhere(row, i)) return false;
    }
    return true;
  }

  private boolean elsewhere(int row, int other) {
    if (where != null && !where.isElsewhere(other, row / PackedText.STRIDE)) return false;
    return check.elsewhere(row, others.get(other));
  }
}
