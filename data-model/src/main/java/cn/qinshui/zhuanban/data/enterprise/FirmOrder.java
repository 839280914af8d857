package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/// The ids of one page of the list in the order asked. A list is read along an index where there is one, so that the first
/// page of a million firms takes as long as that of a thousand; firms whose cell is empty are a list of their own behind the
/// others, by name.
final class FirmOrder {
  private static final int NEAR = 5_000;

  private final DSLContext sql;
  private final Database database;
  private final EnterpriseFilter filter;
  private final PageRequest request;
  private final FirmStretches stretches;
  private final Condition condition;
  private final List<OrderField<?>> byName;

  FirmOrder(DSLContext sql, Database database, EnterpriseFilter filter, PageRequest request) {
    this.sql = sql;
    this.database = database;
    this.filter = filter;
    this.request = request;
    this.stretches = new FirmStretches(sql, database, filter, request);
    this.condition = stretches.condition();
    this.byName = FirmStretches.byName(filter, false);
  }

  List<Long> ids() {
    var near = near();
    if (!near.isEmpty()) return near;
    var ids = new ArrayList<Long>();
    int skip = request.offset();
    for (var part : parts()) {
      int wanted = request.limit() - ids.size();
      if (wanted == 0) break;
      var found = part.ids(skip, wanted);
      skip = found.isEmpty() && skip > 0 ? skip - part.count() : 0;
      ids.addAll(found);
    }
    return ids;
  }

  /// The page by name, where it is full within the first firms of the library already: what many firms answer to is found
  /// there, and the planner, who cannot know, would read them all. Empty where it is not.
  private List<Long> near() {
    if (EnterpriseSort.of(request.sort()) != EnterpriseSort.NAME || filter.recycled() || filter.isNone())
      return List.of();
    var order = FirmStretches.byName(filter, request.descending());
    var bound =
        sql.select(ENTERPRISE.SORT_KEY)
            .from(ENTERPRISE)
            .where(EnterpriseConditions.of(EnterpriseFilter.none(), database))
            .orderBy(order)
            .limit(1)
            .offset(NEAR)
            .fetchOne(ENTERPRISE.SORT_KEY);
    if (bound == null) return List.of();
    var within = request.descending() ? ENTERPRISE.SORT_KEY.ge(bound) : ENTERPRISE.SORT_KEY.le(bound);
    var ids = stretches.firms(condition.and(within), order).ids(request.offset(), request.limit());
    return ids.size() == request.limit() ? ids : List.of();
  }

  private Iterable<FirmStretches.Stretch> parts() {
    return switch (EnterpriseSort.of(request.sort())) {
      case NAME ->
          List.of(
              severalTowns()
                  ? stretches.firmsOfTowns()
                  : stretches.firms(condition, FirmStretches.byName(filter, request.descending())));
      case CODE -> List.of(stretches.alongCode(), stretches.firms(condition.and(ENTERPRISE.CODE.isNull()), byName));
      case TOWN -> {
        var towns = towns();
        yield groups(ENTERPRISE.TOWN_CODE, towns, ENTERPRISE.TOWN_CODE.isNull().or(ENTERPRISE.TOWN_CODE.notIn(towns)));
      }
      case INDUSTRY -> byIndustry();
      case SIZE -> groups(ENTERPRISE.SIZE_CLASS, sizes(), ENTERPRISE.SIZE_CLASS.isNull());
      case REVENUE -> byRevenue();
      case COMMISSIONER -> groups(ENTERPRISE.COMMISSIONER_ID, commissioners(), ENTERPRISE.COMMISSIONER_ID.isNull());
      case LAST_VISIT ->
          List.of(
              stretches.counted(VISIT, max(VISIT.VISITED_ON), EnterpriseConditions.doneVisit()),
              stretches.firms(condition.and(not(visited())), byName));
      case OPEN_DEMANDS -> byOpenDemands();
      case RECYCLED_AT -> byRecycling();
    };
  }

