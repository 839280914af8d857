package cn.qinshui.zhuanban.data.plan;

import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;

/// Who answers for what, and who leads.
public final class DutyStore {
  static final List<SelectField<?>> PLACE = List.of(MEASURE.ID, MEASURE.MEASURE_NO, MEASURE.TITLE, UNIT.ID, UNIT.NAME);

  private final Database database;

  public DutyStore(Database database) {
    this.database = database;
  }

  public Optional<Duty> duty(long measureId, long unitId) {
    return database.read(sql ->
        sql.selectFrom(DUTY)
            .where(DUTY.MEASURE_ID.eq(measureId), DUTY.UNIT_ID.eq(unitId))
            .fetchOptional(PlanStore::duty));
  }

  /// The duty of the unit that leads a measure.
  public Optional<Duty> leading(long measureId) {
    return database.read(sql ->
        sql.selectFrom(DUTY)
            .where(DUTY.MEASURE_ID.eq(measureId))
            .orderBy(DUTY.LEADS.desc(), DUTY.POSITION)
            .limit(1)
            .fetchOptional(PlanStore::duty));
  }

  /// Where this duty stands in the matrix.
  public DutyPlace place(long dutyId) {
    return database.read(sql -> place(sql, dutyId));
  }

  static DutyPlace place(DSLContext sql, long dutyId) {
    return sql.select(PLACE)
        .from(DUTY)
        .join(MEASURE)
        .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
        .join(UNIT)
        .on(UNIT.ID.eq(DUTY.UNIT_ID))
        .where(DUTY.ID.eq(dutyId))
        .fetchOptional(DutyStore::place)
        .orElseThrow(() -> new Refusal("找不到这项责任，它可能已被撤销。请回到措施矩阵重新打开。"));
  }

  static DutyPlace place(Record row) {
    return new DutyPlace(
        row.get(MEASURE.ID), row.get(MEASURE.MEASURE_NO), row.get(MEASURE.TITLE), row.get(UNIT.ID), row.get(UNIT.NAME));
  }

  /// Says that this unit leads its measure (本办指定); the others of the measure assist.
  public void lead(Author author, long dutyId) {
    var place = place(dutyId);
    database.write(
        Deed.edit(author, "措施" + place.measureNo() + "改由" + place.unitName() + "牵头"),
        tx -> {
          for (long duty : dutiesOf(tx, place.measureId())) {
            tx.update(
                DUTY,
                duty,
                null,
                row -> {
                  row.setLeads(duty == dutyId);
                  row.setLeadBasis(Duty.LeadBasis.BY_OFFICE.name());
                });
          }
          return dutyId;
        });
  }

  private static List<Long> dutiesOf(Tx tx, long measureId) {
    return tx.sql()
        .select(DUTY.ID)
        .from(DUTY)
        .where(DUTY.MEASURE_ID.eq(measureId))
        .orderBy(DUTY.POSITION)
        .fetch(DUTY.ID);
  }
}
