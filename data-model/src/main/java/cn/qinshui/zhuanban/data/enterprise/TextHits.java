package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A filter whose text was looked for in memory: few firms found are named in the filter; many are told apart from the
/// others while the list is read in its order.
///
/// @param filter what the database is asked
/// @param among the only firms of its answer that count, ascending; null for all of them
record TextHits(EnterpriseFilter filter, long @Nullable [] among) {
  private static final int FEW = 4_000;

  static TextHits of(EnterpriseFilter filter, FirmTexts texts) {
    if (filter.text().isEmpty() || filter.recycled()) return new TextHits(filter, null);
    var held = texts.holding(filter.text()).orElse(null);
    if (held == null) return new TextHits(filter, null);
    var rest = filter.withText("");
    return held.length > FEW ? new TextHits(rest, held) : new TextHits(rest.withIds(both(filter.ids(), held)), null);
  }

  private static Set<Long> both(@Nullable Set<Long> asked, long[] held) {
    var ids = new HashSet<Long>();
    for (long id : held) if (asked == null || asked.contains(id)) ids.add(id);
    return ids;
  }

  boolean holds(long id) {
    return among == null || Arrays.binarySearch(among, id) >= 0;
  }
}
