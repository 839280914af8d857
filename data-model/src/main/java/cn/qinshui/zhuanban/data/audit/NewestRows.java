package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.RecordedRow;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/// The newest rows of the record that a filter lets through. An engine asked for them in one question joins and sorts the
/// whole record; asked in steps it reads no more than is wanted: ids are made in the order of time, a deed's before those
/// of its rows.
final class NewestRows {
  /// So many deeds are read one after the other; of more, every row is looked at from the newest on.
  static final int FEW = 300;

  private static final int STEP = 4_000;
  private static final int AT_A_TIME = 1_000;

  private final DSLContext sql;
  private final FieldChangeFilter filter;
  private final String county;
  private final ZoneId zone;

  NewestRows(DSLContext sql, FieldChangeFilter filter, String county, ZoneId zone) {
    this.sql = sql;
    this.filter = filter;
    this.county = county;
    this.zone = zone;
  }

  /// A row of the record and how many rows it is about.
  private record Line(long id, int rows) {
    static Line of(Record2<Long, Integer> line) {
      return new Line(line.value1(), RecordedRow.count(line.value2()));
    }
  }

  /// Reads at most so many rows of the library, a part at a time, each turned into what is wanted of it.
  <T> List<T> read(int most, Function<Record, Stream<T>> each) {
    var found = new ArrayList<T>();
    for (var part : parts(lines(most), most)) {
      sql.select(CHANGE_ROW.fields())
          .select(CHANGE_SET.AT, CHANGE_SET.AUTHOR, CHANGE_SET.KIND, CHANGE_SET.CAUSE, CHANGE_SET.REVERSED_BY_ID)
          .from(CHANGE_ROW)
          .join(CHANGE_SET)
          .on(CHANGE_SET.ID.eq(CHANGE_ROW.SET_ID))
          .where(CHANGE_ROW.ID.in(part))
          .orderBy(CHANGE_ROW.ID.desc())
          .forEach(row -> each.apply(row).forEach(found::add));
    }
    return found;
  }

  private static List<List<Long>> parts(List<Line> lines, int most) {
    var parts = new ArrayList<List<Long>>();
    int all = 0;
    int inPart = AT_A_TIME;
    for (var line : lines) {
      if (all >= most) break;
      if (inPart >= AT_A_TIME) {
        parts.add(new ArrayList<>());
        inPart = 0;
      }
      parts.getLast().add(line.id());
      inPart += line.rows();
      all += line.rows();
    }
    return parts;
  }

  private List<Line> lines(int most) {
    if (filter.firmId() != null) return ofFirm(filter.firmId());
    var deeds =
        sql.select(CHANGE_SET.ID)
            .from(CHANGE_SET)
            .where(ofDeed())
            .orderBy(CHANGE_SET.ID.desc())
            .limit(FEW + 1)
            .fetch(CHANGE_SET.ID);
    return deeds.size() <= FEW ? deedByDeed(deeds, most) : rowByRow(most);
  }

  /// The firm's own rows by their index, and those that came in among others by the ids they span.
  private List<Line> ofFirm(long firm) {
    var found = new TreeSet<>(Comparator.comparingLong(Line::id).reversed());
    found.addAll(lines(CHANGE_ROW.FIRM_ID.eq(firm)));
    found.addAll(lines(RecordedRow.amongOthers(ENTERPRISE.getName(), firm)));
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      var owner = table.field("enterprise_id", Long.class);
      if (owner != null) {
        var deeds = sql.fetchValues(RecordedRow.deedsEntering(table, owner.eq(firm)));
        if (!deeds.isEmpty()) {
          found.addAll(
              lines(
                  CHANGE_ROW
                      .SET_ID
                      .in(deeds)
                      .and(CHANGE_ROW.TABLE_NAME.eq(table.getName()))
                      .and(CHANGE_ROW.AFTER_IMAGE.like("%\"enterprise_id\":\"" + firm + "\"%"))
                      .and(CHANGE_ROW.ROW_COUNT.isNotNull())));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Line> lines(Condition which) {
    return sql.select(CHANGE_ROW.ID, CHANGE_ROW.ROW_COUNT)
        .from(CHANGE_ROW)
        .join(CHANGE_SET)
        .on(CHANGE_SET.ID.eq(CHANGE_ROW.SET_ID))
        .where(which, ofDeed(), ofRow())
        .fetch(Line::of);
  }

  private List<Line> deedByDeed(List<Long> deeds, int most) {
    var found = new ArrayList<Line>();
    int rows = 0;
    for (var deed : deeds) {
      if (rows >= most) break;
      var lines =
          sql.select(CHANGE_ROW.ID, CHANGE_ROW.ROW_COUNT)
              .from(CHANGE_ROW)
              .where(CHANGE_ROW.SET_ID.eq(deed), ofRow())
              .orderBy(CHANGE_ROW.SET_ID.desc(), CHANGE_ROW.ORDINAL.desc())
              .limit(most - rows)
              .fetch(Line::of);
      found.addAll(lines);
      rows += lines.stream().mapToInt(Line::rows).sum();
    }
    return found;
  }

  private List<Line> rowByRow(int most) {
    var found = new ArrayList<Line>();
    int rows = 0;
    long before = Long.MAX_VALUE;
    while (rows < most) {
      var step =
          sql.select(CHANGE_ROW.ID, CHANGE_ROW.ROW_COUNT, CHANGE_ROW.SET_ID, CHANGE_ROW.TABLE_NAME)
              .from(CHANGE_ROW)
              .where(CHANGE_ROW.ID.lt(before))
              .orderBy(CHANGE_ROW.ID.desc())
              .limit(STEP)
              .fetch();
      if (step.isEmpty()) break;
      var wanted = wanted(new HashSet<>(step.getValues(CHANGE_ROW.SET_ID)));
      var tables = tables();
      for (var row : step) {
        if (!wanted.contains(row.value3()) || !tables.isEmpty() && !tables.contains(row.value4())) continue;
        found.add(new Line(row.value1(), RecordedRow.count(row.value2())));
        rows += found.getLast().rows();
      }
      before = step.getLast().value1();
    }
    return found;
  }

  private Set<Long> wanted(Set<Long> deeds) {
    return sql.select(CHANGE_SET.ID).from(CHANGE_SET).where(CHANGE_SET.ID.in(deeds), ofDeed()).fetchSet(CHANGE_SET.ID);
  }

  private Condition ofDeed() {
    var all = CHANGE_SET.COUNTY.eq(county);
    if (!filter.authors().isEmpty()) all = all.and(CHANGE_SET.AUTHOR.in(filter.authors()));
    if (!filter.kinds().isEmpty()) all = all.and(CHANGE_SET.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
    var days = filter.days();
    if (days.from() != null) all = all.and(CHANGE_SET.AT.ge(days.from().atStartOfDay(zone).toInstant()));
    if (days.to() != null) all = all.and(CHANGE_SET.AT.lt(days.to().plusDays(1).atStartOfDay(zone).toInstant()));
    return all;
  }

  private Condition ofRow() {
    var tables = tables();
    return tables.isEmpty() ? DSL.noCondition() : CHANGE_ROW.TABLE_NAME.in(tables);
  }

  /// The tables of the fields asked for; empty asks for all.
  private Set<String> tables() {
    return filter.fields().stream().map(field -> field.substring(0, field.indexOf('.'))).collect(Collectors.toSet());
  }
}
