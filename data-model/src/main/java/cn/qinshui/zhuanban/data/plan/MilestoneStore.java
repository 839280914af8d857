package cn.qinshui.zhuanban.data.plan;

import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MILESTONE;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.jooq.tables.records.MilestoneRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// The milestones (阶段任务) of the duties.
public final class MilestoneStore {
  private final Database database;

  public MilestoneStore(Database database) {
    this.database = database;
  }

  /// In the order they are due.
  public Page<MilestoneRow> page(MilestoneFilter filter, PageRequest request) {
    var rows =
        database.read(sql ->
            select(sql, condition(filter))
                .orderBy(MILESTONE.DUE_ON, MEASURE.MEASURE_NO, DUTY.POSITION, MILESTONE.ID)
                .limit(request.limit())
                .offset(request.offset())
                .fetch(MilestoneStore::row));
    return new Page<>(rows, request.offset());
  }

  public int count(MilestoneFilter filter) {
    return database.read(sql -> sql.fetchCount(select(sql, condition(filter))));
  }

  /// All milestones of one duty, in the order they are due.
  public List<Milestone> of(long dutyId) {
    return database.read(sql ->
        select(sql, MILESTONE.DUTY_ID.eq(dutyId))
            .orderBy(MILESTONE.DUE_ON, MILESTONE.ID)
            .fetch(row -> row(row).milestone()));
  }

  private static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
    return sql.select(MILESTONE.fields())
        .select(DutyStore.PLACE)
        .from(MILESTONE)
        .join(DUTY)
        .on(DUTY.ID.eq(MILESTONE.DUTY_ID))
        .join(MEASURE)
        .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
        .join(UNIT)
        .on(UNIT.ID.eq(DUTY.UNIT_ID))
        .where(MILESTONE.DELETED_AT.isNull().and(which));
  }

  private Condition condition(MilestoneFilter filter) {
    var all = MILESTONE.COUNTY.eq(database.county());
    if (filter.planId() != null) all = all.and(MEASURE.PLAN_ID.eq(filter.planId()));
    if (filter.measureId() != null) all = all.and(MEASURE.ID.eq(filter.measureId()));
    if (filter.unitId() != null) all = all.and(UNIT.ID.eq(filter.unitId()));
    if (filter.openOn() != null) all = all.and(openOn(filter.openOn()));
    if (filter.overdueOn() != null) {
      all = all.and(openOn(filter.overdueOn())).and(MILESTONE.DUE_ON.lt(filter.overdueOn()));
    }
    all = all.and(Where.within(MILESTONE.DUE_ON, filter.due())).and(Where.within(MILESTONE.DONE_ON, filter.done()));
    if (filter.late() != null) {
      all = all.and(filter.late() ? MILESTONE.DONE_ON.gt(MILESTONE.DUE_ON) : MILESTONE.DONE_ON.le(MILESTONE.DUE_ON));
    }
    return all;
  }

  private static Condition openOn(LocalDate day) {
    return DSL.or(MILESTONE.DONE_ON.isNull(), MILESTONE.DONE_ON.gt(day));
  }

  private static MilestoneRow row(Record row) {
    return new MilestoneRow(milestone(row.into(MILESTONE)), DutyStore.place(row));
  }

  static Milestone milestone(MilestoneRecord row) {
    return new Milestone(
        row.getId(),
        row.getDutyId(),
        row.getTitle(),
        row.getDueOn(),
        row.getDoneOn(),
        Milestone.Origin.valueOf(row.getOrigin()),
        row.getNote(),
        row.getRev());
  }

  /// Adds a milestone of the office's own (本办自定).
  public long add(Author author, long dutyId, MilestoneDraft draft) {
    var due = draft.checkedDueOn();
    var place = database.read(sql -> DutyStore.place(sql, dutyId));
    return database.write(
        Deed.edit(author, "给" + place.label() + "加阶段任务“" + draft.title().strip() + "”"),
        tx -> {
          var row = new MilestoneRecord();
          row.setDutyId(dutyId);
          row.setOrigin(Milestone.Origin.OFFICE.name());
          fill(row, draft, due);
          return tx.insert(row);
        });
  }

  public void edit(Author author, Milestone seen, MilestoneDraft draft) {
    var due = draft.checkedDueOn();
    if (seen.origin() == Milestone.Origin.PLAN) throw new Refusal("这一条是方案原文，不能改。请另加一条本办自定的阶段任务。");
    change(author, seen, "修改阶段任务“" + seen.title() + "”", row -> fill(row, draft, due));
  }

  private static void fill(MilestoneRecord row, MilestoneDraft draft, LocalDate due) {
    row.setTitle(draft.title().strip());
    row.setDueOn(due);
    row.setNote(draft.note());
  }

  public void finish(Author author, Milestone seen, LocalDate doneOn, LocalDate today) {
    if (doneOn.isAfter(today)) throw new Refusal("完成日期" + doneOn + "还没有到。请改成今天或以前的日期。");
    change(author, seen, "完成阶段任务“" + seen.title() + "”", row -> row.setDoneOn(doneOn));
  }

  /// Takes a milestone that was marked done back into work.
  public void reopen(Author author, Milestone seen) {
    change(author, seen, "重新打开阶段任务“" + seen.title() + "”", row -> row.setDoneOn(null));
  }

  public void recycle(Author author, Milestone seen) {
    database.write(
        Deed.edit(author, "删除阶段任务“" + seen.title() + "”"),
        tx -> {
          tx.recycle(MILESTONE, seen.id());
          return seen.id();
        });
  }

  private void change(Author author, Milestone seen, String cause, Consumer<MilestoneRecord> edit) {
    database.write(Deed.edit(author, cause), tx -> tx.update(MILESTONE, seen.id(), seen.rev(), edit));
  }
}
