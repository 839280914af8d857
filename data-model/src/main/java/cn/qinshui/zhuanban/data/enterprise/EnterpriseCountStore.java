package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;

import cn.qinshui.zhuanban.data.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;

/// The firms of a list divided for charts. Each share's count is the length of the list its filter opens; shares of
/// [Breakdown#TIER] overlap, since a firm may bear several titles.
public final class EnterpriseCountStore {
  private final Database database;

  public EnterpriseCountStore(Database database) {
    this.database = database;
  }

  public List<Share> shares(EnterpriseFilter filter, Breakdown by) {
    return database.read(sql ->
        switch (by) {
          case TOWN -> towns(sql, filter);
          case INDUSTRY -> industries(sql, filter);
          case CHAIN -> chains(sql, filter);
          case TIER -> tiers(sql, filter);
          case SIZE -> sizes(sql, filter);
          case STATUS -> statuses(sql, filter);
        });
  }

  private List<Share> towns(DSLContext sql, EnterpriseFilter filter) {
    var names =
        sql.select(TOWN.CODE, TOWN.NAME)
            .from(TOWN)
            .where(TOWN.COUNTY.eq(database.county()))
            .orderBy(TOWN.SORT_ORDER, TOWN.CODE)
            .fetchMap(TOWN.CODE, TOWN.NAME);
    return named(
        counts(sql, filter, ENTERPRISE.TOWN_CODE),
        names,
        (code, label, firms) -> new Share(label, firms, filter.withTowns(Set.of(code))),
        filter.and(new Listing.NotEntered(EnterpriseField.TOWN)));
  }

  private List<Share> industries(DSLContext sql, EnterpriseFilter filter) {
    var counts = counts(sql, filter, EnterpriseConditions.division());
    var names =
        sql.select(INDUSTRY.CODE, INDUSTRY.NAME)
            .from(INDUSTRY)
            .where(INDUSTRY.CODE.in(counts.keySet()))
            .orderBy(INDUSTRY.CODE)
            .fetchMap(INDUSTRY.CODE, INDUSTRY.NAME);
    return named(
        counts,
        names,
        (code, label, firms) -> new Share(label, firms, filter.withIndustries(within(filter.industries(), code))),
        filter.and(new Listing.NotEntered(EnterpriseField.INDUSTRY)));
  }

  /// A list already narrowed to classes of this division stays narrowed to them.
  private static Set<String> within(Set<String> classes, String division) {
    var narrower = classes.stream().filter(one -> one.startsWith(division)).collect(Collectors.toSet());
    return narrower.isEmpty() ? Set.of(division) : narrower;
  }

  private List<Share> chains(DSLContext sql, EnterpriseFilter filter) {
    var names = new LinkedHashMap<String, String>();
    sql.select(CHAIN.ID, CHAIN.NAME)
        .from(CHAIN)
        .where(CHAIN.COUNTY.eq(database.county()))
        .orderBy(CHAIN.SORT_ORDER, CHAIN.ID)
        .forEach(line -> names.put(line.value1().toString(), line.value2()));
    return named(
        counts(sql, filter, ENTERPRISE.CHAIN_ID.cast(String.class)),
        names,
        (code, label, firms) -> new Share(label, firms, filter.withChains(Set.of(Long.valueOf(code)))),
        filter.and(new Listing.NotEntered(EnterpriseField.CHAIN)));
  }

  private List<Share> tiers(DSLContext sql, EnterpriseFilter filter) {
    var asOf = EnterpriseConditions.asOf(filter, database);
    var firms =
        sql.select(QUALIFICATION.KIND, countDistinct(ENTERPRISE.ID))
            .from(ENTERPRISE)
            .join(QUALIFICATION)
            .on(QUALIFICATION.ENTERPRISE_ID.eq(ENTERPRISE.ID))
            .where(EnterpriseConditions.of(filter, database), EnterpriseConditions.inForce(asOf))
            .groupBy(QUALIFICATION.KIND)
            .fetchMap(QUALIFICATION.KIND, line -> line.value2());
    return Stream.concat(QualificationKind.tiers().stream(), Stream.of(QualificationKind.HNTE))
        .filter(kind -> filter.tiers().isEmpty() || filter.tiers().contains(kind))
        .map(kind -> new Share(kind.badge(), firms.getOrDefault(kind.name(), 0), filter.withTiers(Set.of(kind))))
        .toList();
  }

  private List<Share> sizes(DSLContext sql, EnterpriseFilter filter) {
    var names = new LinkedHashMap<String, String>();
    for (var size : SizeClass.values()) names.put(size.name(), size.label());
    return named(
        counts(sql, filter, ENTERPRISE.SIZE_CLASS),
        names,
        (code, label, firms) -> new Share(label, firms, filter.withSizes(Set.of(SizeClass.valueOf(code)))),
        filter.and(new Listing.WithoutSize()));
  }

  private List<Share> statuses(DSLContext sql, EnterpriseFilter filter) {
    var names = new LinkedHashMap<String, String>();
    for (var status : EnterpriseStatus.values()) names.put(status.name(), status.label());
    return named(
        counts(sql, filter, ENTERPRISE.STATUS),
        names,
        (code, label, firms) -> new Share(label, firms, filter.withStatuses(Set.of(EnterpriseStatus.valueOf(code)))),
        filter);
  }

  private Map<String, Integer> counts(DSLContext sql, EnterpriseFilter filter, Field<String> by) {
    var counts = new LinkedHashMap<String, Integer>();
    sql.select(by, count())
        .from(ENTERPRISE)
        .where(EnterpriseConditions.of(filter, database))
        .groupBy(by)
        .forEach(line -> counts.put(line.value1() == null ? "" : line.value1(), line.value2()));
    return counts;
  }

  private interface Naming {
    Share share(String code, String label, int firms);
  }

  /// Shares in the order of the names, then what the library has no name for, then what is not entered.
  private static List<Share> named(
      Map<String, Integer> counts, Map<String, String> names, Naming naming, EnterpriseFilter notEntered) {
    var shares = new ArrayList<Share>();
    names.forEach((code, label) -> {
      var firms = counts.getOrDefault(code, 0);
      if (firms > 0) shares.add(naming.share(code, label, firms));
    });
    counts.forEach((code, firms) -> {
      if (!code.isEmpty() && !names.containsKey(code)) shares.add(naming.share(code, code, firms));
    });
    var empty = counts.getOrDefault("", 0);
    if (empty > 0) shares.add(new Share("未填", empty, notEntered));
    return shares;
  }
}