  private boolean severalTowns() {
    return filter.towns().size() > 1 && !filter.recycled();
  }

  /// Group after group, each by name, then the firms that are in none of them.
  private <T> Iterable<FirmStretches.Stretch> groups(Field<T> column, List<T> groups, Condition inNone) {
    var along = stretches.along(column, false);
    var each = groups.stream().map(group -> stretches.firms(condition.and(column.eq(group)), along));
    return Stream.concat(each, Stream.of(stretches.firms(condition.and(inNone), byName)))::iterator;
  }

  private List<String> towns() {
    return sql.select(TOWN.CODE)
        .from(TOWN)
        .where(TOWN.COUNTY.eq(database.county()))
        .orderBy(stretches.directed(TOWN.SORT_ORDER), TOWN.CODE)
        .fetch(TOWN.CODE);
  }

  private List<String> sizes() {
    var names = Stream.of(SizeClass.values()).map(Enum::name).toList();
    return request.descending() ? names.reversed() : names;
  }

  private List<Long> commissioners() {
    return sql.select(COMMISSIONER.ID)
        .from(COMMISSIONER)
        .where(COMMISSIONER.COUNTY.eq(database.county()))
        .orderBy(stretches.directed(COMMISSIONER.NAME), COMMISSIONER.ID)
        .fetch(COMMISSIONER.ID);
  }

  private List<FirmStretches.Stretch> byIndustry() {
    var industry = ENTERPRISE.INDUSTRY_CODE;
    return List.of(
        stretches.firms(condition.and(industry.isNotNull()), stretches.along(industry, request.descending())),
        stretches.firms(condition.and(industry.isNull()), byName));
  }

  private List<FirmStretches.Stretch> byRecycling() {
    var order = new ArrayList<OrderField<?>>();
    order.add(stretches.directed(ENTERPRISE.DELETED_AT).nullsLast());
    order.addAll(byName);
    return List.of(stretches.firms(condition, order));
  }

  /// Along the index of a year's revenues.
  private List<FirmStretches.Stretch> byRevenue() {
    var known =
        YEAR_FIGURES
            .FISCAL_YEAR
            .eq(EnterpriseConditions.asOf(filter, database).getYear() - 1)
            .and(YEAR_FIGURES.PREFERRED.isTrue())
            .and(YEAR_FIGURES.REVENUE.isNotNull());
    var ofFirm = YEAR_FIGURES.ENTERPRISE_ID.eq(ENTERPRISE.ID);
    var order =
        Stream.<Field<?>>of(
                YEAR_FIGURES.FISCAL_YEAR, YEAR_FIGURES.PREFERRED, YEAR_FIGURES.REVENUE, YEAR_FIGURES.ENTERPRISE_ID)
            .<OrderField<?>>map(stretches::directed)
            .toList();
    var unknown = notExists(selectOne().from(YEAR_FIGURES).where(ofFirm, known));
    return List.of(
        stretches.joined(YEAR_FIGURES, ofFirm, known, order), stretches.firms(condition.and(unknown), byName));
  }

  /// Most firms have none, which is a number too.
  private List<FirmStretches.Stretch> byOpenDemands() {
    var open = EnterpriseConditions.openDemand();
    var none = notExists(selectOne().from(DEMAND).where(DEMAND.ENTERPRISE_ID.eq(ENTERPRISE.ID), open));
    var some = stretches.counted(DEMAND, DSL.count(), open);
    var rest = stretches.firms(condition.and(none), byName);
    return request.descending() ? List.of(some, rest) : List.of(rest, some);
  }

  private static Condition visited() {
    return exists(
        selectOne().from(VISIT).where(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.doneVisit()));
  }

  static Field<LocalDate> lastVisit() {
    return field(
        select(max(VISIT.VISITED_ON))
            .from(VISIT)
            .where(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.doneVisit()));
  }

  static Field<Integer> openDemands() {
    return field(
        select(DSL.count())
            .from(DEMAND)
            .where(DEMAND.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.openDemand()));
  }
}
