package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;
import static org.jooq.impl.DSL.or;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Where;
import cn.qinshui.zhuanban.data.jooq.tables.records.ProgressNoteRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import cn.qinshui.zhuanban.data.plan.DutyStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The work that is to be done, whoever it falls to.
public final class TodoStore {
  private final Database database;

  public TodoStore(Database database) {
    this.database = database;
  }

  /// In the order it is due.
  public Page<Todo> page(TodoFilter filter, PageRequest request) {
    var rows =
        database.read(sql ->
            select(sql, condition(filter))
                .orderBy(TODO.DUE_ON, TODO.ID)
                .limit(request.limit())
                .offset(request.offset())
                .fetch(TodoStore::todo));
    return new Page<>(rows, request.offset());
  }

  public int count(TodoFilter filter) {
    return database.read(sql -> sql.fetchCount(TODO, condition(filter)));
  }

  /// How many items of the list are due on each day; days without one are left out.
  public Map<LocalDate, Integer> countByDue(TodoFilter filter) {
    return database.read(sql ->
        sql.select(TODO.DUE_ON, DSL.count())
            .from(TODO)
            .where(condition(filter))
            .groupBy(TODO.DUE_ON)
            .fetchMap(TODO.DUE_ON, DSL.count()));
  }

  private static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
    return sql.select(TODO.fields())
        .select(ENTERPRISE.NAME, COMMISSIONER.NAME)
        .from(TODO)
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(TODO.ENTERPRISE_ID))
        .leftJoin(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(TODO.COMMISSIONER_ID))
        .where(which);
  }

  private Condition condition(TodoFilter filter) {
    var all = TODO.COUNTY.eq(database.county()).and(TODO.DELETED_AT.isNull());
    if (!filter.kinds().isEmpty()) all = all.and(TODO.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
    if (filter.person() != null) all = all.and(TODO.ID.in(ofPerson(filter.person())));
    if (filter.commissionerId() != null) all = all.and(TODO.COMMISSIONER_ID.eq(filter.commissionerId()));
    if (filter.enterpriseId() != null) all = all.and(TODO.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.measureId() != null) all = all.and(TODO.MEASURE_ID.eq(filter.measureId()));
    if (filter.openOn() != null) all = all.and(or(TODO.DONE_ON.isNull(), TODO.DONE_ON.gt(filter.openOn())));
    return all.and(Where.within(TODO.DUE_ON, filter.due())).and(Where.within(TODO.DONE_ON, filter.done()));
  }

  /// His own, and what nobody is named for. Three lists side by side: an “or” over them would read every item there is.
  private static Select<Record1<Long>> ofPerson(String person) {
    var mine = TODO.as("mine");
    var his = DSL.select(COMMISSIONER.ID).from(COMMISSIONER).where(COMMISSIONER.NAME.eq(person));
    return DSL.select(mine.ID)
        .from(mine)
        .where(mine.COMMISSIONER_ID.in(his))
        .unionAll(DSL.select(mine.ID).from(mine).where(mine.OWNER.eq(person)))
        .unionAll(DSL.select(mine.ID).from(mine).where(mine.COMMISSIONER_ID.isNull(), mine.OWNER.isNull()));
  }

  private static Todo todo(Record line) {
    var row = line.into(TODO);
    return new Todo(
        row.getId(),
        row.getRev(),
        TodoKind.valueOf(row.getKind()),
        row.getTitle(),
        row.getOwner(),
        row.getCommissionerId(),
        line.get(COMMISSIONER.NAME),
        row.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        row.getMeasureId(),
        row.getRefTable(),
        row.getRefId(),
        row.getDueOn(),
        row.getPostponedFrom(),
        row.getPostponeReason(),
        row.getDoneOn(),
        row.getResult(),
        row.getAuthor());
  }

  public long add(Author author, TodoDraft draft) {
    return add(author, List.of(draft)).getFirst();
  }

  /// Several items in one deed (指导任务 for all firms of a list).
  public List<Long> add(Author author, List<TodoDraft> drafts) {
    for (var draft : drafts) {
      if (draft.title().isBlank()) throw new Refusal("待办没有写内容。请写清做什么再保存。");
    }
    var first = drafts.getFirst();
    var cause =
        drafts.size() == 1 ? "新建待办“" + first.title() + "”" : "新建" + first.kind().label() + "任务" + drafts.size() + "项";
    return database.write(
        Deed.edit(author, cause), tx -> drafts.stream().map(draft -> tx.insert(row(author, draft))).toList());
  }

  private static TodoRecord row(Author author, TodoDraft draft) {
    var row = new TodoRecord();
    row.setKind(draft.kind().name());
    row.setTitle(draft.title().strip());
    row.setOwner(draft.owner());
    row.setCommissionerId(draft.commissionerId());
    row.setEnterpriseId(draft.enterpriseId());
    row.setMeasureId(draft.measureId());
    row.setRefTable(draft.refTable());
    row.setRefId(draft.refId());
    row.setDueOn(draft.dueOn());
    row.setAuthor(author.name());
    return row;
  }

  /// 批示: the head's word on a duty, kept with the duty's notes and put before `owner` (null: the whole office) as work.
  public long instruct(
      Author head, long dutyId, String text, @Nullable String owner, LocalDate dueOn, LocalDate today) {
    if (text.isBlank()) throw new Refusal("批示没有写内容。请写一句再保存。");
    if (dueOn.isBefore(today)) throw new Refusal("批示的期限" + dueOn + "已经过去。请改成今天或以后的日期。");
    var place = new DutyStore(database).place(dutyId);
    return database.write(
        Deed.edit(head, "对" + place.label() + "作批示"),
        tx -> {
          var note = new ProgressNoteRecord();
          note.setDutyId(dutyId);
          note.setNotedOn(today);
          note.setAuthor(head.name());
          note.setBody(text.strip());
          note.setIsInstruction(true);
          tx.insert(note);
          return tx.insert(
              row(
                  head,
                  new TodoDraft(
                      TodoKind.INSTRUCTION,
                      place.label() + "：" + text.strip(),
                      owner,
                      null,
                      null,
                      place.measureId(),
                      DUTY.getName(),
                      dutyId,
                      dueOn)));
        });
  }

  public void finish(Author author, Todo seen, LocalDate doneOn, @Nullable String result) {
    database.write(
        Deed.edit(author, "办结“" + seen.title() + "”"),
        tx ->
            tx.update(
                TODO,
                seen.id(),
                seen.rev(),
                row -> {
                  row.setDoneOn(doneOn);
                  row.setResult(result);
                }));
  }

  /// 延后 to a later day, with its reason; the first day is kept.
  public void postpone(Author author, Todo seen, LocalDate newDue, String reason) {
    if (reason.isBlank()) throw new Refusal("没有写延后的原因。请写一句再保存。");
    if (!newDue.isAfter(seen.dueOn())) throw new Refusal("新日期" + newDue + "不晚于原来的" + seen.dueOn() + "。延后请选更晚的日期。");
    database.write(
        Deed.edit(author, "延后“" + seen.title() + "”"),
        tx ->
            tx.update(
                TODO,
                seen.id(),
                seen.rev(),
                row -> {
                  if (row.getPostponedFrom() == null) row.setPostponedFrom(row.getDueOn());
                  row.setDueOn(newDue);
                  row.setPostponeReason(reason.strip());
                }));
  }

  public void recycle(Author author, Todo seen) {
    database.write(
        Deed.edit(author, "删除“" + seen.title() + "”"),
        tx -> {
          tx.recycle(TODO, seen.id());
          return seen.id();
        });
  }
}
