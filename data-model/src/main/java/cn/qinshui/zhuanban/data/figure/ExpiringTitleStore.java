package cn.qinshui.zhuanban.data.figure;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The titles that run out (到期资质), of the kinds the office watches.
public final class ExpiringTitleStore {
  private final Database database;

  public ExpiringTitleStore(Database database) {
    this.database = database;
  }

  /// The kinds of titles whose end the office watches (setting expiry.watch.titles).
  public Set<QualificationKind> kinds() {
    return Arrays.stream(new SettingStore(database).text("expiry.watch.titles").split("[,，、]"))
        .map(code -> QualificationKind.valueOf(code.strip()))
        .collect(Collectors.toSet());
  }

  /// The firms whose titles these are, as the list of firms filters them. `commissioner` narrows to his firms.
  public EnterpriseFilter firms(LocalDate from, LocalDate until, @Nullable Long commissioner) {
    var filter = EnterpriseFilter.none().and(new Listing.Expiring(from, until, kinds())).withAsOf(from);
    return commissioner == null ? filter : filter.withCommissioners(Set.of(commissioner));
  }

  /// The titles themselves, the next to end first.
  public List<ExpiringTitle> titles(LocalDate from, LocalDate until, @Nullable Long commissioner) {
    var later = QUALIFICATION.as("later");
    var own = commissioner == null ? DSL.noCondition() : ENTERPRISE.COMMISSIONER_ID.eq(commissioner);
    var kinds = kinds().stream().map(Enum::name).toList();
    return database.read(sql ->
        sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, QUALIFICATION.KIND, QUALIFICATION.VALID_UNTIL)
            .from(QUALIFICATION)
            .join(ENTERPRISE)
            .on(ENTERPRISE.ID.eq(QUALIFICATION.ENTERPRISE_ID))
            .where(
                ENTERPRISE.COUNTY.eq(database.county()),
                ENTERPRISE.DELETED_AT.isNull(),
                own,
                QUALIFICATION.KIND.in(kinds),
                QUALIFICATION.VALID_UNTIL.between(from, until),
                QUALIFICATION.ENDED_ON.isNull(),
                notExists(selectOne().from(later).where(later.RENEWS_ID.eq(QUALIFICATION.ID))))
            .orderBy(QUALIFICATION.VALID_UNTIL, ENTERPRISE.SORT_KEY, QUALIFICATION.ID)
            .fetch(row ->
                new ExpiringTitle(row.value1(), row.value2(), QualificationKind.valueOf(row.value3()), row.value4())));
  }
}
