package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// How many firms each filter shows, kept until something is written or the day ends: turning a page does not count a million
/// firms anew. Only where one program writes at a time, so that the newest deed tells the state of the library.
final class KeptCounts {
  private static final int MOST = 100;

  private final Map<EnterpriseFilter, Integer> counts = new HashMap<>();
  private State state = new State(0, LocalDate.MIN);

  private record State(long newestDeed, LocalDate today) {}

  int of(EnterpriseFilter filter, DSLContext sql, LocalDate today, IntSupplier counting) {
    if (sql.family() != SQLDialect.H2) return counting.getAsInt();
    var newest = sql.select(DSL.max(CHANGE_SET.ID)).from(CHANGE_SET).fetchOne(0, Long.class);
    var now = new State(newest == null ? 0 : newest, today);
    var kept = kept(filter, now);
    if (kept != null) return kept;
    int count = counting.getAsInt();
    keep(filter, now, count);
    return count;
  }

  private synchronized @Nullable Integer kept(EnterpriseFilter filter, State now) {
    return now.equals(state) ? counts.get(filter) : null;
  }

  private synchronized void keep(EnterpriseFilter filter, State now, int count) {
    if (!now.equals(state) || counts.size() >= MOST) counts.clear();
    state = now;
    counts.put(filter, count);
  }
}
