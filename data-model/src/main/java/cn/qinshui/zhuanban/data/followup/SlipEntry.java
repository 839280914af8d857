package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.SlipRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;

/// Gives out a slip within a deed.
final class SlipEntry {
  private final Tx tx;
  private final String county;
  private final SlipFactsSource facts;

  /// A slip just given out.
  record Issued(long id, String number) {}

  SlipEntry(Tx tx, String county, SlipFactsSource.Frame frame) {
    this.tx = tx;
    this.county = county;
    this.facts = new SlipFactsSource(tx.sql(), county, frame);
  }

  /// Gives it its number and keeps what it says. A 催办单 leaves a step in the demand's history.
  Issued issue(SlipDraft draft, LocalDate today) {
    var given = new Numbers(tx, county).slip(draft.kind(), today.getYear());
    var row = new SlipRecord();
    row.setKind(draft.kind().name());
    row.setInYear(given.year());
    row.setSerial(given.serial());
    row.setNumber(given.number());
    row.setIssuedOn(today);
    row.setAuthor(tx.author().name());
    row.setUnitId(draft.unitId());
    row.setDemandId(draft.demandId());
    row.setEnterpriseId(draft.enterpriseId());
    row.setDutyId(draft.dutyId());
    row.setNote(draft.note());
    var demand = draft.demandId();
    if (demand != null) {
      row.setFacts(SlipStore.JSON.writeValueAsString(facts.of(demand, draft.unitId(), draft.note(), today, null)));
    }
    long id = tx.insert(row);
    if (draft.kind() == SlipKind.URGE && demand != null) urged(draft, demand, given.number(), today);
    return new Issued(id, given.number());
  }

  private void urged(SlipDraft draft, long demandId, String number, LocalDate today) {
    var demand = tx.sql().select(DEMAND.STATE, DEMAND.NUMBER).from(DEMAND).where(DEMAND.ID.eq(demandId)).fetchSingle();
    var state = demand.value1();
    DemandGuards.whyNot(DemandState.valueOf(state), DemandStep.URGE)
        .ifPresent(why -> {
          throw new Refusal(demand.value2() + "不用催办：" + why + "。请去掉这一件再催。");
        });
    var step = new DemandStepRecord();
    step.setDemandId(demandId);
    step.setStep(DemandStep.URGE.name());
    step.setFromState(state);
    step.setToState(state);
    step.setOnDay(today);
    step.setNotedAt(tx.at());
    step.setAuthor(tx.author().name());
    step.setUnitId(draft.unitId());
    step.setNote(number);
    tx.insert(step);
  }
}
