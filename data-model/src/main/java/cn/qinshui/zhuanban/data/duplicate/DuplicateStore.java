package cn.qinshui.zhuanban.data.duplicate;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.FIRM_APART;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.FirmApartRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Finds firms that stand in the library twice, and remembers of which two somebody said that they are two.
public final class DuplicateStore {
  private final Database database;
  private final DuplicateRules rules;

  private record Two(long one, long other) {}

  public DuplicateStore(Database database, DuplicateRules rules) {
    this.database = database;
    this.rules = rules;
  }

  /// Likely pairs of the whole library, the likeliest first, without those found to be two. A second's work for 5,000
  /// firms.
  public List<DuplicatePair> find(Course course) {
    course.at(0, 0, "读取企业");
    var pairs = pairs(DSL.noCondition(), course);
    var apart = database.read(DuplicateStore::apart);
    return pairs.stream().filter(pair -> !apart.contains(two(pair.one().id(), pair.other().id()))).toList();
  }

  /// Why these two may be one; empty where nothing says so.
  Optional<DuplicatePair> why(long firm, long another) {
    return pairs(ENTERPRISE.ID.in(firm, another), Course.unwatched()).stream().findFirst();
  }

  private List<DuplicatePair> pairs(Condition which, Course course) {
    var firms = database.read(sql -> firms(sql, which));
    var towns = database.read(this::towns);
    return new DuplicateSearch(rules, towns, course).pairs(firms);
  }

  private List<String> towns(DSLContext sql) {
    return sql.select(TOWN.NAME).from(TOWN).where(TOWN.COUNTY.eq(database.county())).fetch(TOWN.NAME);
  }

  private List<FirmTraits> firms(DSLContext sql, Condition which) {
    var there = ENTERPRISE.COUNTY.eq(database.county()).and(ENTERPRISE.DELETED_AT.isNull()).and(which);
    var ids = DSL.select(ENTERPRISE.ID).from(ENTERPRISE).where(there);
    var former =
        sql.select(ENTERPRISE_NAME.ENTERPRISE_ID, ENTERPRISE_NAME.NAME)
            .from(ENTERPRISE_NAME)
            .where(ENTERPRISE_NAME.ENTERPRISE_ID.in(ids))
            .fetchGroups(ENTERPRISE_NAME.ENTERPRISE_ID, ENTERPRISE_NAME.NAME);
    var phones =
        sql.select(CONTACT.ENTERPRISE_ID, CONTACT.PHONE)
            .from(CONTACT)
            .where(CONTACT.PHONE.isNotNull(), CONTACT.ENTERPRISE_ID.in(ids))
            .fetchGroups(CONTACT.ENTERPRISE_ID, CONTACT.PHONE);
    return sql.select(
            ENTERPRISE.ID,
            ENTERPRISE.NAME,
            ENTERPRISE.SHORT_NAME,
            ENTERPRISE.CODE,
            ENTERPRISE.TOWN_CODE,
            TOWN.NAME,
            ENTERPRISE.ADDRESS,
            ENTERPRISE.LEGAL_PERSON)
        .from(ENTERPRISE)
        .leftJoin(TOWN)
        .on(TOWN.COUNTY.eq(ENTERPRISE.COUNTY).and(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)))
        .where(there)
        .orderBy(ENTERPRISE.ID)
        .fetch(row ->
            new FirmTraits(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7(),
                row.value8(),
                former.getOrDefault(row.value1(), List.of()),
                phones.getOrDefault(row.value1(), List.of())));
  }

  private static Set<Two> apart(DSLContext sql) {
    return new HashSet<>(
        sql.select(FIRM_APART.ONE_ID, FIRM_APART.OTHER_ID)
            .from(FIRM_APART)
            .fetch(row -> new Two(row.value1(), row.value2())));
  }

  private static Two two(long firm, long another) {
    return new Two(Math.min(firm, another), Math.max(firm, another));
  }

  /// 不是同一家: the two are not shown as a pair again.
  public void keepApart(Author author, long firm, long another) {
    var two = two(firm, another);
    var names = database.read(sql -> names(sql, firm, another));
    database.write(
        Deed.edit(author, "认定" + names + "不是同一家企业"),
        tx -> {
          var said =
              tx.sql().fetchExists(FIRM_APART, FIRM_APART.ONE_ID.eq(two.one()), FIRM_APART.OTHER_ID.eq(two.other()));
          if (said) return 0L;
          var row = new FirmApartRecord();
          row.setOneId(two.one());
          row.setOtherId(two.other());
          row.setSaidOn(LocalDate.now(database.clock()));
          row.setAuthor(author.name());
          return tx.insert(row);
        });
  }

  /// Takes that back: the pair is shown again if it is still alike.
  public void compareAgain(Author author, ApartPair pair) {
    database.write(
        Deed.edit(author, "重新核对“" + pair.name() + "”和“" + pair.otherName() + "”"),
        tx -> {
          tx.delete(FIRM_APART, pair.id());
          return pair.id();
        });
  }

  /// The pairs found to be two, the newest first; those with a firm that has gone are left out.
  public List<ApartPair> apart() {
    var one = ENTERPRISE.as("one");
    var other = ENTERPRISE.as("other");
    return database.read(sql ->
        sql.select(FIRM_APART.ID, one.ID, one.NAME, other.ID, other.NAME, FIRM_APART.SAID_ON, FIRM_APART.AUTHOR)
            .from(FIRM_APART)
            .join(one)
            .on(one.ID.eq(FIRM_APART.ONE_ID))
            .join(other)
            .on(other.ID.eq(FIRM_APART.OTHER_ID))
            .where(FIRM_APART.COUNTY.eq(database.county()), one.DELETED_AT.isNull(), other.DELETED_AT.isNull())
            .orderBy(FIRM_APART.ID.desc())
            .fetch(row ->
                new ApartPair(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7())));
  }

  private static String names(DSLContext sql, long firm, long another) {
    var names =
        sql.select(ENTERPRISE.ID, ENTERPRISE.NAME)
            .from(ENTERPRISE)
            .where(ENTERPRISE.ID.in(firm, another))
            .fetchMap(ENTERPRISE.ID, ENTERPRISE.NAME);
    if (names.size() < 2) throw new Refusal("这两家企业中有一家已不在库里。请刷新查重名单。");
    return "“" + names.get(firm) + "”和“" + names.get(another) + "”";
  }
}
