package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.RecordedRow;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The record of changes field by field, newest first. It reads at most the newest [#MOST] rows that a filter lets
/// through, so that one question never holds up the desk.
public final class FieldChangeStore {
  public static final int MOST = 20_000;
  private static final int AT_A_TIME = 1_000;
  private static final String CHANGED = "内容已改";

  private final Database database;
  private final FieldWords words = FieldWords.shipped();

  /// A part of the changes, and how many there are.
  public record Found(List<FieldChange> rows, int total) {}

  public FieldChangeStore(Database database) {
    this.database = database;
  }

  public Found page(FieldChangeFilter filter, PageRequest request) {
    var all = all(filter);
    int from = Math.min(request.offset(), all.size());
    return new Found(all.subList(from, Math.min(from + request.limit(), all.size())), all.size());
  }

  private List<FieldChange> all(FieldChangeFilter filter) {
    var dictionaries = Dictionaries.of(database);
    return database.read(sql -> {
      var reading = new Reading(sql, dictionaries, filter);
      var found = new ArrayList<FieldChange>();
      for (var ids : newest(sql, condition(filter))) {
        sql.select(CHANGE_ROW.fields())
            .select(CHANGE_SET.AT, CHANGE_SET.AUTHOR, CHANGE_SET.KIND, CHANGE_SET.CAUSE, CHANGE_SET.REVERSED_BY_ID)
            .from(CHANGE_ROW)
            .join(CHANGE_SET)
            .on(CHANGE_SET.ID.eq(CHANGE_ROW.SET_ID))
            .where(CHANGE_ROW.ID.in(ids))
            .orderBy(CHANGE_ROW.ID.desc())
            .forEach(row -> found.addAll(reading.changes(row)));
      }
      var tokens = TextTokens.of(filter.text());
      return tokens.isEmpty() ? found : found.stream().filter(change -> says(change, tokens)).toList();
    });
  }

  /// The newest rows of the record, at most [#MOST] rows of the library in all, and in each part so many as are read at once.
  private static List<List<Long>> newest(DSLContext sql, Condition which) {
    var parts = new ArrayList<List<Long>>();
    int all = 0;
    int inPart = AT_A_TIME;
    var rows =
        sql.select(CHANGE_ROW.ID, CHANGE_ROW.ROW_COUNT)
            .from(CHANGE_ROW)
            .join(CHANGE_SET)
            .on(CHANGE_SET.ID.eq(CHANGE_ROW.SET_ID))
            .where(which)
            .orderBy(CHANGE_ROW.ID.desc())
            .limit(MOST);
    for (var row : rows) {
      if (all >= MOST) break;
      if (inPart >= AT_A_TIME) {
        parts.add(new ArrayList<>());
        inPart = 0;
      }
      parts.getLast().add(row.value1());
      inPart += RecordedRow.count(row.value2());
      all += RecordedRow.count(row.value2());
    }
    return parts;
  }

  private Condition condition(FieldChangeFilter filter) {
    var all = CHANGE_SET.COUNTY.eq(database.county());
    if (!filter.authors().isEmpty()) all = all.and(CHANGE_SET.AUTHOR.in(filter.authors()));
    if (!filter.kinds().isEmpty()) all = all.and(CHANGE_SET.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
    var days = filter.days();
    if (days.from() != null) all = all.and(CHANGE_SET.AT.ge(days.from().atStartOfDay(zone()).toInstant()));
    if (days.to() != null) all = all.and(CHANGE_SET.AT.lt(days.to().plusDays(1).atStartOfDay(zone()).toInstant()));
    if (!filter.fields().isEmpty()) {
      all =
          all.and(CHANGE_ROW.TABLE_NAME.in(filter.fields().stream().map(FieldChangeStore::table).distinct().toList()));
    }
    if (filter.firmId() != null) all = all.and(ofFirm(filter.firmId()));
    return all;
  }

  private static String table(String field) {
    return field.substring(0, field.indexOf('.'));
  }

  private ZoneId zone() {
    return database.clock().getZone();
  }

  /// The firm's own row, and every row whose image names the firm, whether it is still there or not.
  private static Condition ofFirm(long firm) {
    var named = "%\"enterprise_id\":\"" + firm + "\"%";
    var owned = "%\"owner_table\":\"enterprise\",\"owner_id\":\"" + firm + "\"%";
    return CHANGE_ROW
        .TABLE_NAME
        .eq(ENTERPRISE.getName())
        .and(CHANGE_ROW.ROW_ID.eq(firm))
        .or(RecordedRow.amongOthers(ENTERPRISE.getName(), firm))
        .or(CHANGE_ROW.AFTER_IMAGE.like(named))
        .or(CHANGE_ROW.BEFORE_IMAGE.like(named))
        .or(
            CHANGE_ROW
                .TABLE_NAME
                .eq("attachment")
                .and(DSL.coalesce(CHANGE_ROW.AFTER_IMAGE, CHANGE_ROW.BEFORE_IMAGE).like(owned)));
  }

  private static boolean says(FieldChange change, List<String> tokens) {
    var all =
        TextTokens.normal(
            String.join(
                " ",
                change.firm() == null ? "" : change.firm(),
                change.subject(),
                change.field(),
                change.before(),
                change.after(),
                change.cause(),
                change.at().toLocalDate().toString()));
    return tokens.stream().allMatch(all::contains);
  }

  /// Everybody who changed something, by name.
  public List<String> authors() {
    return database.read(sql ->
        sql.selectDistinct(CHANGE_SET.AUTHOR)
            .from(CHANGE_SET)
            .where(CHANGE_SET.COUNTY.eq(database.county()))
            .orderBy(CHANGE_SET.AUTHOR)
            .fetch(CHANGE_SET.AUTHOR));
  }

  /// Every field by `table.column`, as 年度指标·营业收入.
  public Map<String, String> fields() {
    return words.all();
  }

  /// Turns rows of the record into changes of fields; names that codes stand for are looked up once.
  private final class Reading {
    private final DSLContext sql;
    private final Dictionaries dictionaries;
    private final FieldChangeFilter filter;
    private final Map<String, String> names = new HashMap<>();

    Reading(DSLContext sql, Dictionaries dictionaries, FieldChangeFilter filter) {
      this.sql = sql;
      this.dictionaries = dictionaries;
      this.filter = filter;
    }

    List<FieldChange> changes(Record row) {
      var changes = new ArrayList<FieldChange>();
      for (var recorded : RecordedRow.of(row.into(CHANGE_ROW)).reversed()) changes.addAll(changes(row, recorded));
      return changes;
    }

    private List<FieldChange> changes(Record row, RecordedRow recorded) {
      var table = recorded.table();
      var before = History.values(recorded.before());
      var after = History.values(recorded.after());
      var whole = after.isEmpty() ? before : after;
      var columns = new TreeSet<String>();
      columns.addAll(before.keySet());
      columns.addAll(after.keySet());
      var firm = firm(table, recorded.rowId(), whole);
      var amongOthers = row.get(CHANGE_ROW.ROW_COUNT) != null;
      if (amongOthers && filter.firmId() != null && !filter.firmId().equals(firm)) return List.of();
      var changes = new ArrayList<FieldChange>();
      for (var column : columns) {
        if (words.isSilent(column) || Objects.equals(before.get(column), after.get(column))) continue;
        var opaque = words.column(table, column).isOpaque();
        if (opaque && (before.isEmpty() || after.isEmpty())) continue;
        if (!filter.fields().isEmpty() && !filter.fields().contains(table + "." + column)) continue;
        changes.add(
            new FieldChange(
                row.get(CHANGE_ROW.ID) + "." + recorded.rowId() + "." + column,
                row.get(CHANGE_ROW.SET_ID),
                row.get(CHANGE_SET.AT).atZone(zone()).toLocalDateTime(),
                row.get(CHANGE_SET.AUTHOR),
                firm,
                firm == null ? null : name(ENTERPRISE.getName(), "id", "name", String.valueOf(firm)),
                subject(table, whole),
                words.column(table, column).word(),
                opaque ? "" : shown(table, column, before.get(column)),
                opaque ? CHANGED : shown(table, column, after.get(column)),
                Deed.Kind.valueOf(row.get(CHANGE_SET.KIND)),
                row.get(CHANGE_SET.CAUSE),
                row.get(CHANGE_SET.REVERSED_BY_ID) != null));
      }
      return changes;
    }

    private static @Nullable Long firm(String table, long rowId, Map<String, String> image) {
      if (table.equals(ENTERPRISE.getName())) return rowId;
      var owner = image.get("owner_id");
      if (owner != null && ENTERPRISE.getName().equals(image.get("owner_table"))) return Long.valueOf(owner);
      var firm = image.get("enterprise_id");
      return firm == null ? null : Long.valueOf(firm);
    }

    private String subject(String table, Map<String, String> image) {
      var known = words.table(table);
      if (known.isEmpty()) return table;
      var subject = known.get().subject();
      for (var each : image.entrySet()) {
        var place = "{" + each.getKey() + "}";
        if (subject.contains(place)) subject = subject.replace(place, shown(table, each.getKey(), each.getValue()));
      }
      return subject.replaceAll("\\{\\w+}", "").strip();
    }

    private String shown(String table, String column, @Nullable String value) {
      if (value == null) return "";
      var word = words.column(table, column);
      if (word.values() != null) return word.values().getOrDefault(value, value);
      if (word.dictionary() != null) {
        return Arrays.stream(value.split(","))
            .map(code -> dictionaries.choice(word.dictionary(), code).label())
            .collect(Collectors.joining("、"));
      }
      if (word.refers()) {
        return name(
            Objects.requireNonNull(word.table()),
            Objects.requireNonNull(word.by()),
            Objects.requireNonNull(word.name()),
            value);
      }
      if (value.equals("true")) return "是";
      if (value.equals("false")) return "否";
      return column.equals("deleted_at") ? "是" : value;
    }

    private String name(String table, String by, String name, String key) {
      return names.computeIfAbsent(
          table + "." + key,
          _ -> {
            var from = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(table));
            var which =
                by.equals("id")
                    ? Objects.requireNonNull(from.field(by, Long.class)).eq(Long.valueOf(key))
                    : Objects.requireNonNull(from.field(by, String.class)).eq(key);
            var found =
                sql.select(Objects.requireNonNull(from.field(name)))
                    .from(from)
                    .where(which)
                    .limit(1)
                    .fetchOne(0, String.class);
            return found == null ? key : found;
          });
    }
  }
}
