package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// An [EnterpriseSort] as SQL: by the cells of the column, empty ones last, alike ones by name. The same as [RollOrder].
record FirmOrder(EnterpriseSort sort, boolean descending, int year) {

  /// The firms with what they are put in order by.
  Table<? extends Record> firms() {
    return switch (sort) {
      case TOWN ->
          ENTERPRISE.leftJoin(TOWN).on(TOWN.COUNTY.eq(ENTERPRISE.COUNTY).and(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)));
      case COMMISSIONER -> ENTERPRISE.leftJoin(COMMISSIONER).on(COMMISSIONER.ID.eq(ENTERPRISE.COMMISSIONER_ID));
      default -> ENTERPRISE;
    };
  }

  List<OrderField<?>> fields() {
    if (sort == EnterpriseSort.NAME) return byName(descending);
    var fields = new ArrayList<OrderField<?>>();
    for (var cell : cells()) fields.add(descending ? cell.desc().nullsLast() : cell.asc().nullsLast());
    fields.addAll(byName(false));
    return fields;
  }

  private List<Field<?>> cells() {
    return switch (sort) {
      case NAME -> List.of();
      case CODE -> List.of(ENTERPRISE.CODE);
      case TOWN -> List.of(TOWN.SORT_ORDER, TOWN.CODE);
      case INDUSTRY -> List.of(ENTERPRISE.INDUSTRY_CODE);
      case SIZE -> List.of(size());
      case REVENUE -> List.of(revenue(year));
      case COMMISSIONER -> List.of(COMMISSIONER.NAME, COMMISSIONER.ID);
      case LAST_VISIT -> List.of(lastVisit());
      case OPEN_DEMANDS -> List.of(openDemands());
      case RECYCLED_AT -> List.of(ENTERPRISE.DELETED_AT);
    };
  }

  private static Field<Integer> size() {
    return DSL.choose(ENTERPRISE.SIZE_CLASS)
        .mapValues(Stream.of(SizeClass.values()).collect(Collectors.toMap(Enum::name, Enum::ordinal)));
  }

  /// County and deleted_at are the same for all of the library; naming them lets the index enterprise_list serve, forwards
  /// and backwards.
  static List<OrderField<?>> byName(boolean descending) {
    return Stream.<Field<?>>of(ENTERPRISE.COUNTY, ENTERPRISE.DELETED_AT, ENTERPRISE.SORT_KEY, ENTERPRISE.ID)
        .<OrderField<?>>map(field -> descending ? field.desc() : field.asc())
        .toList();
  }

  static Field<BigDecimal> revenue(int year) {
    return field(
        select(max(YEAR_FIGURES.REVENUE))
            .from(YEAR_FIGURES)
            .where(
                YEAR_FIGURES.ENTERPRISE_ID.eq(ENTERPRISE.ID),
                YEAR_FIGURES.FISCAL_YEAR.eq(year),
                YEAR_FIGURES.PREFERRED.isTrue()));
  }

  static Field<LocalDate> lastVisit() {
    return field(
        select(max(VISIT.VISITED_ON))
            .from(VISIT)
            .where(VISIT.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.doneVisit()));
  }

  static Field<Integer> openDemands() {
    return field(
        select(DSL.count())
            .from(DEMAND)
            .where(DEMAND.ENTERPRISE_ID.eq(ENTERPRISE.ID), EnterpriseConditions.openDemand()));
  }
}
