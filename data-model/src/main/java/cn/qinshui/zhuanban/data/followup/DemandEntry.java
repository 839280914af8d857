package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandUnitRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes demands and their steps within a deed; what may be written was checked before.
final class DemandEntry {
  private final Tx tx;
  private final String county;
  private final DemandRules rules;

  /// A demand just put down.
  record Registered(long id, String number) {}

  DemandEntry(Tx tx, String county, DemandRules rules) {
    this.tx = tx;
    this.county = county;
    this.rules = rules;
  }

  Registered register(DemandDraft draft) {
    var given = new Numbers(tx, county).demand(draft.receivedOn().getYear());
    var row = new DemandRecord();
    row.setInYear(given.year());
    row.setSerial(given.serial());
    row.setNumber(given.number());
    row.setReceivedOn(draft.receivedOn());
    row.setState(DemandState.REGISTERED.name());
    row.setLate(false);
    row.setReopened(0);
    row.setEscalated(false);
    fill(row, draft);
    var id = tx.insert(row);
    step(id, DemandStep.REGISTER, null, DemandState.REGISTERED, draft.receivedOn(), null, null);
    return new Registered(id, given.number());
  }

  void fill(DemandRecord row, DemandDraft draft) {
    row.setEnterpriseId(draft.enterpriseId());
    row.setVisitId(draft.visitId());
    row.setMeasureId(draft.measureId());
    row.setClass_(draft.kind());
    row.setTitle(draft.title().strip());
    row.setBody(draft.body());
    row.setChannel(draft.channel());
    row.setLimitDays(draft.limitDays());
    if (draft.limitDays() != null) row.setDueOn(rules.calendar().plus(draft.receivedOn(), draft.limitDays()));
  }

  /// Takes a step; `rev` is the revision the caller saw.
  void act(Demand demand, @Nullable Integer rev, DemandAction action) {
    var after = DemandMachine.after(demand.state(), action.step()).orElseThrow();
    tx.update(
        DEMAND,
        demand.id(),
        rev,
        row -> {
          row.setState(after.name());
          change(row, demand, action);
        });
    units(demand, action);
    step(demand.id(), action.step(), demand.state(), after, action.on(), actingUnit(demand, action), note(action));
  }

  private void change(DemandRecord row, Demand demand, DemandAction action) {
    switch (action) {
      case DemandAction.Assign a -> {
        row.setLeadUnitId(a.leadUnitId());
        if (a.limitDays() != null) {
          row.setLimitDays(a.limitDays());
          row.setDueOn(rules.calendar().plus(a.on(), a.limitDays()));
        }
      }
      case DemandAction.Answer a -> {
        row.setFeedback(a.feedback().strip());
        row.setFeedbackOn(a.on());
        var due = demand.term().dueOn();
        row.setLate(demand.late() || due != null && a.on().isAfter(due));
      }
      case DemandAction.Confirm c -> verdict(row, true, c.by(), c.on(), c.note());
      case DemandAction.Reopen r -> reopen(row, demand, r);
      case DemandAction.Close c -> {
        row.setClosedOn(c.on());
        row.setNoProofReason(c.noProofReason().isBlank() ? null : c.noProofReason().strip());
      }
      case DemandAction.Extend e -> {
        if (demand.term().extendedFrom() == null) row.setExtendedFrom(demand.term().dueOn());
        row.setDueOn(e.newDue());
        row.setExtensionReason(e.reason().strip());
      }
      case DemandAction.Sign _,
          DemandAction.AssistSign _,
          DemandAction.AssistAnswer _,
          DemandAction.Work _,
          DemandAction.Withdraw _,
          DemandAction.Remark _ -> {}
    }
  }

  private void reopen(DemandRecord row, Demand demand, DemandAction.Reopen reopen) {
    verdict(row, false, reopen.by(), reopen.on(), reopen.reason());
    row.setFeedback(null);
    row.setFeedbackOn(null);
    row.setClosedOn(null);
    row.setReopened(demand.reopened() + 1);
    row.setEscalated(demand.reopened() + 1 >= rules.limits().escalateAfter());
    if (reopen.newDue() != null) row.setDueOn(reopen.newDue());
  }

  private static void verdict(DemandRecord row, boolean satisfied, String by, LocalDate on, String note) {
    row.setSatisfied(satisfied);
    row.setVerdictBy(by.strip());
    row.setVerdictOn(on);
    row.setVerdictNote(note.isBlank() ? null : note.strip());
  }

