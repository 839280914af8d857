package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// What goes from one commissioner to another: his firms, and those he handed over on that very day, so that the list can
/// be printed before and after.
public final class HandOverStore {
  private static final int DEMANDS = 100;

  private final Database database;

  public HandOverStore(Database database) {
    this.database = database;
  }

  private record Firm(long id, String name, @Nullable String code, @Nullable String town) {}

  /// @param since the day of the hand-over
  public List<HandOverLine> lines(long fromId, LocalDate since, LocalDate today) {
    var firms = firms(fromId, since);
    var next = next(firms.stream().map(Firm::id).toList());
    var demands = new DemandStore(database);
    return firms.stream()
        .map(firm -> {
          var filter = DemandFilter.none().withEnterprise(firm.id()).withOpenOn(today);
          var open = demands.page(filter, new PageRequest(0, DEMANDS, DemandSort.DUE.name(), false), today).rows();
          return new HandOverLine(
              firm.id(), firm.name(), firm.code(), firm.town(), open, next.get(firm.id()), last(firm.id(), today));
        })
        .toList();
  }

  private List<Firm> firms(long fromId, LocalDate since) {
    return database.read(sql ->
        sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.CODE, TOWN.NAME)
            .from(ENTERPRISE)
            .leftJoin(TOWN)
            .on(TOWN.COUNTY.eq(ENTERPRISE.COUNTY).and(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)))
            .where(
                ENTERPRISE.COUNTY.eq(database.county()),
                ENTERPRISE.DELETED_AT.isNull(),
                ENTERPRISE.COMMISSIONER_ID.eq(fromId).or(givenAway(fromId, since)))
            .orderBy(ENTERPRISE.SORT_KEY, ENTERPRISE.ID)
            .fetch(row -> new Firm(row.value1(), row.value2(), row.value3(), row.value4())));
  }

  private static Condition givenAway(long fromId, LocalDate since) {
    return exists(
        selectOne()
            .from(ASSIGNMENT)
            .where(
                ASSIGNMENT.ENTERPRISE_ID.eq(ENTERPRISE.ID),
                ASSIGNMENT.COMMISSIONER_ID.eq(fromId),
                ASSIGNMENT.UNTIL_ON.eq(since)));
  }

  private Map<Long, LocalDate> next(List<Long> firms) {
    var first = min(TODO.DUE_ON);
    return database.read(sql ->
        sql.select(TODO.ENTERPRISE_ID, first)
            .from(TODO)
            .where(
                TODO.ENTERPRISE_ID.in(firms),
                TODO.KIND.eq(TodoKind.FOLLOW_UP.name()),
                TODO.DONE_ON.isNull(),
                TODO.DELETED_AT.isNull())
            .groupBy(TODO.ENTERPRISE_ID)
            .fetchMap(TODO.ENTERPRISE_ID, first));
  }

  private @Nullable VisitFile last(long firm, LocalDate today) {
    var filter = VisitFilter.none().withEnterprise(firm).withStates(Set.of(VisitState.DONE));
    var visits = new VisitStore(database).page(filter, PageRequest.first(1)).rows();
    return visits.isEmpty() ? null : new VisitFileStore(database).file(visits.getFirst().id(), today).orElse(null);
  }
}
