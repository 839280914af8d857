package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/// The firms of the library in the order of a column: what is filled by its cells, what is empty behind it, alike ones by
/// name. Backwards the groups of alike cells turn round, not the firms in them.
final class RollOrder {
  private final RollKey key;
  private final IntUnaryOperator place;
  private final int[] slots;
  private final int filled;

  private RollOrder(RollKey key, IntUnaryOperator place, int[] slots) {
    this.key = key;
    this.place = place;
    this.slots = slots;
    this.filled = filled(key, slots);
  }

  /// @param byName the firms by name
  /// @param place where each of them stands there
  static RollOrder of(RollKey key, int[] byName, IntUnaryOperator place) {
    var slots = new int[byName.length];
    int filled = 0;
    for (int slot : byName) if (!key.isEmpty(slot)) slots[filled++] = slot;
    sort(key, slots, new int[filled], 0, filled);
    for (int slot : byName) if (key.isEmpty(slot)) slots[filled++] = slot;
    return new RollOrder(key, place, slots);
  }

  static RollOrder byName(RollKey key, int[] byName, IntUnaryOperator place) {
    return new RollOrder(key, place, byName);
  }

  /// Keeps alike ones in the order in which they come.
  private static void sort(RollKey key, int[] slots, int[] spare, int from, int to) {
    if (to - from < 2) return;
    int middle = (from + to) >>> 1;
    sort(key, slots, spare, from, middle);
    sort(key, slots, spare, middle, to);
    if (key.compare(slots[middle - 1], slots[middle]) <= 0) return;
    System.arraycopy(slots, from, spare, from, middle - from);
    int left = from;
    int right = middle;
    for (int at = from; left < middle; at++) {
      slots[at] = right < to && key.compare(slots[right], spare[left]) < 0 ? slots[right++] : spare[left++];
    }
  }

  private static int filled(RollKey key, int[] slots) {
    int from = 0;
    int to = slots.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (key.isEmpty(slots[middle])) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  /// The same after some firms changed: they are taken out, and those still in the library put where they belong now.
  RollOrder with(BitSet changed, int[] again) {
    var kept = without(slots, changed);
    var fresh = Arrays.stream(again).boxed().sorted((one, other) -> compare(one, other, false)).toList();
    var all = new int[kept.length + again.length];
    int from = 0;
    int at = 0;
    for (int slot : fresh) {
      int to = before(kept, slot, from);
      System.arraycopy(kept, from, all, at, to - from);
      at += to - from;
      all[at++] = slot;
      from = to;
    }
    System.arraycopy(kept, from, all, at, kept.length - from);
    return new RollOrder(key, place, all);
  }

  static int[] without(int[] slots, BitSet changed) {
    var kept = new int[slots.length];
    int count = 0;
    for (int slot : slots) if (!changed.get(slot)) kept[count++] = slot;
    return Arrays.copyOf(kept, count);
  }

  private int before(int[] kept, int slot, int from) {
    int to = kept.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compare(kept[middle], slot, false) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  int compare(int one, int other, boolean descending) {
    var empty = key.isEmpty(one);
    if (empty != key.isEmpty(other)) return empty ? 1 : -1;
    int cells = empty ? 0 : key.compare(one, other);
    if (cells != 0) return descending ? -cells : cells;
    return Integer.compare(place.applyAsInt(one), place.applyAsInt(other));
  }

  /// Goes through the firms from the first to the last.
  Walk walk(boolean descending) {
    return descending ? new Backwards() : new Walk();
  }

  /// Forwards.
  class Walk {
    private int at;

    /// Negative behind the last.
    int next() {
      return at < slots.length ? slots[at++] : -1;
    }
  }

  private final class Backwards extends Walk {
    private int first = filled;
    private int at = filled;
    private int end = filled;

    @Override
    int next() {
      if (at == end && first > 0) {
        end = first;
        first = group(end);
        at = first;
      } else if (at == end && end < slots.length) {
        // All groups are through, or there were none: the empty ones.
        first = 0;
        at = filled;
        end = slots.length;
      }
      return at < end ? slots[at++] : -1;
    }

    /// Where the group begins that ends here.
    private int group(int end) {
      int last = slots[end - 1];
      if (end == 1 || key.compare(slots[end - 2], last) < 0) return end - 1;
      int from = 0;
      int to = end - 1;
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (key.compare(slots[middle], last) < 0) from = middle + 1;
        else to = middle;
      }
      return from;
    }
  }
}
