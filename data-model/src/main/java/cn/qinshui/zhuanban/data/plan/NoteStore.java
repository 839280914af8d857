package cn.qinshui.zhuanban.data.plan;

import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROGRESS_NOTE;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.jooq.tables.records.ProgressNoteRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/// The progress notes of the duties.
public final class NoteStore {
  private final Database database;

  public NoteStore(Database database) {
    this.database = database;
  }

  /// The newest first.
  public Page<NoteRow> page(NoteFilter filter, PageRequest request) {
    var rows =
        database.read(sql ->
            select(sql, condition(filter))
                .orderBy(PROGRESS_NOTE.NOTED_ON.desc(), PROGRESS_NOTE.ID.desc())
                .limit(request.limit())
                .offset(request.offset())
                .fetch(NoteStore::row));
    return new Page<>(rows, request.offset());
  }

  public int count(NoteFilter filter) {
    return database.read(sql -> sql.fetchCount(select(sql, condition(filter))));
  }

  /// All notes of one duty, the newest first.
  public List<ProgressNote> of(long dutyId) {
    return database.read(sql ->
        select(sql, PROGRESS_NOTE.DUTY_ID.eq(dutyId))
            .orderBy(PROGRESS_NOTE.NOTED_ON.desc(), PROGRESS_NOTE.ID.desc())
            .fetch(row -> row(row).note()));
  }

  private static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
    return sql.select(PROGRESS_NOTE.fields())
        .select(DutyStore.PLACE)
        .from(PROGRESS_NOTE)
        .join(DUTY)
        .on(DUTY.ID.eq(PROGRESS_NOTE.DUTY_ID))
        .join(MEASURE)
        .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
        .join(UNIT)
        .on(UNIT.ID.eq(DUTY.UNIT_ID))
        .where(PROGRESS_NOTE.DELETED_AT.isNull().and(which));
  }

  private Condition condition(NoteFilter filter) {
    var all = PROGRESS_NOTE.COUNTY.eq(database.county());
    if (filter.planId() != null) all = all.and(MEASURE.PLAN_ID.eq(filter.planId()));
    if (filter.measureId() != null) all = all.and(MEASURE.ID.eq(filter.measureId()));
    if (filter.unitId() != null) all = all.and(UNIT.ID.eq(filter.unitId()));
    all = all.and(Where.within(PROGRESS_NOTE.NOTED_ON, filter.noted()));
    if (filter.instruction() != null) all = all.and(PROGRESS_NOTE.IS_INSTRUCTION.eq(filter.instruction()));
    return all;
  }

  private static NoteRow row(Record row) {
    var note = row.into(PROGRESS_NOTE);
    return new NoteRow(
        new ProgressNote(
            note.getId(),
            note.getDutyId(),
            note.getNotedOn(),
            note.getAuthor(),
            note.getBody(),
            note.getIsInstruction(),
            note.getRev()),
        DutyStore.place(row));
  }

  public long add(Author author, long dutyId, NoteDraft draft, LocalDate today) {
    draft.check(today);
    var place = database.read(sql -> DutyStore.place(sql, dutyId));
    return database.write(
        Deed.edit(author, "在" + place.label() + "记一条进展"),
        tx -> {
          var row = new ProgressNoteRecord();
          row.setDutyId(dutyId);
          row.setNotedOn(draft.notedOn());
          row.setAuthor(author.name());
          row.setBody(draft.body().strip());
          row.setIsInstruction(false);
          return tx.insert(row);
        });
  }

  /// Changes the wording or day of a note; its author stays.
  public void edit(Author author, ProgressNote seen, NoteDraft draft, LocalDate today) {
    draft.check(today);
    var place = database.read(sql -> DutyStore.place(sql, seen.dutyId()));
    database.write(
        Deed.edit(author, "修改" + place.label() + "的一条进展"),
        tx ->
            tx.update(
                PROGRESS_NOTE,
                seen.id(),
                seen.rev(),
                row -> {
                  row.setNotedOn(draft.notedOn());
                  row.setBody(draft.body().strip());
                }));
  }

  public void recycle(Author author, ProgressNote seen) {
    var place = database.read(sql -> DutyStore.place(sql, seen.dutyId()));
    database.write(
        Deed.edit(author, "删除" + place.label() + "的一条进展"),
        tx -> {
          tx.recycle(PROGRESS_NOTE, seen.id());
          return seen.id();
        });
  }
}
