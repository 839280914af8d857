package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.countDistinct;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The list of visits: filtered, sorted and paged in SQL, and counted.
public final class VisitStore {
  private static final Field<Integer> DEMANDS =
      DSL.field(DSL.select(DSL.count()).from(DEMAND).where(DEMAND.VISIT_ID.eq(VISIT.ID), DEMAND.DELETED_AT.isNull()))
          .as("demands");

  private final Database database;

  public VisitStore(Database database) {
    this.database = database;
  }

  /// One page of the list. The ids of the page are found first, then only their lines are read.
  public Page<VisitRow> page(VisitFilter filter, PageRequest request) {
    return database.read(sql -> {
      var sort = VisitSort.of(request.sort());
      var ids =
          sql.select(VISIT.ID)
              .from(source(filter, sort))
              .where(condition(filter))
              .orderBy(order(sort, request))
              .limit(request.limit())
              .offset(request.offset())
              .fetch(VISIT.ID);
      return new Page<>(rows(sql, ids), request.offset());
    });
  }

  public int count(VisitFilter filter) {
    return database.read(sql ->
        sql.selectCount().from(source(filter, VisitSort.VISITED)).where(condition(filter)).fetchSingle().value1());
  }

  /// How many different firms the visits of the list went to.
  public int countFirms(VisitFilter filter) {
    return database.read(sql ->
        sql.select(countDistinct(VISIT.ENTERPRISE_ID))
            .from(source(filter, VisitSort.VISITED))
            .where(condition(filter))
            .fetchSingle()
            .value1());
  }

  private Condition condition(VisitFilter filter) {
    return VisitConditions.of(filter, database.county());
  }

  private static Table<?> source(VisitFilter filter, VisitSort sort) {
    Table<?> source = VISIT;
    if (VisitConditions.readsFirm(filter) || sort == VisitSort.ENTERPRISE) {
      source = source.join(ENTERPRISE).on(ENTERPRISE.ID.eq(VISIT.ENTERPRISE_ID));
    }
    if (sort == VisitSort.COMMISSIONER) {
      source = source.leftJoin(COMMISSIONER).on(COMMISSIONER.ID.eq(VISIT.COMMISSIONER_ID));
    }
    return source;
  }

  private static List<OrderField<?>> order(VisitSort sort, PageRequest request) {
    var newestFirst = List.<OrderField<?>>of(VISIT.COUNTY.desc(), VISIT.VISITED_ON.desc(), VISIT.ID.desc());
    if (sort == VisitSort.VISITED) {
      var forward = request.sort() != null && !request.descending();
      return forward ? List.of(VISIT.COUNTY, VISIT.VISITED_ON, VISIT.ID) : newestFirst;
    }
    Field<?> column =
        switch (sort) {
          case VISITED -> VISIT.VISITED_ON;
          case ENTERPRISE -> ENTERPRISE.SORT_KEY;
          case COMMISSIONER -> COMMISSIONER.NAME;
          case NEXT -> VISIT.NEXT_ON;
          case STATE -> VISIT.STATE;
        };
    var order = new ArrayList<OrderField<?>>();
    order.add((request.descending() ? column.desc() : column.asc()).nullsLast());
    order.addAll(newestFirst);
    return order;
  }

  List<VisitRow> rows(DSLContext sql, List<Long> ids) {
    if (ids.isEmpty()) return List.of();
    var dictionaries = Dictionaries.of(sql, database.county());
    var rows = new HashMap<Long, VisitRow>();
    sql.select(VISIT.fields())
        .select(ENTERPRISE.NAME, COMMISSIONER.NAME, UNIT.SHORT_NAME, DEMANDS)
        .from(VISIT)
        .join(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(VISIT.ENTERPRISE_ID))
        .leftJoin(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(VISIT.COMMISSIONER_ID))
        .leftJoin(UNIT)
        .on(UNIT.ID.eq(VISIT.VISITOR_UNIT_ID))
        .where(VISIT.ID.in(ids))
        .forEach(line -> rows.put(line.get(VISIT.ID), row(line, dictionaries)));
    return ids.stream().map(rows::get).toList();
  }

  private static VisitRow row(Record line, Dictionaries dictionaries) {
    var visit = line.into(VISIT);
    return new VisitRow(
        visit.getId(),
        visit.getRev(),
        visit.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        visit.getCommissionerId(),
        line.get(COMMISSIONER.NAME),
        line.get(UNIT.SHORT_NAME),
        visit.getFormNo(),
        VisitState.valueOf(visit.getState()),
        visit.getVisitedOn(),
        dictionaries.choice("visit.way", visit.getWay()),
        topics(visit.getTopics(), dictionaries),
        visit.getPeople(),
        visit.getProduction(),
        visit.getNextOn(),
        visit.getNoNextReason(),
        line.get(DEMANDS));
  }

  static List<Choice> topics(@Nullable String stored, Dictionaries dictionaries) {
    if (stored == null || stored.isBlank()) return List.of();
    return Arrays.stream(stored.split(",")).map(code -> dictionaries.choice("visit.topic", code.strip())).toList();
  }
}
