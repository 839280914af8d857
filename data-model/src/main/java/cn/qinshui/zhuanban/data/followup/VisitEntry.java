package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Writes visits within a deed, and the item of work that each 下次跟进 is.
final class VisitEntry {
  private final Tx tx;

  VisitEntry(Tx tx) {
    this.tx = tx;
  }

  static void fill(VisitRecord row, VisitDraft draft) {
    row.setEnterpriseId(draft.enterpriseId());
    row.setCommissionerId(draft.commissionerId());
    row.setVisitorUnitId(draft.visitorUnitId());
    row.setFormNo(blankToNull(draft.formNo()));
    row.setState(draft.state().name());
    row.setVisitedOn(draft.visitedOn());
    row.setWay(draft.way());
    row.setPeople(blankToNull(draft.people()));
    row.setTopics(draft.topics().isEmpty() ? null : String.join(",", draft.topics()));
    row.setProduction(blankToNull(draft.production()));
    row.setBody(blankToNull(draft.body()));
    row.setNextOn(draft.nextOn());
    row.setNoNextReason(blankToNull(draft.noNextReason()));
    row.setRepeatReason(blankToNull(draft.repeatReason()));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  long insert(VisitDraft draft) {
    return insert(draft, tx.author().name());
  }

  /// @param author whose record it is, where he is not the one who writes it down
  long insert(VisitDraft draft, String author) {
    var row = new VisitRecord();
    row.setAuthor(author);
    fill(row, draft);
    return tx.insert(row);
  }

  /// What a visit that took place does to the work on the firm: follow-ups that waited for it are done, and the next one
  /// is put down.
  void followUp(long visitId, VisitDraft draft, String firm) {
    if (draft.state() != VisitState.DONE) return;
    settle(TODO.ENTERPRISE_ID.eq(draft.enterpriseId()).and(TODO.REF_ID.ne(visitId)), draft.visitedOn());
    if (draft.formNo() != null && !draft.formNo().isBlank()) formReturned(draft.formNo().strip(), visitId, draft);
    var own =
        tx.sql()
            .select(TODO.ID)
            .from(TODO)
            .where(followUps(), TODO.REF_TABLE.eq("visit"), TODO.REF_ID.eq(visitId))
            .fetch(TODO.ID);
    if (draft.nextOn() == null) {
      for (var id : own) tx.recycle(TODO, id);
    } else if (own.isEmpty()) {
      tx.insert(followUp(visitId, draft, firm, draft.nextOn()));
    } else {
      tx.update(
          TODO,
          own.getFirst(),
          null,
          row -> {
            row.setDueOn(draft.nextOn());
            row.setCommissionerId(draft.commissionerId());
          });
    }
  }

  private void settle(Condition which, LocalDate visitedOn) {
    var open =
        tx.sql()
            .select(TODO.ID)
            .from(TODO)
            .where(followUps(), which, TODO.DONE_ON.isNull(), TODO.REF_TABLE.eq("visit"))
            .fetch(TODO.ID);
    for (var id : open) {
      tx.update(
          TODO,
          id,
          null,
          row -> {
            row.setDoneOn(visitedOn);
            row.setResult("已走访");
          });
    }
  }

  private static Condition followUps() {
    return TODO.KIND.eq(TodoKind.FOLLOW_UP.name()).and(TODO.DELETED_AT.isNull());
  }

  private TodoRecord followUp(long visitId, VisitDraft draft, String firm, LocalDate due) {
    var row = new TodoRecord();
    row.setKind(TodoKind.FOLLOW_UP.name());
    row.setTitle("跟进" + firm);
    row.setCommissionerId(draft.commissionerId());
    row.setEnterpriseId(draft.enterpriseId());
    row.setRefTable("visit");
    row.setRefId(visitId);
    row.setDueOn(due);
    row.setAuthor(tx.author().name());
    return row;
  }

  private void formReturned(String number, long visitId, VisitDraft draft) {
    var form = tx.sql().select(SLIP.ID).from(SLIP).where(SLIP.NUMBER.eq(number)).fetch(SLIP.ID);
    for (var id : form) {
      tx.update(
          SLIP,
          id,
          null,
          row -> {
            row.setVisitId(visitId);
            row.setReturnedOn(draft.visitedOn());
          });
    }
  }
}
