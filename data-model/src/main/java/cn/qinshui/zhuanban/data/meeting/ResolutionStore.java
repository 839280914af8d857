package cn.qinshui.zhuanban.data.meeting;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.RESOLUTION;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.jooq.tables.records.ResolutionRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// What the meetings decided, across all of them.
public final class ResolutionStore {
  private final Database database;

  public ResolutionStore(Database database) {
    this.database = database;
  }

  /// In the order they are due.
  public Page<Resolution> page(ResolutionFilter filter, PageRequest request) {
    var rows =
        database.read(sql ->
            select(sql, condition(filter))
                .orderBy(RESOLUTION.DUE_ON.asc().nullsLast(), MEETING.HELD_ON, RESOLUTION.SERIAL, RESOLUTION.ID)
                .limit(request.limit())
                .offset(request.offset())
                .fetch(ResolutionStore::resolution));
    return new Page<>(rows, request.offset());
  }

  public int count(ResolutionFilter filter) {
    return database.read(sql -> sql.fetchCount(select(sql, condition(filter))));
  }

  static List<Resolution> resolutions(DSLContext sql, Condition which) {
    return select(sql, which).orderBy(RESOLUTION.SERIAL, RESOLUTION.ID).fetch(ResolutionStore::resolution);
  }

  private static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
    return sql.select(RESOLUTION.fields())
        .select(MEETING.TITLE, MEETING.HELD_ON, UNIT.NAME, MEASURE.MEASURE_NO, ENTERPRISE.NAME)
        .from(RESOLUTION)
        .join(MEETING)
        .on(MEETING.ID.eq(RESOLUTION.MEETING_ID).and(MEETING.DELETED_AT.isNull()))
        .leftJoin(UNIT)
        .on(UNIT.ID.eq(RESOLUTION.UNIT_ID))
        .leftJoin(MEASURE)
        .on(MEASURE.ID.eq(RESOLUTION.MEASURE_ID))
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(RESOLUTION.ENTERPRISE_ID))
        .where(RESOLUTION.DELETED_AT.isNull(), which);
  }

  private Condition condition(ResolutionFilter filter) {
    var all = RESOLUTION.COUNTY.eq(database.county());
    if (filter.planId() != null) all = all.and(MEETING.PLAN_ID.eq(filter.planId()));
    if (filter.meetingId() != null) all = all.and(RESOLUTION.MEETING_ID.eq(filter.meetingId()));
    if (filter.unitId() != null) all = all.and(RESOLUTION.UNIT_ID.eq(filter.unitId()));
    if (filter.measureId() != null) all = all.and(RESOLUTION.MEASURE_ID.eq(filter.measureId()));
    if (filter.enterpriseId() != null) all = all.and(RESOLUTION.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.openOn() != null) all = all.and(openOn(filter.openOn()));
    if (filter.overdueOn() != null)
      all = all.and(openOn(filter.overdueOn())).and(RESOLUTION.DUE_ON.lt(filter.overdueOn()));
    return all.and(Where.within(RESOLUTION.DUE_ON, filter.due()))
        .and(Where.within(RESOLUTION.DONE_ON, filter.done()))
        .and(Where.within(MEETING.HELD_ON, filter.held()));
  }

  private static Condition openOn(LocalDate day) {
    return MEETING.HELD_ON.le(day).and(DSL.or(RESOLUTION.DONE_ON.isNull(), RESOLUTION.DONE_ON.gt(day)));
  }

  private static Resolution resolution(Record line) {
    var row = line.into(RESOLUTION);
    return new Resolution(
        row.getId(),
        row.getRev(),
        row.getMeetingId(),
        line.get(MEETING.TITLE),
        line.get(MEETING.HELD_ON),
        row.getSerial(),
        row.getBody(),
        row.getUnitId(),
        line.get(UNIT.NAME),
        row.getMeasureId(),
        line.get(MEASURE.MEASURE_NO),
        row.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        row.getDemandId(),
        row.getDueOn(),
        row.getPostponedFrom(),
        row.getPostponeReason(),
        row.getDoneOn(),
        row.getResult());
  }

  /// Puts down what a meeting decided, after what it decided before.
  public long add(Author author, Meeting meeting, ResolutionDraft draft) {
    draft.check();
    return database.write(
        Deed.edit(author, "记“" + meeting.title() + "”的议定事项"),
        tx -> {
          var row = new ResolutionRecord();
          row.setMeetingId(meeting.id());
          var last =
              tx.sql()
                  .select(DSL.max(RESOLUTION.SERIAL))
                  .from(RESOLUTION)
                  .where(RESOLUTION.MEETING_ID.eq(meeting.id()))
                  .fetchOne(0, Integer.class);
          row.setSerial(last == null ? 1 : last + 1);
          fill(row, draft);
          return tx.insert(row);
        });
  }

  public void edit(Author author, Resolution seen, ResolutionDraft draft) {
    draft.check();
    change(author, seen, "修改议定事项“" + brief(seen) + "”", row -> fill(row, draft));
  }

  private static void fill(ResolutionRecord row, ResolutionDraft draft) {
    row.setBody(draft.body().strip());
    row.setUnitId(draft.unitId());
    row.setMeasureId(draft.measureId());
    row.setEnterpriseId(draft.enterpriseId());
    row.setDemandId(draft.demandId());
    row.setDueOn(draft.dueOn());
  }

  public void finish(Author author, Resolution seen, LocalDate doneOn, String result, LocalDate today) {
    if (result.isBlank()) throw new Refusal("没有写办理结果。请写一句再办结。");
    if (doneOn.isAfter(today)) throw new Refusal("办结日期" + doneOn + "还没有到。请改成今天或以前的日期。");
    if (doneOn.isBefore(seen.decidedOn())) throw new Refusal("办结日期" + doneOn + "早于会议日期。请核对日期。");
    change(
        author,
        seen,
        "办结议定事项“" + brief(seen) + "”",
        row -> {
          row.setDoneOn(doneOn);
          row.setResult(result.strip());
        });
  }

  /// 延后 to a later day, with its reason; the day the meeting set is kept.
  public void postpone(Author author, Resolution seen, LocalDate newDue, String reason) {
    if (reason.isBlank()) throw new Refusal("没有写延后的原因。请写一句再保存。");
    var due = seen.dueOn();
    if (due != null && !newDue.isAfter(due)) throw new Refusal("新日期" + newDue + "不晚于原来的" + due + "。延后请选更晚的日期。");
    change(
        author,
        seen,
        "延后议定事项“" + brief(seen) + "”",
        row -> {
          if (row.getPostponedFrom() == null) row.setPostponedFrom(row.getDueOn());
          row.setDueOn(newDue);
          row.setPostponeReason(reason.strip());
        });
  }

  /// Takes a thing that was marked done back into work.
  public void reopen(Author author, Resolution seen) {
    change(author, seen, "重新打开议定事项“" + brief(seen) + "”", row -> row.setDoneOn(null));
  }

  public void recycle(Author author, Resolution seen) {
    database.write(
        Deed.edit(author, "删除议定事项“" + brief(seen) + "”"),
        tx -> {
          tx.recycle(RESOLUTION, seen.id());
          return seen.id();
        });
  }

  private void change(Author author, Resolution seen, String cause, Consumer<ResolutionRecord> edit) {
    database.write(Deed.edit(author, cause), tx -> tx.update(RESOLUTION, seen.id(), seen.rev(), edit));
  }

  private static String brief(Resolution resolution) {
    var body = resolution.body();
    return body.codePointCount(0, body.length()) <= 20 ? body : body.substring(0, body.offsetByCodePoints(0, 20)) + "…";
  }
}
