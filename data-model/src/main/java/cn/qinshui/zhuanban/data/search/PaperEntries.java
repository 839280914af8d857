package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.jooq.Tables.AGENDA_ITEM;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT_TEXT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.RESOLUTION;

import cn.qinshui.zhuanban.data.db.Database;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What is searched of the office's papers: ledgers, meetings, the words inside files.
final class PaperEntries {
  /// The values of the fields that a kind of ledger has for itself, kept as JSON.
  private static final Pattern VALUE = Pattern.compile(":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Database database;

  PaperEntries(Database database) {
    this.database = database;
  }

  List<Entry> registers(DSLContext sql, Condition which, int most) {
    return sql.select(
            REGISTER_ENTRY.ID,
            REGISTER_ENTRY.TITLE,
            REGISTER_ENTRY.PARTNER,
            REGISTER_ENTRY.RESULT,
            REGISTER_ENTRY.FIELDS,
            ENTERPRISE.NAME)
        .from(REGISTER_ENTRY)
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(REGISTER_ENTRY.ENTERPRISE_ID))
        .where(EntryStore.ofCounty(REGISTER_ENTRY.COUNTY, database), REGISTER_ENTRY.DELETED_AT.isNull(), which)
        .orderBy(REGISTER_ENTRY.ID)
        .limit(most)
        .fetch(row ->
            new Entry(row.value1())
                .name(SearchField.NAME, row.value2())
                .body(row.value6())
                .body(row.value3())
                .body(row.value4())
                .body(values(row.value5())));
  }

  private static @Nullable String values(@Nullable String json) {
    if (json == null) return null;
    var all = new StringBuilder();
    for (var found = VALUE.matcher(json); found.find(); ) all.append(found.group(1)).append(' ');
    return all.toString();
  }

  List<Entry> meetings(DSLContext sql, Condition which, int most) {
    var meetings =
        sql.select(MEETING.ID, MEETING.TITLE, MEETING.CHAIR, MEETING.PLACE, MEETING.MINUTES)
            .from(MEETING)
            .where(EntryStore.ofCounty(MEETING.COUNTY, database), MEETING.DELETED_AT.isNull(), which)
            .orderBy(MEETING.ID)
            .limit(most)
            .fetch();
    var ids = meetings.getValues(MEETING.ID);
    var items =
        sql.select(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.TITLE)
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING_ID.in(ids))
            .orderBy(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.POSITION)
            .fetchGroups(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.TITLE);
    var decisions =
        sql.select(RESOLUTION.MEETING_ID, RESOLUTION.BODY)
            .from(RESOLUTION)
            .where(RESOLUTION.MEETING_ID.in(ids), RESOLUTION.DELETED_AT.isNull())
            .orderBy(RESOLUTION.MEETING_ID, RESOLUTION.SERIAL)
            .fetchGroups(RESOLUTION.MEETING_ID, RESOLUTION.BODY);
    return meetings.map(row -> {
      var entry =
          new Entry(row.value1())
              .name(SearchField.NAME, row.value2())
              .name(SearchField.CONTACT, row.value3())
              .body(row.value4())
              .body(row.value5());
      items.getOrDefault(entry.id, List.of()).forEach(entry::body);
      decisions.getOrDefault(entry.id, List.of()).forEach(entry::body);
      return entry;
    });
  }

  List<Entry> files(DSLContext sql, Condition which, int most) {
    return sql.select(ATTACHMENT.ID, ATTACHMENT.FILE_NAME, ATTACHMENT.NOTE, ATTACHMENT_TEXT.CONTENT)
        .from(ATTACHMENT)
        .leftJoin(ATTACHMENT_TEXT)
        .on(ATTACHMENT_TEXT.COUNTY.eq(ATTACHMENT.COUNTY).and(ATTACHMENT_TEXT.SHA256.eq(ATTACHMENT.SHA256)))
        .where(EntryStore.ofCounty(ATTACHMENT.COUNTY, database), ATTACHMENT.DELETED_AT.isNull(), which)
        .orderBy(ATTACHMENT.ID)
        .limit(most)
        .fetch(
            row -> new Entry(row.value1()).name(SearchField.NAME, row.value2()).body(row.value3()).body(row.value4()));
  }
}
