package cn.qinshui.zhuanban.data.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is searched of one group: the big pack as it was read, the rows of it that are out of date, and a small pack of
/// what changed since. Immutable; a change makes a new one that shares the big pack.
///
/// @param filter of a pack that is too big to be scanned whole, once it was made
record Corpus(Pack base, @Nullable BlockFilter filter, BitSet dead, TreeMap<Long, Entry> changed, Pack newer) {
  /// So many changed objects are worth reading the group anew in the background, or this part of a big group.
  private static final int OUTGROWN = 2_000;

  private static final int PART = 100;

  /// Up to so many rows a scan answers within a frame.
  private static final int SCANNED = 30_000;

  static Corpus of(Pack base) {
    return new Corpus(base, null, new BitSet(), new TreeMap<>(), new Pack.Builder().build());
  }

  boolean wantsFilter() {
    return filter == null && base.rows() > SCANNED;
  }

  Corpus with(BlockFilter made) {
    return new Corpus(base, made, dead, changed, newer);
  }

  /// The corpus after these objects changed; those of them still there to be found come as entries.
  Corpus with(Collection<Long> ids, List<Entry> entries) {
    var nowDead = (BitSet) dead.clone();
    var nowChanged = new TreeMap<>(changed);
    for (var id : ids) {
      var row = base.rowOf(id);
      if (row >= 0) nowDead.set(row);
      nowChanged.remove(id);
    }
    for (var entry : entries) nowChanged.put(entry.id, entry);
    var pack = new Pack.Builder();
    nowChanged.values().forEach(pack::add);
    return new Corpus(base, filter, nowDead, nowChanged, pack.build());
  }

  boolean isOutgrown() {
    return changed.size() > Math.max(OUTGROWN, base.rows() / PART);
  }

  /// What was found in a group.
  record Outcome(int total, boolean more, List<Scan.Place> best) {}

  Outcome find(List<Word> words, int limit) {
    var old = new Scan(base, filter, dead, words);
    old.run();
    var fresh = new Scan(newer, null, new BitSet(), words);
    fresh.run();
    var best =
        Stream.concat(old.places().stream(), fresh.places().stream())
            .sorted(Scan.Place.BEST_FIRST)
            .limit(limit)
            .toList();
    return new Outcome(old.places().size() + fresh.places().size(), old.more() || fresh.more(), best);
  }

  /// The ids of all that hold the words, ascending.
  long[] all(List<Word> words) {
    return LongStream.concat(all(base, filter, dead, words), all(newer, null, new BitSet(), words)).sorted().toArray();
  }

  /// Those of these objects that hold the words.
  Set<Long> among(Collection<Long> ids, List<Word> words) {
    var old = new RowCheck(base);
    var fresh = new RowCheck(newer);
    var held = new HashSet<Long>();
    for (long id : ids) {
      int row = base.rowOf(id);
      int newerRow = changed.containsKey(id) ? newer.rowOf(id) : -1;
      if (row >= 0 && !dead.get(row) && old.holdsAll(row, words)) held.add(id);
      else if (newerRow >= 0 && fresh.holdsAll(newerRow, words)) held.add(id);
    }
    return held;
  }

  private static LongStream all(Pack pack, @Nullable BlockFilter filter, BitSet dead, List<Word> words) {
    var rows = new BitSet(pack.rows());
    var walk =
        new Walk(
            pack,
            filter,
            dead,
            words,
            (_, _, row) -> {
              rows.set(row);
              return Walk.Next.ROW;
            });
    walk.run();
    return rows.stream().mapToLong(row -> pack.ids[row]);
  }

  long bytes() {
    return base.bytes() + newer.bytes() + (filter == null ? 0 : filter.bytes());
  }
}
