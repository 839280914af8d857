package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.SlipRecord;
import java.time.LocalDate;

/// Gives out a slip within a deed.
final class SlipEntry {
  private final Tx tx;
  private final String county;

  SlipEntry(Tx tx, String county) {
    this.tx = tx;
    this.county = county;
  }

  /// The number of the slip given out. A 催办单 leaves a step in the demand's history.
  String issue(SlipDraft draft, LocalDate today) {
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
    tx.insert(row);
    if (draft.kind() == SlipKind.URGE && draft.demandId() != null)
      urged(draft, draft.demandId(), given.number(), today);
    return given.number();
  }

  private void urged(SlipDraft draft, long demandId, String number, LocalDate today) {
    var state = tx.sql().select(DEMAND.STATE).from(DEMAND).where(DEMAND.ID.eq(demandId)).fetchSingle(DEMAND.STATE);
    var step = new DemandStepRecord();
    step.setDemandId(demandId);
    step.setStep(DemandStep.URGE.name());
    step.setFromState(state);
    step.setToState(state);
    step.setOnDay(today);
    step.setNotedAt(tx.at());
    step.setAuthor(tx.author().name());
    step.setNote(number);
    tx.insert(step);
  }
}
