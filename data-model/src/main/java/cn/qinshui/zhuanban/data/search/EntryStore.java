package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT_TEXT;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT_ALIAS;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.db.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Reads what is searched, in chunks in the order of ids, so that a million firms never stand in memory as rows.
final class EntryStore {
  private static final int CHUNK = 20_000;
  private static final int FEW = 500;
  private static final int FILES = 200;

  private final Database database;
  private final PaperEntries papers;

  EntryStore(Database database) {
    this.database = database;
    this.papers = new PaperEntries(database);
  }

  /// All objects of a group. `check` is called now and then and may end it by throwing.
  Pack all(SearchGroup group, Runnable check) {
    var pack = new Pack.Builder();
    var chunk = group == SearchGroup.FILE ? FILES : CHUNK;
    var from = Long.MIN_VALUE;
    while (true) {
      check.run();
      var after = id(group).gt(from);
      var entries = database.read(sql -> entries(sql, group, after, chunk));
      entries.forEach(pack::add);
      if (entries.size() < chunk) return pack.build();
      from = entries.getLast().id;
    }
  }

  long newestDeed() {
    var newest = database.read(sql -> sql.select(DSL.max(CHANGE_SET.ID)).from(CHANGE_SET).fetchOne(0, Long.class));
    return newest == null ? 0 : newest;
  }

  /// Those of these objects that are there to be found.
  List<Entry> some(SearchGroup group, Collection<Long> ids) {
    var all = ids.stream().sorted().toList();
    var found = new ArrayList<Entry>();
    for (int from = 0; from < all.size(); from += FEW) {
      var few = all.subList(from, Math.min(all.size(), from + FEW));
      found.addAll(database.read(sql -> entries(sql, group, id(group).in(few), Integer.MAX_VALUE)));
    }
    return found;
  }

  /// The attachments whose words were put down in this change set or later.
  List<Long> filesReadSince(long changeSet) {
    return database.read(sql ->
        sql.select(ATTACHMENT.ID)
            .from(ATTACHMENT)
            .join(ATTACHMENT_TEXT)
            .on(ATTACHMENT_TEXT.COUNTY.eq(ATTACHMENT.COUNTY).and(ATTACHMENT_TEXT.SHA256.eq(ATTACHMENT.SHA256)))
            .where(ATTACHMENT_TEXT.ID.gt(changeSet))
            .fetch(ATTACHMENT.ID));
  }

  /// Wrapped, so that the planner goes by id, as the chunks do, and not by an index on the county.
  private Condition ofCounty(Field<String> county) {
    return ofCounty(county, database);
  }

  static Condition ofCounty(Field<String> county, Database database) {
    return DSL.coalesce(county, "").eq(database.county());
  }

  private static Field<Long> id(SearchGroup group) {
    return switch (group) {
      case ENTERPRISE -> ENTERPRISE.ID;
      case UNIT -> UNIT.ID;
      case MEASURE -> MEASURE.ID;
      case DEMAND -> DEMAND.ID;
      case VISIT -> VISIT.ID;
      case POLICY -> POLICY.ID;
      case REGISTER -> REGISTER_ENTRY.ID;
      case MEETING -> MEETING.ID;
      case FILE -> ATTACHMENT.ID;
    };
  }

  private List<Entry> entries(DSLContext sql, SearchGroup group, Condition which, int most) {
    return switch (group) {
      case ENTERPRISE -> firms(sql, which, most);
      case UNIT -> units(sql, which);
      case MEASURE ->
          sql.selectFrom(MEASURE)
              .where(ofCounty(MEASURE.COUNTY), which)
              .orderBy(MEASURE.ID)
              .limit(most)
              .fetch(row ->
                  new Entry(row.getId())
                      .name(SearchField.NAME, row.getTitle())
                      .name(SearchField.NUMBER, "措施" + row.getMeasureNo())
                      .body(row.getClause()));
      case DEMAND ->
          sql.select(DEMAND.ID, DEMAND.NUMBER, DEMAND.TITLE, DEMAND.BODY, DEMAND.FEEDBACK)
              .from(DEMAND)
              .where(ofCounty(DEMAND.COUNTY), DEMAND.DELETED_AT.isNull(), which)
              .orderBy(DEMAND.ID)
              .limit(most)
              .fetch(row ->
                  new Entry(row.value1())
                      .name(SearchField.NUMBER, row.value2())
                      .name(SearchField.NAME, row.value3())
                      .body(row.value4())
                      .body(row.value5()));
      case VISIT ->
          sql.select(VISIT.ID, VISIT.FORM_NO, VISIT.PEOPLE, VISIT.PRODUCTION, VISIT.BODY)
              .from(VISIT)
              .where(ofCounty(VISIT.COUNTY), VISIT.DELETED_AT.isNull(), which)
              .orderBy(VISIT.ID)
              .limit(most)
              .fetch(row ->
                  new Entry(row.value1())
                      .name(SearchField.NUMBER, row.value2())
                      .name(SearchField.CONTACT, row.value3())
                      .body(row.value4())
                      .body(row.value5()));
      case POLICY -> policies(sql, which, most);
      case REGISTER -> papers.registers(sql, which, most);
      case MEETING -> papers.meetings(sql, which, most);
      case FILE -> papers.files(sql, which, most);
    };
  }

