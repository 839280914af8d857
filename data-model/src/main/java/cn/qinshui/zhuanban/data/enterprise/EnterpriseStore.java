package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The list of firms: filtered, sorted and paged in SQL, and counted.
public final class EnterpriseStore {
  private static final Field<String> INDUSTRY_NAME = EnterpriseConditions.industryName().as("industry_name");

  private final Database database;

  public EnterpriseStore(Database database) {
    this.database = database;
  }

  /// One page of the list. The ids of the page are found first, then only their lines are read.
  public Page<EnterpriseRow> page(EnterpriseFilter filter, PageRequest request) {
    return database.read(sql -> {
      var asOf = EnterpriseConditions.asOf(filter, database);
      var ids =
          EnterpriseSort.of(request.sort()) == EnterpriseSort.NAME && request.descending()
              ? idsBackwards(sql, filter, request)
              : sql.select(ENTERPRISE.ID)
                  .from(ENTERPRISE)
                  .where(condition(filter))
                  .orderBy(order(filter, request, asOf.getYear() - 1))
                  .limit(request.limit())
                  .offset(request.offset())
                  .fetch(ENTERPRISE.ID);
      return new Page<>(rows(sql, ids, asOf), request.offset());
    });
  }

  /// The index of names is read forwards only, so that the list from behind is a page from its end, turned round.
  private List<Long> idsBackwards(DSLContext sql, EnterpriseFilter filter, PageRequest request) {
    var end = Math.max(0, count(sql, filter) - request.offset());
    var start = Math.max(0, end - request.limit());
    return sql.select(ENTERPRISE.ID)
        .from(ENTERPRISE)
        .where(condition(filter))
        .orderBy(byName(filter))
        .limit(end - start)
        .offset(start)
        .fetch(ENTERPRISE.ID)
        .reversed();
  }

  /// How many firms the list of this filter shows.
  public int count(EnterpriseFilter filter) {
    return database.read(sql -> count(sql, filter));
  }

  private int count(DSLContext sql, EnterpriseFilter filter) {
    return sql.selectCount().from(ENTERPRISE).where(condition(filter)).fetchSingle().value1();
  }

  /// The ids of the whole list by name, for acting on all of it.
  public List<Long> ids(EnterpriseFilter filter) {
    return database.read(sql ->
        sql.select(ENTERPRISE.ID)
            .from(ENTERPRISE)
            .where(condition(filter))
            .orderBy(byName(filter))
            .fetch(ENTERPRISE.ID));
  }

  private Condition condition(EnterpriseFilter filter) {
    return EnterpriseConditions.of(filter, database);
  }

  /// In the library county and deleted_at are the same for all; naming them lets the index enterprise_list serve.
  private static List<OrderField<?>> byName(EnterpriseFilter filter) {
    return filter.recycled()
        ? List.of(ENTERPRISE.SORT_KEY, ENTERPRISE.ID)
        : List.of(ENTERPRISE.COUNTY, ENTERPRISE.DELETED_AT, ENTERPRISE.SORT_KEY, ENTERPRISE.ID);
  }

  private static List<OrderField<?>> order(EnterpriseFilter filter, PageRequest request, int revenueYear) {
    var sort = EnterpriseSort.of(request.sort());
    if (sort == EnterpriseSort.NAME) return byName(filter);
    Field<?> column = column(sort, revenueYear);
    var order = new ArrayList<OrderField<?>>();
    order.add((request.descending() ? column.desc() : column.asc()).nullsLast());
    order.addAll(byName(filter));
    return order;
  }

