package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROPERTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads what a pack asks of all firms, or of one, into columns: one pass over each table, no question per firm.
final class FrameStore {
  private static final int FETCH = 5_000;
  private static final int DIVISION = 2;

  private final DSLContext sql;
  private final String county;
  private final LocalDate day;
  private final @Nullable Long only;
  private final Rulebook rules;

  /// @param only one firm; null for the whole library
  FrameStore(DSLContext sql, String county, LocalDate day, @Nullable Long only, Rulebook rules) {
    this.sql = sql;
    this.county = county;
    this.day = day;
    this.only = only;
    this.rules = rules;
  }

  Frame load(Needs needs) {
    var frame = firms(needs);
    figures(frame, needs.slots(StandardField.Figure.class));
    facts(frame, needs.slots(StandardField.Fact.class));
    if (!needs.properties().isEmpty()) properties(frame, List.copyOf(needs.properties()));
    titles(frame);
    return frame;
  }

  private Condition of(Field<Long> owner) {
    return only == null ? DSL.noCondition() : owner.eq(only);
  }

  private interface Line {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(ResultQuery<?> query, Line line) {
    try (var rows = query.fetchSize(FETCH).fetchResultSet()) {
      while (rows.next()) line.read(rows);
    } catch (SQLException e) {
      throw new DataAccessException("reading failed", e);
    }
  }

  private Frame firms(Needs needs) {
    var ids = new Longs();
    var codes = new ArrayList<@Nullable String>();
    var founded = new ArrayList<@Nullable LocalDate>();
    each(
        sql.select(ENTERPRISE.ID, ENTERPRISE.INDUSTRY_CODE, ENTERPRISE.ESTABLISHED_ON)
            .from(ENTERPRISE)
            .where(ENTERPRISE.COUNTY.eq(county), ENTERPRISE.DELETED_AT.isNull(), of(ENTERPRISE.ID))
            .orderBy(ENTERPRISE.ID),
        row -> {
          ids.add(row.getLong(1));
          codes.add(row.getString(2));
          founded.add(row.getObject(3, LocalDate.class));
        });
    var frame = new Frame(ids.toArray(), day);
    industries(frame, codes);
    for (var slot : needs.slots(StandardField.YearsSince.class)) {
      var column = frame.amounts(slot);
      for (int row = 0; row < column.length; row++) {
        var since = founded.get(row);
        if (since != null) column[row] = ChronoUnit.YEARS.between(since, day) * Exact.ONE;
      }
    }
    return frame;
  }

  private record Industry(String section, @Nullable String sizeRule) {}

  private void industries(Frame frame, List<@Nullable String> codes) {
    var industries = new HashMap<String, Industry>();
    sql.select(INDUSTRY.CODE, INDUSTRY.SECTION, INDUSTRY.SIZE_CLASS_RULE)
        .from(INDUSTRY)
        .forEach(row -> industries.put(row.value1(), new Industry(row.value2(), row.value3())));
    for (int row = 0; row < codes.size(); row++) {
      var code = codes.get(row);
      if (code == null) continue;
      var division = code.substring(0, Math.min(DIVISION, code.length()));
      var own = industries.get(code);
      var whole = industries.get(division);
      var known = own == null ? whole : own;
      if (known == null) continue;
      frame.sections()[row] = (byte) known.section().charAt(0);
      if (division.chars().allMatch(Character::isDigit)) frame.divisions()[row] = Byte.parseByte(division);
      var rule = known.sizeRule() == null && whole != null ? whole.sizeRule() : known.sizeRule();
      if (rule != null) frame.sizeRules()[row] = Byte.parseByte(rule);
    }
  }

