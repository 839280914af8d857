package cn.qinshui.zhuanban.data.meeting;

import static cn.qinshui.zhuanban.data.jooq.Tables.AGENDA_ITEM;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.RESOLUTION;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeetingRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The meetings.
public final class MeetingStore {
  private final Database database;

  public MeetingStore(Database database) {
    this.database = database;
  }

  /// The newest first.
  public Page<MeetingRow> page(MeetingFilter filter, PageRequest request) {
    var all = resolutions(DSL.noCondition()).as("all_of_it");
    var open = resolutions(RESOLUTION.DONE_ON.isNull()).as("open_of_it");
    var rows =
        database.read(sql ->
            sql.select(MEETING.fields())
                .select(all, open)
                .from(MEETING)
                .where(condition(filter))
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .limit(request.limit())
                .offset(request.offset())
                .fetch(line -> new MeetingRow(meeting(line.into(MEETING)), line.get(all), line.get(open))));
    return new Page<>(rows, request.offset());
  }

  private static Field<Integer> resolutions(Condition which) {
    return DSL.field(
        DSL.select(DSL.count())
            .from(RESOLUTION)
            .where(RESOLUTION.MEETING_ID.eq(MEETING.ID), RESOLUTION.DELETED_AT.isNull(), which));
  }

  public int count(MeetingFilter filter) {
    return database.read(sql -> sql.fetchCount(MEETING, condition(filter)));
  }

  private Condition condition(MeetingFilter filter) {
    var all =
        MEETING
            .COUNTY
            .eq(database.county())
            .and(filter.recycled() ? MEETING.DELETED_AT.isNotNull() : MEETING.DELETED_AT.isNull());
    if (filter.planId() != null) all = all.and(MEETING.PLAN_ID.eq(filter.planId()));
    if (!filter.states().isEmpty()) all = all.and(MEETING.STATE.in(filter.states().stream().map(Enum::name).toList()));
    return all.and(Where.within(MEETING.HELD_ON, filter.held()));
  }

  public Optional<MeetingFile> file(long id) {
    return database.read(sql ->
        sql.selectFrom(MEETING)
            .where(MEETING.ID.eq(id))
            .fetchOptional(MeetingStore::meeting)
            .map(meeting ->
                new MeetingFile(
                    meeting, agenda(sql, id), ResolutionStore.resolutions(sql, RESOLUTION.MEETING_ID.eq(id)))));
  }

  private static List<AgendaItem> agenda(DSLContext sql, long meetingId) {
    return sql.selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
        .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
        .fetch(row ->
            new AgendaItem(
                AgendaOrigin.valueOf(row.getOrigin()),
                row.getTitle(),
                row.getRefTable(),
                row.getRefId(),
                row.getNote()));
  }

  private static Meeting meeting(MeetingRecord row) {
    return new Meeting(
        row.getId(),
        row.getRev(),
        row.getPlanId(),
        row.getSerial(),
        row.getTitle(),
        row.getHeldOn(),
        row.getPlace(),
        row.getChair(),
        row.getPresent(),
        row.getAbsent(),
        MeetingState.valueOf(row.getState()),
        row.getMinutes());
  }
}