  private static Field<?> column(EnterpriseSort sort, int revenueYear) {
    return switch (sort) {
      case NAME -> ENTERPRISE.SORT_KEY;
      case CODE -> ENTERPRISE.CODE;
      case TOWN ->
          field(
              select(TOWN.SORT_ORDER)
                  .from(TOWN)
                  .where(TOWN.COUNTY.eq(ENTERPRISE.COUNTY), TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)));
      case INDUSTRY -> ENTERPRISE.INDUSTRY_CODE;
      case SIZE -> DSL.case_(ENTERPRISE.SIZE_CLASS).mapValues(ranks());
      case REVENUE -> revenue(revenueYear);
      case COMMISSIONER ->
          field(select(COMMISSIONER.NAME).from(COMMISSIONER).where(COMMISSIONER.ID.eq(ENTERPRISE.COMMISSIONER_ID)));
      case LAST_VISIT -> lastVisit();
      case OPEN_DEMANDS -> openDemands();
      case RECYCLED_AT -> ENTERPRISE.DELETED_AT;
    };
  }

  private static Map<String, Integer> ranks() {
    var ranks = new HashMap<String, Integer>();
    for (var size : SizeClass.values()) ranks.put(size.name(), size.ordinal());
    return ranks;
  }

  private static Field<BigDecimal> revenue(int year) {
    return field(
        select(max(YEAR_FIGURES.REVENUE))
            .from(YEAR_FIGURES)
            .where(
                YEAR_FIGURES.ENTERPRISE_ID.eq(ENTERPRISE.ID),
                YEAR_FIGURES.FISCAL_YEAR.eq(year),
                YEAR_FIGURES.PREFERRED.isTrue()));
  }

  private static Field<LocalDate> lastVisit() {
    return field(
        select(max(VISIT.VISITED_ON))
            .from(VISIT)
            .where(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.doneVisit()));
  }

  private static Field<Integer> openDemands() {
    return field(
        select(DSL.count())
            .from(DEMAND)
            .where(DEMAND.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.openDemand()));
  }

  private static List<EnterpriseRow> rows(DSLContext sql, List<Long> ids, LocalDate asOf) {
    if (ids.isEmpty()) return List.of();
    var tiers = tiers(sql, ids, asOf);
    var year = asOf.getYear() - 1;
    var revenue = revenue(year).as("revenue_of_year");
    var lastVisit = lastVisit().as("last_visit");
    var openDemands = openDemands().as("open_demands");
    var contacts = contacts(sql, ids);
    var rows = new HashMap<Long, EnterpriseRow>();
    sql.select(
            ENTERPRISE.asterisk(),
            TOWN.NAME,
            INDUSTRY_NAME,
            COMMISSIONER.NAME,
            CHAIN.NAME,
            revenue,
            lastVisit,
            openDemands)
        .from(ENTERPRISE)
        .leftJoin(TOWN)
        .on(TOWN.COUNTY.eq(ENTERPRISE.COUNTY).and(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)))
        .leftJoin(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(ENTERPRISE.COMMISSIONER_ID))
        .leftJoin(CHAIN)
        .on(CHAIN.ID.eq(ENTERPRISE.CHAIN_ID))
        .where(ENTERPRISE.ID.in(ids))
        .forEach(line -> {
          var firm = line.into(ENTERPRISE);
          rows.put(
              firm.getId(),
              new EnterpriseRow(
                  firm.getId(),
                  firm.getRev(),
                  firm.getName(),
                  firm.getShortName(),
                  firm.getCode(),
                  firm.getTownCode(),
                  line.get(TOWN.NAME),
                  firm.getIndustryCode(),
                  line.get(INDUSTRY_NAME),
                  size(firm.getSizeClass()),
                  firm.getAboveScale(),
                  EnterpriseStatus.valueOf(firm.getStatus()),
                  List.copyOf(tiers.getOrDefault(firm.getId(), new TreeSet<>())),
                  year,
                  line.get(revenue),
                  firm.getCommissionerId(),
                  line.get(COMMISSIONER.NAME),
                  line.get(lastVisit),
                  line.get(openDemands),
                  details(firm, line.get(CHAIN.NAME), contacts.get(firm.getId())),
                  firm.getDeletedAt()));
        });
    return ids.stream().map(rows::get).toList();
  }

  private static EnterpriseRow.Details details(
      EnterpriseRecord firm, @Nullable String chain, @Nullable ContactRecord contact) {
    return new EnterpriseRow.Details(
        contact == null ? null : contact.getName(),
        contact == null ? null : contact.getPhone(),
        chain,
        firm.getAddress(),
        firm.getLegalPerson(),
        firm.getEstablishedOn(),
        firm.getOnServiceNetOn());
  }

  /// The contact called first of each firm, else the one entered first.
  private static Map<Long, ContactRecord> contacts(DSLContext sql, List<Long> ids) {
    var first = new HashMap<Long, ContactRecord>();
    sql.selectFrom(CONTACT)
        .where(CONTACT.ENTERPRISE_ID.in(ids))
        .orderBy(CONTACT.IS_PRIMARY.desc(), CONTACT.ID)
        .forEach(contact -> first.putIfAbsent(contact.getEnterpriseId(), contact));
    return first;
  }

  private static @Nullable SizeClass size(@Nullable String name) {
    return name == null ? null : SizeClass.valueOf(name);
  }

  private static Map<Long, TreeSet<QualificationKind>> tiers(DSLContext sql, List<Long> ids, LocalDate asOf) {
    var tiers = new HashMap<Long, TreeSet<QualificationKind>>();
    for (Record title :
        sql.select(QUALIFICATION.ENTERPRISE_ID, QUALIFICATION.KIND)
            .from(QUALIFICATION)
            .where(QUALIFICATION.ENTERPRISE_ID.in(ids), EnterpriseConditions.inForce(asOf))) {
      tiers
          .computeIfAbsent(title.get(QUALIFICATION.ENTERPRISE_ID), _ -> new TreeSet<>())
          .add(QualificationKind.of(title.get(QUALIFICATION.KIND)));
    }
    return tiers;
  }
}