  private void units(Demand demand, DemandAction action) {
    switch (action) {
      case DemandAction.Assign a -> assign(demand.id(), a);
      case DemandAction.Sign s -> eachLead(demand, row -> row.setSignedOn(s.on()));
      case DemandAction.Answer a -> eachLead(demand, row -> row.setAnsweredOn(a.on()));
      case DemandAction.AssistSign s -> assisting(demand.id(), s.unitId(), row -> row.setSignedOn(s.on()));
      case DemandAction.AssistAnswer a -> assisting(demand.id(), a.unitId(), row -> row.setAnsweredOn(a.on()));
      case DemandAction.Reopen _ -> eachLead(demand, row -> row.setAnsweredOn(null));
      default -> {}
    }
  }

  private void assign(long demandId, DemandAction.Assign assign) {
    for (var old : ids(demandId, false)) tx.delete(DEMAND_UNIT, old);
    if (assign.leadUnitId() == null) return;
    unit(demandId, assign.leadUnitId(), true);
    for (long unit : assign.assistingUnitIds()) if (unit != assign.leadUnitId()) unit(demandId, unit, false);
  }

  private void unit(long demandId, long unitId, boolean leads) {
    var row = new DemandUnitRecord();
    row.setDemandId(demandId);
    row.setUnitId(unitId);
    row.setLeads(leads);
    tx.insert(row);
  }

  private void eachLead(Demand demand, Consumer<DemandUnitRecord> edit) {
    for (var id : ids(demand.id(), true)) tx.update(DEMAND_UNIT, id, null, edit);
  }

  private void assisting(long demandId, long unitId, Consumer<DemandUnitRecord> edit) {
    var line =
        tx.sql()
            .select(DEMAND_UNIT.ID)
            .from(DEMAND_UNIT)
            .where(DEMAND_UNIT.DEMAND_ID.eq(demandId), DEMAND_UNIT.UNIT_ID.eq(unitId))
            .fetchSingle(DEMAND_UNIT.ID);
    tx.update(DEMAND_UNIT, line, null, edit);
  }

  private List<Long> ids(long demandId, boolean onlyLead) {
    var which = DEMAND_UNIT.DEMAND_ID.eq(demandId);
    return tx.sql()
        .select(DEMAND_UNIT.ID)
        .from(DEMAND_UNIT)
        .where(onlyLead ? which.and(DEMAND_UNIT.LEADS.isTrue()) : which)
        .fetch(DEMAND_UNIT.ID);
  }

  private static @Nullable Long actingUnit(Demand demand, DemandAction action) {
    return switch (action) {
      case DemandAction.Sign _, DemandAction.Work _, DemandAction.Answer _ -> demand.leadUnitId();
      case DemandAction.AssistSign s -> s.unitId();
      case DemandAction.AssistAnswer a -> a.unitId();
      case DemandAction.Assign a -> a.leadUnitId();
      default -> null;
    };
  }

  private static @Nullable String note(DemandAction action) {
    var text =
        switch (action) {
          case DemandAction.Assign a -> a.note();
          case DemandAction.Sign s -> s.note();
          case DemandAction.Work w -> w.note();
          case DemandAction.Answer a -> a.feedback();
          case DemandAction.AssistSign s -> s.note();
          case DemandAction.AssistAnswer a -> a.feedback();
          case DemandAction.Confirm c -> c.by() + (c.note().isBlank() ? "：满意" : "：满意，" + c.note().strip());
          case DemandAction.Reopen r -> r.by() + "：不满意，" + r.reason().strip();
          case DemandAction.Close c -> c.noProofReason();
          case DemandAction.Withdraw w -> w.reason();
          case DemandAction.Extend e -> "延至" + e.newDue() + "，" + e.reason().strip();
          case DemandAction.Remark r -> r.text();
        };
    return text.isBlank() ? null : text.strip();
  }

  private void step(
      long demandId,
      DemandStep what,
      @Nullable DemandState from,
      DemandState to,
      LocalDate on,
      @Nullable Long unitId,
      @Nullable String note) {
    var row = new DemandStepRecord();
    row.setDemandId(demandId);
    row.setStep(what.name());
    row.setFromState(from == null ? null : from.name());
    row.setToState(to.name());
    row.setOnDay(on);
    row.setNotedAt(tx.at());
    row.setAuthor(tx.author().name());
    row.setUnitId(unitId);
    row.setNote(note);
    tx.insert(row);
  }
}
