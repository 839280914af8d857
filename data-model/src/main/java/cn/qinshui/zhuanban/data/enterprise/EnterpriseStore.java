package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The list of firms: filtered, sorted and paged in SQL, and counted.
public final class EnterpriseStore {
  private static final Field<String> INDUSTRY_NAME = EnterpriseConditions.industryName().as("industry_name");
  private static final int FEW = 4_000;

  private final Database database;
  private final FirmRoll roll;

  /// Asks the database alone.
  public EnterpriseStore(Database database) {
    this(database, FirmTexts.NONE);
  }

  /// @param texts where texts are looked for first
  public EnterpriseStore(Database database, FirmTexts texts) {
    this(database, new FirmRoll(database, texts, () -> {}));
  }

  /// @param roll who is asked first
  public EnterpriseStore(Database database, FirmRoll roll) {
    this.database = database;
    this.roll = roll;
  }

  /// One page of the list. The ids of the page are found first, then only their lines are read.
  public Page<EnterpriseRow> page(EnterpriseFilter filter, PageRequest request) {
    var ids = roll.page(filter, request).orElse(null);
    var asked = ids == null ? withTexts(filter) : filter;
    var asOf = EnterpriseConditions.asOf(filter, database);
    return database.read(
        sql -> new Page<>(rows(sql, ids == null ? ids(sql, asked, request, asOf) : ids, asOf), request.offset()));
  }

  private List<Long> ids(DSLContext sql, EnterpriseFilter filter, PageRequest request, LocalDate asOf) {
    var order = new FirmOrder(EnterpriseSort.of(request.sort()), request.descending(), asOf.getYear() - 1);
    return sql.select(ENTERPRISE.ID)
        .from(order.firms())
        .where(EnterpriseConditions.of(filter, database))
        .orderBy(order.fields())
        .limit(request.limit())
        .offset(request.offset())
        .fetch(ENTERPRISE.ID);
  }

  /// Few firms that hold a text are named instead of it.
  private EnterpriseFilter withTexts(EnterpriseFilter filter) {
    if (filter.text().isEmpty() || filter.recycled()) return filter;
    var held = roll.texts().holding(filter.text()).orElse(null);
    if (held == null || held.length > FEW) return meant(filter);
    var ids = LongStream.of(held).boxed().collect(Collectors.toCollection(HashSet::new));
    if (filter.ids() != null) ids.retainAll(filter.ids());
    return filter.withText("").withIds(ids);
  }

  /// A word that no firm holds is looked for in two parts, as the index does it.
  private EnterpriseFilter meant(EnterpriseFilter filter) {
    var parted = TextTokens.parted(filter.text());
    if (parted.isEmpty()) return filter;
    return database.read(sql ->
        Stream.concat(Stream.of(filter.text()), parted.stream())
            .filter(text -> holds(sql, text))
            .findFirst()
            .map(filter::withText)
            .orElse(filter));
  }

  private boolean holds(DSLContext sql, String text) {
    return sql.fetchExists(ENTERPRISE, EnterpriseConditions.of(EnterpriseFilter.none().withText(text), database));
  }

  /// How many firms the list of this filter shows.
  public int count(EnterpriseFilter filter) {
    var known = roll.count(filter);
    if (known.isPresent()) return known.get();
    var asked = withTexts(filter);
    return database.read(sql -> count(sql, asked));
  }

  /// The same, where it need not be counted.
  public Optional<Integer> countAtOnce(EnterpriseFilter filter) {
    return roll.countAtOnce(filter);
  }

  /// The whole library is all rows but the few in the bin, unless it holds other counties.
  private int count(DSLContext sql, EnterpriseFilter filter) {
    var counties = sql.select(DSL.min(ENTERPRISE.COUNTY), DSL.max(ENTERPRISE.COUNTY)).from(ENTERPRISE).fetchSingle();
    var alone = database.county().equals(counties.value1()) && database.county().equals(counties.value2());
    if (!alone || !filter.withAsOf(null).equals(EnterpriseFilter.none()))
      return count(sql, EnterpriseConditions.of(filter, database));
    var recycled = ENTERPRISE.COUNTY.eq(database.county()).and(ENTERPRISE.DELETED_AT.ge(Instant.EPOCH));
    return count(sql, DSL.noCondition()) - count(sql, recycled);
  }

  /// Not by fetchCount, which has the engine read all columns first.
  private static int count(DSLContext sql, Condition which) {
    return sql.selectCount().from(ENTERPRISE).where(which).fetchSingle().value1();
  }

  /// The ids of the whole list by name, for acting on all of it.
  public List<Long> ids(EnterpriseFilter filter) {
    var all = new PageRequest(0, Integer.MAX_VALUE, null, false);
    var known = roll.page(filter, all);
    if (known.isPresent()) return known.get();
    var asked = withTexts(filter);
    return database.read(sql -> ids(sql, asked, all, EnterpriseConditions.asOf(filter, database)));
  }

  private static List<EnterpriseRow> rows(DSLContext sql, List<Long> ids, LocalDate asOf) {
    if (ids.isEmpty()) return List.of();
    var tiers = tiers(sql, ids, asOf);
    var year = asOf.getYear() - 1;
    var revenue = FirmOrder.revenue(year).as("revenue_of_year");
    var lastVisit = FirmOrder.lastVisit().as("last_visit");
    var openDemands = FirmOrder.openDemands().as("open_demands");
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
    // One that went for good since its id was found is passed over.
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
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