  private List<Entry> firms(DSLContext sql, Condition which, int most) {
    var entries = new ArrayList<Entry>();
    var byId = new HashMap<Long, Entry>();
    sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.SHORT_NAME, ENTERPRISE.CODE)
        .from(ENTERPRISE)
        .where(ofCounty(ENTERPRISE.COUNTY), ENTERPRISE.DELETED_AT.isNull(), which)
        .orderBy(ENTERPRISE.ID)
        .limit(most)
        .forEach(row -> {
          var entry =
              new Entry(row.value1())
                  .name(SearchField.NAME, row.value2())
                  .name(SearchField.SHORT, row.value3())
                  .code(row.value4());
          entries.add(entry);
          byId.put(entry.id, entry);
        });
    if (entries.isEmpty()) return entries;
    sql.select(ENTERPRISE_NAME.ENTERPRISE_ID, ENTERPRISE_NAME.NAME, ENTERPRISE_NAME.KIND)
        .from(ENTERPRISE_NAME)
        .where(ofThese(ENTERPRISE_NAME.ENTERPRISE_ID, entries))
        .orderBy(ENTERPRISE_NAME.ID)
        .forEach(row -> {
          var entry = byId.get(row.value1());
          if (entry == null) return;
          entry.name(row.value3().equals("FORMER") ? SearchField.FORMER : SearchField.SHORT, row.value2());
        });
    sql.select(CONTACT.ENTERPRISE_ID, CONTACT.NAME, CONTACT.PHONE)
        .from(CONTACT)
        .where(ofThese(CONTACT.ENTERPRISE_ID, entries))
        .orderBy(CONTACT.ID)
        .forEach(row -> {
          var entry = byId.get(row.value1());
          if (entry != null) entry.name(SearchField.CONTACT, row.value2()).phone(row.value3());
        });
    return entries;
  }

  /// A whole chunk lies close together; a few firms may lie anywhere.
  private static Condition ofThese(Field<Long> owner, List<Entry> firms) {
    if (firms.size() > FEW) return owner.between(firms.getFirst().id, firms.getLast().id);
    return owner.in(firms.stream().map(firm -> firm.id).toList());
  }

  private List<Entry> units(DSLContext sql, Condition which) {
    var aliases =
        sql.select(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.NAME)
            .from(UNIT_ALIAS)
            .orderBy(UNIT_ALIAS.ID)
            .fetchGroups(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.NAME);
    return sql.selectFrom(UNIT)
        .where(ofCounty(UNIT.COUNTY), which)
        .orderBy(UNIT.ID)
        .fetch(row -> {
          var entry =
              new Entry(row.getId()).name(SearchField.NAME, row.getName()).name(SearchField.SHORT, row.getShortName());
          for (var alias : aliases.getOrDefault(row.getId(), List.of())) entry.name(SearchField.ALIAS, alias);
          return entry;
        });
  }

  private List<Entry> policies(DSLContext sql, Condition which, int most) {
    return sql.selectFrom(POLICY)
        .where(ofCounty(POLICY.COUNTY), POLICY.DELETED_AT.isNull(), which)
        .orderBy(POLICY.ID)
        .limit(most)
        .fetch(row ->
            new Entry(row.getId())
                .name(SearchField.NAME, row.getTitle())
                .name(SearchField.NUMBER, row.getDocNo())
                .body(row.getScope())
                .body(row.getConditions())
                .body(row.getBenefit())
                .body(row.getProcess()));
  }
}
