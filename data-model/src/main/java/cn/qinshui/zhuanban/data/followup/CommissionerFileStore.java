package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/// One commissioner with everything on him.
public final class CommissionerFileStore {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  private final Database database;

  public CommissionerFileStore(Database database) {
    this.database = database;
  }

  public Optional<CommissionerFile> file(long id, LocalDate today) {
    var starts = starts(today);
    return new CommissionerStore(database)
        .roster(today).stream()
            .filter(row -> row.commissioner().id() == id)
            .findFirst()
            .map(row ->
                database.read(sql ->
                    new CommissionerFile(
                        row,
                        starts.stream().map(CommissionerFileStore::words).toList(),
                        rhythm(sql, id, starts, today),
                        served(sql, id))));
  }

  /// First days of the last quarters, oldest first.
  private static List<LocalDate> starts(LocalDate today) {
    var now = CommissionerStore.quarterOf(today).from();
    return IntStream.range(0, QUARTERS).mapToObj(i -> now.minusMonths((long) (QUARTERS - 1 - i) * MONTHS)).toList();
  }

  /// 2026年四季度
  public static String words(LocalDate day) {
    return day.getYear() + "年" + PaperText.numeral((day.getMonthValue() - 1) / MONTHS + 1) + "季度";
  }

  private static List<FirmRhythm> rhythm(DSLContext sql, long id, List<LocalDate> starts, LocalDate today) {
    var names = new LinkedHashMap<Long, String>();
    sql.select(ENTERPRISE.ID, ENTERPRISE.NAME)
        .from(ENTERPRISE)
        .where(ENTERPRISE.COMMISSIONER_ID.eq(id), ENTERPRISE.DELETED_AT.isNull())
        .orderBy(ENTERPRISE.SORT_KEY, ENTERPRISE.ID)
        .forEach(row -> names.put(row.value1(), row.value2()));
    var days =
        sql.select(VISIT.ENTERPRISE_ID, VISIT.VISITED_ON)
            .from(VISIT)
            .where(
                VISIT.ENTERPRISE_ID.in(names.keySet()),
                VISIT.STATE.eq(VisitState.DONE.name()),
                VISIT.DELETED_AT.isNull(),
                VISIT.VISITED_ON.between(starts.getFirst(), today))
            .fetchGroups(VISIT.ENTERPRISE_ID, VISIT.VISITED_ON);
    var rhythm = new ArrayList<FirmRhythm>();
    names.forEach(
        (firm, name) -> rhythm.add(new FirmRhythm(firm, name, counts(days.getOrDefault(firm, List.of()), starts))));
    return rhythm;
  }

  private static List<Integer> counts(List<LocalDate> days, List<LocalDate> starts) {
    return starts.stream()
        .map(start ->
            (int) days.stream().filter(day -> !day.isBefore(start) && day.isBefore(start.plusMonths(MONTHS))).count())
        .toList();
  }

  private static List<AssignedFirm> served(DSLContext sql, long id) {
    return sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ASSIGNMENT.SINCE_ON, ASSIGNMENT.UNTIL_ON)
        .from(ASSIGNMENT)
        .join(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(ASSIGNMENT.ENTERPRISE_ID))
        .where(ASSIGNMENT.COMMISSIONER_ID.eq(id))
        .orderBy(ASSIGNMENT.UNTIL_ON.desc().nullsFirst(), ASSIGNMENT.SINCE_ON.desc(), ENTERPRISE.SORT_KEY)
        .fetch(row -> new AssignedFirm(row.value1(), row.value2(), row.value3(), row.value4()));
  }
}
