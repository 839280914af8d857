package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The list of firms: filtered, sorted and paged in SQL, and counted.
public final class EnterpriseStore {
  private static final Field<String> INDUSTRY_NAME = EnterpriseConditions.industryName().as("industry_name");

  private static final int FURTHER = 8;

  private final Database database;
  private final FirmTexts texts;
  private final KeptCounts counts = new KeptCounts();

  public EnterpriseStore(Database database) {
    this(database, FirmTexts.NONE);
  }

  /// @param texts where texts are looked for first
  public EnterpriseStore(Database database, FirmTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /// One page of the list. The ids of the page are found first, then only their lines are read.
  public Page<EnterpriseRow> page(EnterpriseFilter filter, PageRequest request) {
    var hits = TextHits.of(filter, texts);
    return database.read(sql -> {
      var asOf = EnterpriseConditions.asOf(filter, database);
      var ids =
          hits.among() == null
              ? new FirmOrder(sql, database, hits.filter(), request).ids()
              : idsAmong(sql, hits, request);
      return new Page<>(rows(sql, ids, asOf), request.offset());
    });
  }

  /// Looks further and further down the list until the page is full.
  private List<Long> idsAmong(DSLContext sql, TextHits hits, PageRequest request) {
    int wanted = request.offset() + request.limit();
    for (int look = wanted * FURTHER; ; look = Math.multiplyExact(look, FURTHER)) {
      var stretch = new PageRequest(0, look, request.sort(), request.descending());
      var seen = new FirmOrder(sql, database, hits.filter(), stretch).ids();
      var found = seen.stream().filter(hits::holds).limit(wanted).toList();
      if (found.size() == wanted || seen.size() < look) {
        return found.subList(Math.min(request.offset(), found.size()), found.size());
      }
    }
  }

  /// How many firms the list of this filter shows.
  public int count(EnterpriseFilter filter) {
    var hits = TextHits.of(filter, texts);
    if (hits.among() == null) {
      var today = LocalDate.now(database.clock());
      return database.read(sql -> counts.of(hits.filter(), sql, today, () -> count(sql, hits.filter())));
    }
    if (isWhole(hits.filter())) return hits.among().length;
    return ids(hits).size();
  }

  private static boolean isWhole(EnterpriseFilter filter) {
    return filter.withAsOf(null).equals(EnterpriseFilter.none());
  }

  /// The whole library is all rows but the few in the bin, unless it holds other counties.
  private int count(DSLContext sql, EnterpriseFilter filter) {
    var counties = sql.select(DSL.min(ENTERPRISE.COUNTY), DSL.max(ENTERPRISE.COUNTY)).from(ENTERPRISE).fetchSingle();
    var alone = database.county().equals(counties.value1()) && database.county().equals(counties.value2());
    if (!alone || !isWhole(filter)) return count(sql, condition(filter));
    var recycled = ENTERPRISE.COUNTY.eq(database.county()).and(ENTERPRISE.DELETED_AT.ge(Instant.EPOCH));
    return count(sql, DSL.noCondition()) - count(sql, recycled);
  }

  /// Not by fetchCount, which has the engine read all columns first.
  static int count(DSLContext sql, Condition which) {
    return sql.selectCount().from(ENTERPRISE).where(which).fetchSingle().value1();
  }

  /// The ids of the whole list by name, for acting on all of it.
  public List<Long> ids(EnterpriseFilter filter) {
    return ids(TextHits.of(filter, texts));
  }

  private List<Long> ids(TextHits hits) {
    return database.read(sql ->
        sql
            .select(ENTERPRISE.ID)
            .from(ENTERPRISE)
            .where(condition(hits.filter()))
            .orderBy(FirmStretches.byName(hits.filter(), false))
            .fetch(ENTERPRISE.ID)
            .stream()
            .filter(hits::holds)
            .toList());
  }

  private Condition condition(EnterpriseFilter filter) {
    return EnterpriseConditions.of(filter, database);
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

  private static List<EnterpriseRow> rows(DSLContext sql, List<Long> ids, LocalDate asOf) {
    if (ids.isEmpty()) return List.of();
    var tiers = tiers(sql, ids, asOf);
    var year = asOf.getYear() - 1;
    var revenue = revenue(year).as("revenue_of_year");
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
