package cn.qinshui.zhuanban.data.watch;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_CHANGE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;

import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The days that are coming: titles that run out, yearly updates, reports of changes.
final class DueStore {
  private final Database database;
  private final Map<Long, FirmLabel> firms;

  DueStore(Database database, Map<Long, FirmLabel> firms) {
    this.database = database;
    this.firms = firms;
  }

  /// A title that a later one of the same kind has taken over is not named.
  List<TitleDue> expiring(LocalDate day, int months, Collection<QualificationKind> kinds) {
    var later = QUALIFICATION.as("later");
    var renewed =
        DSL.exists(
            DSL.selectOne()
                .from(later)
                .where(
                    later.ENTERPRISE_ID.eq(QUALIFICATION.ENTERPRISE_ID),
                    later.KIND.eq(QUALIFICATION.KIND),
                    later.VALID_UNTIL.isNull().or(later.VALID_UNTIL.gt(QUALIFICATION.VALID_UNTIL)),
                    later.ENDED_ON.isNull().or(later.ENDED_ON.gt(day)),
                    later.ID.ne(QUALIFICATION.ID)));
    var due = QUALIFICATION.VALID_UNTIL.between(day, day.plusMonths(months));
    return titles(day, names(kinds), due.andNot(renewed))
        .flatMap(title -> due(title, title.getValidUntil(), day).stream())
        .sorted(Comparator.comparing(TitleDue::dueOn).thenComparing(title -> title.firm().name()))
        .toList();
  }

  /// @param updateBy the yearly day of a title's standard, as MM-dd; none where there is none
  List<TitleDue> updates(LocalDate day, Function<QualificationKind, Optional<String>> updateBy) {
    var found = new ArrayList<TitleDue>();
    for (var kind : QualificationKind.tiers()) {
      var by = updateBy.apply(kind);
      if (by.isEmpty()) continue;
      var due = WatchRules.updateDue(day.getYear(), by.get());
      var open =
          QUALIFICATION
              .GRANTED_ON
              .lt(day.withDayOfYear(1))
              .and(QUALIFICATION.UPDATED_FOR_YEAR.isNull().or(QUALIFICATION.UPDATED_FOR_YEAR.lt(day.getYear())));
      titles(day, List.of(kind.name()), open).forEach(title -> due(title, due, day).ifPresent(found::add));
    }
    found.sort(Comparator.comparing(TitleDue::dueOn).thenComparing(title -> title.firm().name()));
    return found;
  }

  private Stream<QualificationRecord> titles(LocalDate day, List<String> kinds, Condition more) {
    return database
        .read(sql ->
            sql.selectFrom(QUALIFICATION)
                .where(
                    QUALIFICATION.COUNTY.eq(database.county()),
                    QUALIFICATION.KIND.in(kinds),
                    QUALIFICATION.GRANTED_ON.le(day),
                    QUALIFICATION.VALID_UNTIL.isNull().or(QUALIFICATION.VALID_UNTIL.ge(day)),
                    QUALIFICATION.ENDED_ON.isNull().or(QUALIFICATION.ENDED_ON.gt(day)),
                    more)
                .fetch())
        .stream();
  }

  private static List<String> names(Collection<QualificationKind> kinds) {
    return kinds.stream().map(Enum::name).toList();
  }

  private Optional<TitleDue> due(QualificationRecord title, LocalDate due, LocalDate day) {
    var firm = firms.get(title.getEnterpriseId());
    if (firm == null) return Optional.empty();
    int left = (int) ChronoUnit.DAYS.between(day, due);
    return Optional.of(new TitleDue(firm, title.getId(), QualificationKind.of(title.getKind()), due, left));
  }

  private record Change(long firm, @Nullable Long id, String kind, LocalDate on, @Nullable String note) {}

  /// Changes of firms that held a step of graded cultivation when it happened and hold it still.
  List<ChangeDue> changes(LocalDate day, int months) {
    var words = Dictionaries.of(database);
    var since = new HashMap<Long, LocalDate>();
    titles(day, names(QualificationKind.tiers()), DSL.noCondition())
        .forEach(title -> since.merge(title.getEnterpriseId(), title.getGrantedOn(), (a, b) -> a.isBefore(b) ? a : b));
    var found = new ArrayList<ChangeDue>();
    for (var change : open(day)) {
      var held = since.get(change.firm());
      var firm = firms.get(change.firm());
      if (held == null || firm == null || held.isAfter(change.on())) continue;
      var due = change.on().plusMonths(months);
      Choice kind = words.choice("enterprise.change", change.kind());
      int left = (int) ChronoUnit.DAYS.between(day, due);
      found.add(new ChangeDue(firm, change.id(), kind, change.on(), due, left, change.note()));
    }
    found.sort(Comparator.comparing(ChangeDue::dueOn).thenComparing(change -> change.firm().name()));
    return found;
  }

  private List<Change> open(LocalDate day) {
    return database.read(sql -> {
      var entered =
          sql.selectFrom(ENTERPRISE_CHANGE)
              .where(ENTERPRISE_CHANGE.COUNTY.eq(database.county()), ENTERPRISE_CHANGE.HAPPENED_ON.le(day))
              .fetch();
      var changes = new ArrayList<Change>();
      for (var row : entered) {
        if (row.getReportedOn() != null && !row.getReportedOn().isAfter(day)) continue;
        changes.add(new Change(row.getEnterpriseId(), row.getId(), row.getKind(), row.getHappenedOn(), row.getNote()));
      }
      sql
          .selectFrom(ENTERPRISE_NAME)
          .where(
              ENTERPRISE_NAME.COUNTY.eq(database.county()),
              ENTERPRISE_NAME.KIND.eq("FORMER"),
              ENTERPRISE_NAME.UNTIL_ON.le(day))
          .fetch()
          .stream()
          .filter(name ->
              entered.stream()
                  .noneMatch(row ->
                      row.getKind().equals(ChangeReportStore.RENAME)
                          && row.getEnterpriseId().equals(name.getEnterpriseId())
                          && row.getHappenedOn().equals(name.getUntilOn())))
          .forEach(name ->
              changes.add(
                  new Change(
                      name.getEnterpriseId(),
                      null,
                      ChangeReportStore.RENAME,
                      name.getUntilOn(),
                      "曾用名“" + name.getName() + "”")));
      return changes;
    });
  }
}
