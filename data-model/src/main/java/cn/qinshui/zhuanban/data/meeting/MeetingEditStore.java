package cn.qinshui.zhuanban.data.meeting;

import static cn.qinshui.zhuanban.data.jooq.Tables.AGENDA_ITEM;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static org.jooq.impl.DSL.max;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.jooq.tables.records.AgendaItemRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeetingRecord;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Calls meetings, sets their agenda and keeps their minutes.
public final class MeetingEditStore {
  private final Database database;

  public MeetingEditStore(Database database) {
    this.database = database;
  }

  public List<Problem> check(MeetingDraft draft, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (draft.title().isBlank()) problems.add(Problem.error("title", "会议没有名称。请写上再保存。"));
    if (draft.state() == MeetingState.HELD && draft.heldOn().isAfter(today)) {
      problems.add(Problem.error("heldOn", "会议日期" + draft.heldOn() + "还没有到，不能记为已召开。请改日期或改为筹备。"));
    }
    return problems;
  }

  /// Puts a meeting down with its agenda as one deed; it takes the next number of its plan.
  public long add(Author author, MeetingDraft draft, List<AgendaItem> agenda, LocalDate today) {
    Problem.refuseErrors(check(draft, today));
    return database.write(
        Deed.edit(author, "新建会议“" + draft.title().strip() + "”"),
        tx -> {
          var of = draft.planId() == null ? MEETING.PLAN_ID.isNull() : MEETING.PLAN_ID.eq(draft.planId());
          var last = tx.sql().select(max(MEETING.SERIAL)).from(MEETING).where(of).fetchOne(0, Integer.class);
          var row = new MeetingRecord();
          row.setSerial(last == null ? 1 : last + 1);
          fill(row, draft);
          var id = tx.insert(row);
          for (int i = 0; i < agenda.size(); i++) tx.insert(item(id, i + 1, agenda.get(i)));
          return id;
        });
  }

  public void edit(Author author, Meeting seen, MeetingDraft draft, LocalDate today) {
    Problem.refuseErrors(check(draft, today));
    database.write(
        Deed.edit(author, "修改会议“" + seen.title() + "”"),
        tx -> tx.update(MEETING, seen.id(), seen.rev(), row -> fill(row, draft)));
  }

  private static void fill(MeetingRecord row, MeetingDraft draft) {
    row.setPlanId(draft.planId());
    row.setTitle(draft.title().strip());
    row.setHeldOn(draft.heldOn());
    row.setPlace(draft.place());
    row.setChair(draft.chair());
    row.setPresent(draft.present());
    row.setAbsent(draft.absent());
    row.setState(draft.state().name());
    row.setMinutes(draft.minutes());
  }

  /// Replaces the agenda by these points in this order; refuses when another changed it since it was `seen`.
  public void setAgenda(Author author, Meeting meeting, List<AgendaItem> seen, List<AgendaItem> agenda) {
    database.write(
        Deed.edit(author, "调整“" + meeting.title() + "”的议程"),
        tx -> {
          var there =
              tx.sql()
                  .selectFrom(AGENDA_ITEM)
                  .where(AGENDA_ITEM.MEETING_ID.eq(meeting.id()))
                  .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                  .fetch();
          if (!there.map(AgendaItemRecord::getTitle).equals(seen.stream().map(AgendaItem::title).toList())) {
            throw new StaleRow("agenda_item", meeting.id());
          }
          for (var old : there) tx.delete(AGENDA_ITEM, old.getId());
          for (int i = 0; i < agenda.size(); i++) tx.insert(item(meeting.id(), i + 1, agenda.get(i)));
          return meeting.id();
        });
  }

  private static AgendaItemRecord item(long meetingId, int position, AgendaItem item) {
    var row = new AgendaItemRecord();
    row.setMeetingId(meetingId);
    row.setPosition(position);
    row.setTitle(item.title());
    row.setOrigin(item.origin().name());
    row.setRefTable(item.refTable());
    row.setRefId(item.refId());
    row.setNote(item.note());
    return row;
  }

  public void recycle(Author author, Meeting seen) {
    database.write(
        Deed.edit(author, "删除会议“" + seen.title() + "”"),
        tx -> {
          tx.recycle(MEETING, seen.id());
          return seen.id();
        });
  }
}