  /// The source that is preferred counts; what it does not give is taken from another that does.
  private void figures(Frame frame, List<Slot> slots) {
    if (slots.isEmpty()) return;
    var columns =
        new ArrayList<Field<?>>(List.of(YEAR_FIGURES.ENTERPRISE_ID, YEAR_FIGURES.FISCAL_YEAR, YEAR_FIGURES.PREFERRED));
    var codes = slots.stream().map(Slot::field).distinct().toList();
    for (var code : codes) columns.add(figure(code));
    int first = slots.stream().mapToInt(Slot::year).min().orElseThrow();
    int last = slots.stream().mapToInt(Slot::year).max().orElseThrow();
    var targets = new long[last - first + 1][codes.size()][];
    for (var slot : slots) targets[slot.year() - first][codes.indexOf(slot.field())] = frame.amounts(slot);
    int oldest = day.getYear() + first;
    var near = new int[1];
    each(
        sql.select(columns)
            .from(YEAR_FIGURES)
            .where(
                YEAR_FIGURES.COUNTY.eq(county),
                YEAR_FIGURES.FISCAL_YEAR.between(oldest, day.getYear() + last),
                of(YEAR_FIGURES.ENTERPRISE_ID)),
        line -> {
          int row = frame.row(line.getLong(1), near[0]);
          if (row < 0) return;
          near[0] = row;
          var year = targets[line.getInt(2) - oldest];
          boolean counts = line.getBoolean(3);
          for (int i = 0; i < year.length; i++) {
            if (year[i] == null) continue;
            var amount = line.getBigDecimal(i + 4);
            if (amount != null && (counts || year[i][row] == Exact.NOT_KNOWN)) year[i][row] = Exact.of(amount);
          }
        });
  }

  private Field<?> figure(String code) {
    var column = ((StandardField.Figure) rules.fields().get(code)).column();
    var field = YEAR_FIGURES.field(column);
    if (field == null) throw new IllegalStateException("no column " + column);
    return field;
  }

  /// Of several rows that say the same thing, the one stated last counts.
  private void facts(Frame frame, List<Slot> slots) {
    if (slots.isEmpty()) return;
    var wanted = new HashMap<String, Map<Integer, Slot>>();
    for (var slot : slots) wanted.computeIfAbsent(slot.field(), _ -> new HashMap<>()).put(slot.year(), slot);
    var stated = new HashMap<Slot, int[]>();
    var near = new int[1];
    each(
        sql.select(
                ENTERPRISE_FACT.ENTERPRISE_ID,
                ENTERPRISE_FACT.FACT,
                ENTERPRISE_FACT.FISCAL_YEAR,
                ENTERPRISE_FACT.AMOUNT,
                ENTERPRISE_FACT.ANSWER,
                ENTERPRISE_FACT.WORDING,
                ENTERPRISE_FACT.AS_OF)
            .from(ENTERPRISE_FACT)
            .where(
                ENTERPRISE_FACT.COUNTY.eq(county),
                ENTERPRISE_FACT.FACT.in(wanted.keySet()),
                of(ENTERPRISE_FACT.ENTERPRISE_ID))
            .orderBy(ENTERPRISE_FACT.ID),
        line -> {
          int row = frame.row(line.getLong(1), near[0]);
          if (row < 0) return;
          near[0] = row;
          var field = (StandardField.Fact) rules.fields().get(line.getString(2));
          var slot = wanted.get(field.code()).get(yearOf(field, line));
          if (slot == null) return;
          var asOf = line.getObject(7, LocalDate.class);
          int statedOn = asOf == null ? 0 : (int) asOf.toEpochDay();
          var newest = stated.computeIfAbsent(slot, _ -> new int[frame.size()]);
          if (statedOn < newest[row]) return;
          newest[row] = statedOn;
          fact(frame, field, slot, row, line);
        });
  }

  /// Facts without a year stand at 0; of those, what is said of a year to come is passed over.
  private @Nullable Integer yearOf(StandardField.Fact field, ResultSet line) throws SQLException {
    int year = line.getInt(3);
    boolean none = line.wasNull();
    if (!field.yearly()) return none || year <= day.getYear() ? 0 : null;
    return none ? null : Integer.valueOf(year - day.getYear());
  }

