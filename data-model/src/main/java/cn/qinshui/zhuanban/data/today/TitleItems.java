package cn.qinshui.zhuanban.data.today;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The firms whose titles run out, each with those titles, the first to end on top.
final class TitleItems {
  private final Database database;

  TitleItems(Database database) {
    this.database = database;
  }

  List<TodayItem> expiring(
      LocalDate from, LocalDate until, Set<QualificationKind> kinds, @Nullable Long commissioner, int limit) {
    var later = QUALIFICATION.as("later");
    Condition own = commissioner == null ? DSL.noCondition() : ENTERPRISE.COMMISSIONER_ID.eq(commissioner);
    var firms = new LinkedHashMap<Long, TodayItem.FirmItem>();
    database.read(sql -> sql
        .select(ENTERPRISE.ID, ENTERPRISE.NAME, QUALIFICATION.KIND, QUALIFICATION.VALID_UNTIL).from(QUALIFICATION)
        .join(ENTERPRISE).on(ENTERPRISE.ID.eq(QUALIFICATION.ENTERPRISE_ID))
        .where(ENTERPRISE.COUNTY.eq(database.county()), ENTERPRISE.DELETED_AT.isNull(), own,
            QUALIFICATION.KIND.in(kinds.stream().map(Enum::name).toList()),
            QUALIFICATION.VALID_UNTIL.between(from, until), QUALIFICATION.ENDED_ON.isNull(),
            notExists(selectOne().from(later).where(later.RENEWS_ID.eq(QUALIFICATION.ID))))
        .orderBy(QUALIFICATION.VALID_UNTIL, ENTERPRISE.SORT_KEY, QUALIFICATION.ID).fetch())
        .forEach(row -> firms.merge(row.value1(), item(row.value1(), row.value2(), row.value3(), row.value4()),
            TitleItems::joined));
    return firms.values().stream().limit(limit).<TodayItem>map(firm -> firm).toList();
  }

  private static TodayItem.FirmItem item(long id, String name, String kind, LocalDate until) {
    return new TodayItem.FirmItem(id, name, List.of(QualificationKind.valueOf(kind).badge()), until);
  }

  private static TodayItem.FirmItem joined(TodayItem.FirmItem first, TodayItem.FirmItem more) {
    var titles = new ArrayList<>(first.titles());
    titles.addAll(more.titles());
    return new TodayItem.FirmItem(first.enterpriseId(), first.enterprise(), titles, first.until());
  }
}
