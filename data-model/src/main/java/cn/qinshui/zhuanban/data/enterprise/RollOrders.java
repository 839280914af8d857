package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The orders of the roll: by name from the beginning, each other one when it is first asked for, and put right after changes
/// when it is next asked for.
final class RollOrders {
  private final RollColumns firms;
  private final Map<EnterpriseSort, RollOrder> orders = new EnumMap<>(EnterpriseSort.class);
  private final Map<EnterpriseSort, BitSet> stale = new EnumMap<>(EnterpriseSort.class);
  private int[] byName;

  RollOrders(RollColumns firms, int[] byName) {
    this.firms = firms;
    this.byName = byName;
    firms.places(byName);
  }

  RollOrder of(EnterpriseSort sort) {
    var changed = stale.remove(sort);
    if (changed != null) orders.computeIfPresent(sort, (_, order) -> order.with(changed, live(changed)));
    return orders.computeIfAbsent(
        sort, one -> one == EnterpriseSort.NAME ? named() : RollOrder.of(RollKey.of(one, firms), byName, firms::place));
  }

  private int[] live(BitSet changed) {
    return changed.stream().filter(firms.live::get).toArray();
  }

  private RollOrder named() {
    return RollOrder.byName(RollKey.of(EnterpriseSort.NAME, firms), byName, firms::place);
  }

  /// How many are made.
  int count() {
    return orders.size();
  }

  /// Forgets those that go by what is named elsewhere.
  void forgetWords() {
    orders.keySet().removeAll(List.of(EnterpriseSort.TOWN, EnterpriseSort.COMMISSIONER, EnterpriseSort.INDUSTRY));
  }

  /// Puts the firms of these slots where their columns, read anew, and their names say. False where a name is gone that was
  /// there.
  boolean renew(RollStore store, BitSet changed) {
    var again = live(changed);
    if (hasMoved(store, changed, again) && !renameAll(store, changed, again)) return false;
    for (var sort : orders.keySet()) stale.computeIfAbsent(sort, _ -> new BitSet()).or(changed);
    orders.remove(EnterpriseSort.NAME);
    return true;
  }

  /// Whether a firm came, went or left its neighbours by name.
  private boolean hasMoved(RollStore store, BitSet changed, int[] again) {
    var before = changed.stream().filter(this::isThere).count();
    if (before != again.length) return true;
    var ids = new HashSet<Long>();
    for (int slot : again) {
      if (!isThere(slot)) return true;
      for (var near : new Integer[] {slot, neighbour(slot, -1), neighbour(slot, 1)}) {
        if (near == null) continue;
        if (near != slot && changed.get(near)) return true;
        ids.add(firms.id(near));
      }
    }
    var names = store.names(ids);
    return !Arrays.stream(again)
        .allMatch(slot -> isBefore(names, neighbour(slot, -1), slot) && isBefore(names, slot, neighbour(slot, 1)));
  }

  private boolean isThere(int slot) {
    int place = firms.place(slot);
    return place < byName.length && byName[place] == slot;
  }

  private @Nullable Integer neighbour(int slot, int by) {
    int place = firms.place(slot) + by;
    return place < 0 || place >= byName.length ? null : byName[place];
  }

  private boolean isBefore(Map<Long, RollStore.Name> names, @Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) return true;
    var first = names.get(firms.id(one));
    var second = names.get(firms.id(other));
    return first != null && second != null && first.compareTo(second) < 0;
  }

  private boolean renameAll(RollStore store, BitSet changed, int[] again) {
    var kept = RollOrder.without(byName, changed);
    var ids = Arrays.stream(again).mapToObj(firms::id).collect(Collectors.toSet());
    var names = store.names(ids).values().stream().sorted().toList();
    var places = names.size() == again.length ? places(store, kept, names) : null;
    if (places == null) return false;
    var all = new int[kept.length + places.length];
    for (int i = 0, from = 0; i <= places.length; i++) {
      int to = i < places.length ? places[i] : kept.length;
      System.arraycopy(kept, from, all, from + i, to - from);
      if (i < places.length) all[to + i] = firms.slot(names.get(i).id());
      from = to;
    }
    byName = all;
    firms.places(byName);
    return true;
  }

  /// Where each name belongs among those kept; names are not in memory, so that the database is asked for those in the
  /// middle, all at once.
  private int @Nullable [] places(RollStore store, int[] kept, List<RollStore.Name> names) {
    var from = new int[names.size()];
    var to = new int[names.size()];
    Arrays.fill(to, kept.length);
    while (true) {
      var middles = new HashMap<Integer, Long>();
      for (int i = 0; i < from.length; i++)
        if (from[i] < to[i]) middles.put(i, firms.id(kept[(from[i] + to[i]) >>> 1]));
      if (middles.isEmpty()) return from;
      var probes = store.names(new HashSet<>(middles.values()));
      for (var middle : middles.entrySet()) {
        int i = middle.getKey();
        var probe = probes.get(middle.getValue());
        if (probe == null) return null;
        if (probe.compareTo(names.get(i)) < 0) from[i] = ((from[i] + to[i]) >>> 1) + 1;
        else to[i] = (from[i] + to[i]) >>> 1;
      }
    }
  }
}
