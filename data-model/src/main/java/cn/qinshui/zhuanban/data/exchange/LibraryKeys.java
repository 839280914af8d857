package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The codes and names that a library of an ordinary size holds, so that only firms it has are looked for in it.
record LibraryKeys(@Nullable Set<String> codes, @Nullable Set<String> names) {
  private static final int MOST = 50_000;

  /// For a library that is too large everything is looked for.
  static final LibraryKeys UNKNOWN = new LibraryKeys(null, null);

  static LibraryKeys read(DSLContext sql, String county) {
    int firms = sql.fetchCount(sql.selectFrom(ENTERPRISE).where(ENTERPRISE.COUNTY.eq(county)).limit(MOST + 1));
    if (firms > MOST) return UNKNOWN;
    var codes = new HashSet<String>();
    var names = new HashSet<String>();
    sql.select(ENTERPRISE.CODE, ENTERPRISE.NAME)
        .from(ENTERPRISE)
        .where(ENTERPRISE.COUNTY.eq(county))
        .forEach(row -> {
          if (row.value1() != null) codes.add(row.value1());
          names.add(row.value2());
        });
    sql.select(ENTERPRISE_NAME.NAME)
        .from(ENTERPRISE_NAME)
        .where(ENTERPRISE_NAME.COUNTY.eq(county))
        .forEach(row -> names.add(row.value1()));
    return new LibraryKeys(codes, names);
  }

  List<String> codes(Collection<String> asked) {
    return held(codes, asked);
  }

  List<String> names(Collection<String> asked) {
    return held(names, asked);
  }

  private static List<String> held(@Nullable Set<String> all, Collection<String> asked) {
    if (all == null) return List.copyOf(asked);
    var found = new ArrayList<String>();
    for (var one : asked) if (all.contains(one)) found.add(one);
    return found;
  }
}
