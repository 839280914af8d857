package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.jooq.impl.DSL.select;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;

/// Stretches of the list of firms, each read by itself along an index.
final class FirmStretches {
  private static final int AT_A_TIME = 5_000;

  private final DSLContext sql;
  private final Database database;
  private final EnterpriseFilter filter;
  private final boolean descending;
  private final Condition condition;

  FirmStretches(DSLContext sql, Database database, EnterpriseFilter filter, PageRequest request) {
    this.sql = sql;
    this.database = database;
    this.filter = filter;
    this.descending = request.descending();
    this.condition = EnterpriseConditions.of(filter, database);
  }

  /// A stretch of the list that is read by itself.
  interface Stretch {
    List<Long> ids(int offset, int limit);

    int count();
  }

  /// All that the filter lets through.
  Condition condition() {
    return condition;
  }

  /// In the library county and deleted_at are the same for all; naming them lets the index enterprise_list serve, forwards
  /// and backwards.
  static List<OrderField<?>> byName(EnterpriseFilter filter, boolean descending) {
    var fields =
        filter.recycled()
            ? Stream.<Field<?>>of(ENTERPRISE.SORT_KEY, ENTERPRISE.ID)
            : Stream.<Field<?>>of(ENTERPRISE.COUNTY, ENTERPRISE.DELETED_AT, ENTERPRISE.SORT_KEY, ENTERPRISE.ID);
    return fields.<OrderField<?>>map(field -> descending ? field.desc() : field.asc()).toList();
  }

  Stretch firms(Condition which, List<? extends OrderField<?>> order) {
    return new Stretch() {
      @Override
      public List<Long> ids(int offset, int limit) {
        return sql.select(ENTERPRISE.ID)
            .from(ENTERPRISE)
            .where(which)
            .orderBy(order)
            .limit(limit)
            .offset(offset)
            .fetch(ENTERPRISE.ID);
      }

      @Override
      public int count() {
        return EnterpriseStore.count(sql, which);
      }
    };
  }

  /// By name over several towns: the first of each, put in order together.
  Stretch firmsOfTowns() {
    var whole = firms(condition, byName(filter, descending));
    return new Stretch() {
      @Override
      public List<Long> ids(int offset, int limit) {
        var each =
            filter.towns().stream()
                .map(town ->
                    select(ENTERPRISE.ID, ENTERPRISE.SORT_KEY)
                        .from(ENTERPRISE)
                        .where(condition, ENTERPRISE.TOWN_CODE.eq(town))
                        .orderBy(along(ENTERPRISE.TOWN_CODE, descending))
                        .limit(offset + limit))
                .<Select<Record2<Long, String>>>map(select -> select)
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("each");
        var key = Objects.requireNonNull(each.field(ENTERPRISE.SORT_KEY));
        var id = Objects.requireNonNull(each.field(ENTERPRISE.ID));
        return sql.select(id).from(each).orderBy(directed(key), directed(id)).limit(limit).offset(offset).fetch(id);
      }

      @Override
      public int count() {
        return whole.count();
      }
    };
  }

  /// Along the index of codes.
  Stretch alongCode() {
    var which = EnterpriseConditions.unplanned(filter, database).and(ENTERPRISE.CODE.isNotNull());
    return firms(which, List.of(directed(ENTERPRISE.CODE), directed(ENTERPRISE.ID)));
  }

  <T> SortField<T> directed(Field<T> field) {
    return descending ? field.desc() : field.asc();
  }

  /// The order of an index that goes by a column and then by name.
  List<OrderField<?>> along(Field<?> column, boolean descending) {
    var fields =
        filter.recycled()
            ? Stream.<Field<?>>of(column, ENTERPRISE.SORT_KEY, ENTERPRISE.ID)
            : Stream.<Field<?>>of(ENTERPRISE.COUNTY, ENTERPRISE.DELETED_AT, column, ENTERPRISE.SORT_KEY, ENTERPRISE.ID);
    return fields.<OrderField<?>>map(field -> descending ? field.desc() : field.asc()).toList();
  }

  /// Firms in the order of the rows of another table, of which each firm has one.
  Stretch joined(Table<?> other, Condition ofFirm, Condition which, List<OrderField<?>> order) {
    return new Stretch() {
      @Override
      public List<Long> ids(int offset, int limit) {
        return sql.select(ENTERPRISE.ID)
            .from(other)
            .join(ENTERPRISE)
            .on(ofFirm)
            .where(which, EnterpriseConditions.unplanned(filter, database))
            .orderBy(order)
            .limit(limit)
            .offset(offset)
            .fetch(ENTERPRISE.ID);
      }

      @Override
      public int count() {
        var both = sql.selectCount().from(other).join(ENTERPRISE).on(ofFirm).where(which, condition);
        return both.fetchSingle().value1();
      }
    };
  }

  /// Firms by what their rows of another table come to: reckoned for all that have any, which are few, and then looked up
  /// from the first on until the page is full.
  Stretch counted(Table<?> table, Field<?> what, Condition which) {
    var owner = Objects.requireNonNull(table.field("enterprise_id", Long.class));
    return new Stretch() {
      @Override
      public List<Long> ids(int offset, int limit) {
        var all = sql.select(owner).from(table).where(which).groupBy(owner).orderBy(directed(what), owner).fetch(owner);
        var found = new ArrayList<Long>();
        for (int from = 0; from < all.size() && found.size() < offset + limit; from += AT_A_TIME) {
          var some = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
          var held = sql.select(ENTERPRISE.ID).from(ENTERPRISE).where(condition, ENTERPRISE.ID.in(some));
          var shown = held.fetchSet(ENTERPRISE.ID);
          for (long id : some) if (shown.contains(id)) found.add(id);
        }
        return found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size()));
      }

      @Override
      public int count() {
        return EnterpriseStore.count(sql, condition.and(ENTERPRISE.ID.in(select(owner).from(table).where(which))));
      }
    };
  }
}