  private static void fact(Frame frame, StandardField.Fact field, Slot slot, int row, ResultSet line)
      throws SQLException {
    switch (field.answer()) {
      case AMOUNT -> frame.amounts(slot)[row] = Exact.of(line.getBigDecimal(4));
      case YES_NO -> {
        boolean yes = line.getBoolean(5);
        frame.answers(slot)[row] = line.wasNull() ? Truth.UNKNOWN : Truth.of(yes);
      }
      case CHOICE -> frame.words(slot)[row] = (byte) Binding.number(field, line.getString(6));
    }
  }

  private void properties(Frame frame, List<StandardField.PropertyCount> fields) {
    var counts = fields.stream().map(field -> frame.counts(field.code())).toList();
    var near = new int[1];
    each(
        sql.select(
                PROPERTY.ENTERPRISE_ID,
                PROPERTY.GRADE,
                PROPERTY.FOR_MAIN_PRODUCT,
                PROPERTY.IN_USE,
                PROPERTY.TRANSFERRED_IN,
                PROPERTY.HOLDER_RANK,
                PROPERTY.SELF_DEVELOPED,
                PROPERTY.HIGH_VALUE)
            .from(PROPERTY)
            .where(
                PROPERTY.COUNTY.eq(county),
                PROPERTY.GRANTED_ON.isNull().or(PROPERTY.GRANTED_ON.le(day)),
                PROPERTY.VALID_UNTIL.isNull().or(PROPERTY.VALID_UNTIL.ge(day)),
                of(PROPERTY.ENTERPRISE_ID)),
        line -> {
          int row = frame.row(line.getLong(1), near[0]);
          if (row < 0) return;
          near[0] = row;
          for (int i = 0; i < counts.size(); i++) {
            byte fits = fits(fields.get(i).filter(), line);
            if (fits == Truth.YES) counts.get(i).least()[row]++;
            if (fits != Truth.NO) counts.get(i).most()[row]++;
          }
        });
  }

  private static byte fits(StandardField.PropertyCount.Filter filter, ResultSet line) throws SQLException {
    if (!filter.grade().equals(line.getString(2))) return Truth.NO;
    byte fits = fits(filter.forMainProduct(), line, 3);
    fits = (byte) Math.min(fits, fits(filter.inUse(), line, 4));
    fits = (byte) Math.min(fits, fits(filter.transferredIn(), line, 5));
    fits = (byte) Math.min(fits, fits(filter.selfDeveloped(), line, 7));
    fits = (byte) Math.min(fits, fits(filter.highValue(), line, 8));
    if (filter.holderRankMost() == null) return fits;
    int rank = line.getInt(6);
    byte ranked = line.wasNull() ? Truth.UNKNOWN : Truth.of(rank <= filter.holderRankMost());
    return (byte) Math.min(fits, ranked);
  }

  private static byte fits(@Nullable Boolean wanted, ResultSet line, int column) throws SQLException {
    if (wanted == null) return Truth.YES;
    boolean is = line.getBoolean(column);
    return line.wasNull() ? Truth.UNKNOWN : Truth.of(is == wanted);
  }

  private void titles(Frame frame) {
    var near = new int[1];
    each(
        sql.select(QUALIFICATION.ENTERPRISE_ID, QUALIFICATION.KIND)
            .from(QUALIFICATION)
            .where(
                QUALIFICATION.COUNTY.eq(county),
                QUALIFICATION.GRANTED_ON.le(day),
                QUALIFICATION.VALID_UNTIL.isNull().or(QUALIFICATION.VALID_UNTIL.ge(day)),
                QUALIFICATION.ENDED_ON.isNull().or(QUALIFICATION.ENDED_ON.gt(day)),
                of(QUALIFICATION.ENTERPRISE_ID)),
        line -> {
          int row = frame.row(line.getLong(1), near[0]);
          if (row < 0) return;
          near[0] = row;
          frame.titles()[row] |= Binding.bit(QualificationKind.of(line.getString(2)));
        });
  }

  /// A growing list of ids without boxes.
  private static final class Longs {
    private long[] all = new long[FETCH];
    private int size;

    void add(long id) {
      if (size == all.length) all = Arrays.copyOf(all, size * 2);
      all[size++] = id;
    }

    long[] toArray() {
      return Arrays.copyOf(all, size);
    }
  }
}
