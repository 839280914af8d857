package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.meeting.MeetingState;
import cn.qinshui.zhuanban.data.search.HitStore.Lines;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Reads what the hits among the office's papers are called: ledgers, meetings, files with what they belong to.
final class PaperLines {

  private record Owned(long file, String name, String table, long owner) {}

  private PaperLines() {}

  static Map<Long, Lines> registers(DSLContext sql, Collection<Long> ids) {
    return sql.select(
            REGISTER_ENTRY.ID, REGISTER_ENTRY.TITLE, REGISTER_KIND.NAME, ENTERPRISE.NAME, REGISTER_ENTRY.STAGE_ON)
        .from(REGISTER_ENTRY)
        .join(REGISTER_KIND)
        .on(REGISTER_KIND.ID.eq(REGISTER_ENTRY.KIND_ID))
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(REGISTER_ENTRY.ENTERPRISE_ID))
        .where(REGISTER_ENTRY.ID.in(ids), REGISTER_ENTRY.DELETED_AT.isNull())
        .fetchMap(
            REGISTER_ENTRY.ID,
            row -> new Lines(row.value2(), HitStore.joined(row.value3(), row.value4(), String.valueOf(row.value5()))));
  }

  static Map<Long, Lines> meetings(DSLContext sql, Collection<Long> ids) {
    return sql.select(MEETING.ID, MEETING.TITLE, MEETING.HELD_ON, MEETING.STATE)
        .from(MEETING)
        .where(MEETING.ID.in(ids), MEETING.DELETED_AT.isNull())
        .fetchMap(
            MEETING.ID,
            row ->
                new Lines(
                    row.value2(),
                    HitStore.joined(row.value3().toString(), MeetingState.valueOf(row.value4()).label())));
  }

  static Map<Long, Lines> files(DSLContext sql, Collection<Long> ids) {
    var files =
        sql.select(ATTACHMENT.ID, ATTACHMENT.FILE_NAME, ATTACHMENT.OWNER_TABLE, ATTACHMENT.OWNER_ID)
            .from(ATTACHMENT)
            .where(ATTACHMENT.ID.in(ids), ATTACHMENT.DELETED_AT.isNull())
            .fetch(row -> new Owned(row.value1(), row.value2(), row.value3(), row.value4()));
    var words = new HashMap<String, Map<Long, String>>();
    for (var table : files.stream().map(Owned::table).distinct().toList()) {
      words.put(
          table,
          words(sql, table, files.stream().filter(file -> file.table().equals(table)).map(Owned::owner).toList()));
    }
    var lines = new HashMap<Long, Lines>();
    for (var file : files) {
      var owner = words.getOrDefault(file.table(), Map.of()).getOrDefault(file.owner(), "");
      lines.put(file.file(), new Lines(file.name(), owner, new AttachmentOwner(file.table(), file.owner(), owner)));
    }
    return lines;
  }

  /// What the records of a table are called.
  private static Map<Long, String> words(DSLContext sql, String table, List<Long> ids) {
    return switch (table) {
      case "enterprise" ->
          sql.select(ENTERPRISE.ID, ENTERPRISE.NAME)
              .from(ENTERPRISE)
              .where(ENTERPRISE.ID.in(ids))
              .fetchMap(ENTERPRISE.ID, ENTERPRISE.NAME);
      case "demand" ->
          sql.select(DEMAND.ID, DSL.concat(DEMAND.NUMBER, DSL.inline(" "), DEMAND.TITLE))
              .from(DEMAND)
              .where(DEMAND.ID.in(ids))
              .fetchMap(row -> row.value1(), row -> row.value2());
      case "visit" ->
          sql.select(VISIT.ID, VISIT.VISITED_ON, ENTERPRISE.NAME)
              .from(VISIT)
              .join(ENTERPRISE)
              .on(ENTERPRISE.ID.eq(VISIT.ENTERPRISE_ID))
              .where(VISIT.ID.in(ids))
              .fetchMap(VISIT.ID, row -> row.value2() + " 走访" + row.value3());
      case "policy" ->
          sql.select(POLICY.ID, POLICY.TITLE).from(POLICY).where(POLICY.ID.in(ids)).fetchMap(POLICY.ID, POLICY.TITLE);
      case "duty" ->
          sql.select(DUTY.ID, UNIT.NAME, MEASURE.MEASURE_NO)
              .from(DUTY)
              .join(UNIT)
              .on(UNIT.ID.eq(DUTY.UNIT_ID))
              .join(MEASURE)
              .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
              .where(DUTY.ID.in(ids))
              .fetchMap(DUTY.ID, row -> "措施" + row.value3() + " " + row.value2());
      case "register_entry" ->
          sql.select(REGISTER_ENTRY.ID, REGISTER_ENTRY.TITLE)
              .from(REGISTER_ENTRY)
              .where(REGISTER_ENTRY.ID.in(ids))
              .fetchMap(REGISTER_ENTRY.ID, REGISTER_ENTRY.TITLE);
      case "meeting" ->
          sql.select(MEETING.ID, MEETING.TITLE)
              .from(MEETING)
              .where(MEETING.ID.in(ids))
              .fetchMap(MEETING.ID, MEETING.TITLE);
      default -> Map.of();
    };
  }
}
