package cn.qinshui.zhuanban.data.demo;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PLAN;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;

import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/// What the first content brought, by the names the demo knows it under.
record Office(
    long plan,
    Map<String, Long> units,
    Map<Integer, Long> measures,
    Map<Place, Long> duties,
    Map<String, Long> kinds,
    Map<String, Long> chains,
    Map<String, String> towns) {

  /// A cell of the matrix: number of the measure, code of the unit.
  record Place(int measure, String unit) {}

  static Office of(DSLContext sql) {
    var duties =
        sql.select(DUTY.ID, MEASURE.MEASURE_NO, UNIT.CODE)
            .from(DUTY)
            .join(MEASURE)
            .on(MEASURE.ID.eq(DUTY.MEASURE_ID))
            .join(UNIT)
            .on(UNIT.ID.eq(DUTY.UNIT_ID))
            .fetchMap(row -> new Place(row.value2(), row.value3()), row -> row.value1());
    return new Office(
        sql.select(PLAN.ID).from(PLAN).fetchSingle(PLAN.ID),
        sql.selectFrom(UNIT).fetchMap(UNIT.CODE, UNIT.ID),
        sql.selectFrom(MEASURE).fetchMap(MEASURE.MEASURE_NO, MEASURE.ID),
        duties,
        sql.selectFrom(REGISTER_KIND).fetchMap(REGISTER_KIND.CODE, REGISTER_KIND.ID),
        sql.selectFrom(CHAIN).fetchMap(CHAIN.NAME, CHAIN.ID),
        sql.selectFrom(TOWN).where(TOWN.MERGED_INTO.isNull()).orderBy(TOWN.SORT_ORDER).fetchMap(TOWN.CODE, TOWN.NAME));
  }

  long unit(String code) {
    return Objects.requireNonNull(units.get(code), code);
  }

  long measure(int no) {
    return Objects.requireNonNull(measures.get(no), String.valueOf(no));
  }

  long duty(Place place) {
    return Objects.requireNonNull(duties.get(place), place.toString());
  }

  long kind(String code) {
    return Objects.requireNonNull(kinds.get(code), code);
  }
}
