package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_STEP;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The ledgers: lists, entries, and what they count.
public final class RegisterStore {
  private final Database database;

  public RegisterStore(Database database) {
    this.database = database;
  }

  public Page<RegisterEntry> page(RegisterFilter filter, PageRequest request) {
    var rows =
        database.read(sql ->
            entries(
                sql,
                select(sql, condition(filter))
                    .orderBy(order(request))
                    .limit(request.limit())
                    .offset(request.offset())
                    .fetch()));
    return new Page<>(rows, request.offset());
  }

  public int count(RegisterFilter filter) {
    return database.read(sql -> sql.fetchCount(select(sql, condition(filter))));
  }

  /// How many entries of the list stand in each stage, by stage code; stages without one are left out.
  public Map<String, Integer> stageCounts(RegisterFilter filter) {
    var counts = new LinkedHashMap<String, Integer>();
    database
        .read(sql ->
            sql.select(REGISTER_ENTRY.STAGE, DSL.count())
                .from(REGISTER_ENTRY)
                .leftJoin(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(REGISTER_ENTRY.ENTERPRISE_ID))
                .where(condition(filter))
                .groupBy(REGISTER_ENTRY.STAGE)
                .orderBy(REGISTER_ENTRY.STAGE)
                .fetch())
        .forEach(row -> counts.put(row.value1(), row.value2()));
    return counts;
  }

  /// What a list amounts to: its entries, their firms, or the sum or mean of a field over them.
  public BigDecimal amount(RegisterFilter filter, RegisterCount.How how, @Nullable String field) {
    return switch (how) {
      case ENTRIES -> BigDecimal.valueOf(count(filter));
      case FIRMS -> BigDecimal.valueOf(countFirms(filter));
      case SUM -> sum(numbers(filter, field));
      case MEAN -> mean(numbers(filter, field));
    };
  }

  private int countFirms(RegisterFilter filter) {
    return database.read(sql ->
        sql.select(DSL.countDistinct(REGISTER_ENTRY.ENTERPRISE_ID))
            .from(REGISTER_ENTRY)
            .leftJoin(ENTERPRISE)
            .on(ENTERPRISE.ID.eq(REGISTER_ENTRY.ENTERPRISE_ID))
            .where(condition(filter))
            .fetchSingle()
            .value1());
  }

  private List<BigDecimal> numbers(RegisterFilter filter, @Nullable String field) {
    if (field == null) throw new IllegalArgumentException("a sum needs its field");
    var all = new PageRequest(0, Integer.MAX_VALUE, null, false);
    return page(filter, all).rows().stream()
        .flatMap(entry -> entry.value(field).stream())
        .map(BigDecimal::new)
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    if (numbers.isEmpty()) return BigDecimal.ZERO;
    return sum(numbers).divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP);
  }

  /// One entry with its stages.
  public Optional<RegisterFile> file(long id) {
    return database.read(sql ->
        entries(sql, select(sql, REGISTER_ENTRY.ID.eq(id)).fetch()).stream()
            .findFirst()
            .map(entry -> new RegisterFile(entry, steps(sql, entry))));
  }

  private static List<RegisterStep> steps(DSLContext sql, RegisterEntry entry) {
    return sql.selectFrom(REGISTER_STEP)
        .where(REGISTER_STEP.ENTRY_ID.eq(entry.id()))
        .orderBy(REGISTER_STEP.ON_DAY, REGISTER_STEP.ID)
        .fetch(row ->
            new RegisterStep(
                row.getId(), stage(entry.kind(), row.getStage()), row.getOnDay(), row.getAuthor(), row.getNote()));
  }

  private Condition condition(RegisterFilter filter) {
    return RegisterConditions.of(filter, database.county());
  }

  private static List<OrderField<?>> order(PageRequest request) {
    var lastMoved = List.<OrderField<?>>of(REGISTER_ENTRY.STAGE_ON.desc(), REGISTER_ENTRY.ID.desc());
    var sort = RegisterSort.of(request.sort());
    if (sort == RegisterSort.MOVED && (request.sort() == null || request.descending())) return lastMoved;
    Field<?> column =
        switch (sort) {
          case MOVED -> REGISTER_ENTRY.STAGE_ON;
          case TITLE -> REGISTER_ENTRY.TITLE;
          case ENTERPRISE -> ENTERPRISE.SORT_KEY;
          case STAGE -> REGISTER_ENTRY.STAGE;
          case DUE -> REGISTER_ENTRY.DUE_ON;
          case AMOUNT -> REGISTER_ENTRY.AMOUNT;
        };
    var order = new ArrayList<OrderField<?>>();
    order.add((request.descending() ? column.desc() : column.asc()).nullsLast());
    order.addAll(lastMoved);
    return order;
  }

  private static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
    return sql.select(REGISTER_ENTRY.fields())
        .select(ENTERPRISE.NAME, POLICY.TITLE)
        .from(REGISTER_ENTRY)
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(REGISTER_ENTRY.ENTERPRISE_ID))
        .leftJoin(POLICY)
        .on(POLICY.ID.eq(REGISTER_ENTRY.POLICY_ID))
        .where(which);
  }

  private static List<RegisterEntry> entries(DSLContext sql, List<Record> lines) {
    if (lines.isEmpty()) return List.of();
    var used = lines.stream().map(line -> line.get(REGISTER_ENTRY.KIND_ID)).distinct().toList();
    var kinds = RegisterKindStore.byId(sql, REGISTER_KIND.ID.in(used));
    return lines.stream().map(line -> entry(line, kinds)).toList();
  }

  private static RegisterEntry entry(Record line, Map<Long, RegisterKind> kinds) {
    var row = line.into(REGISTER_ENTRY);
    var kind = kinds.get(row.getKindId());
    return new RegisterEntry(
        row.getId(),
        row.getRev(),
        kind,
        row.getMeasureId(),
        row.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        row.getPolicyId(),
        line.get(POLICY.TITLE),
        row.getTitle(),
        stage(kind, row.getStage()),
        row.getStageOn(),
        RegisterColumns.values(kind, row));
  }

  /// A stage the kind no longer knows shows as its code.
  private static RegisterKind.Stage stage(RegisterKind kind, String code) {
    return kind.stage(code).orElse(new RegisterKind.Stage(code, code, null));
  }
}
