package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD_STEP;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// The leads (培育线索): list, funnel, steps.
public final class LeadStore {
  private static final String STAGE_THEN = "stage_then";
  private static final String ON_THEN = "on_then";

  private final Database database;

  public LeadStore(Database database) {
    this.database = database;
  }

  public Page<LeadRow> page(LeadFilter filter, PageRequest request) {
    var words = Dictionaries.of(database);
    return new Page<>(
        database.read(sql ->
            select(sql, Then.of(filter), condition(filter))
                .orderBy(order(request))
                .limit(request.limit())
                .offset(request.offset())
                .fetch(line -> row(line, words))),
        request.offset());
  }

  /// How many leads the list of this filter shows.
  public int count(LeadFilter filter) {
    return database.read(sql -> sql.fetchCount(LEAD, condition(filter)));
  }

  /// How many leads of this list stand in each stage now; every stage is named, also with none. The list behind a stage
  /// is the filter with that stage.
  public Map<LeadStage, Integer> funnel(LeadFilter filter) {
    var counts = new EnumMap<LeadStage, Integer>(LeadStage.class);
    for (var stage : LeadStage.values()) counts.put(stage, 0);
    var then = Then.of(filter);
    database
        .read(sql -> {
          var stage = then.stage().as("stage");
          var standing = sql.select(stage).from(LEAD).where(condition(filter)).asTable("standing");
          var of = standing.field(stage);
          return sql.select(of, DSL.count()).from(standing).groupBy(of).fetch();
        })
        .forEach(line -> counts.put(LeadStage.valueOf(line.value1()), line.value2()));
    return counts;
  }

  public Optional<LeadRow> lead(long id) {
    var words = Dictionaries.of(database);
    return database.read(sql -> select(sql, Then.NOW, LEAD.ID.eq(id)).fetchOptional(line -> row(line, words)));
  }

  /// How it came to its stage, oldest first.
  public List<LeadStep> steps(long leadId) {
    return database.read(sql ->
        sql.selectFrom(LEAD_STEP)
            .where(LEAD_STEP.LEAD_ID.eq(leadId))
            .orderBy(LEAD_STEP.ON_DAY, LEAD_STEP.ID)
            .fetch(row ->
                new LeadStep(LeadStage.valueOf(row.getStage()), row.getOnDay(), row.getAuthor(), row.getNote())));
  }

  /// Where a lead stands, and since when: now, or at the end of a day, when the newest step up to it tells.
  private record Then(Field<String> stage, Field<LocalDate> on) {
    static final Then NOW = new Then(LEAD.STAGE, LEAD.STAGE_ON);

    static Then of(LeadFilter filter) {
      var day = filter.asOf();
      return day == null ? NOW : new Then(newest(LEAD_STEP.STAGE, day), newest(LEAD_STEP.ON_DAY, day));
    }

    private static <T> Field<T> newest(Field<T> what, LocalDate day) {
      return DSL.field(
          DSL.select(what)
              .from(LEAD_STEP)
              .where(LEAD_STEP.LEAD_ID.eq(LEAD.ID), LEAD_STEP.ON_DAY.le(day))
              .orderBy(LEAD_STEP.ON_DAY.desc(), LEAD_STEP.ID.desc())
              .limit(1));
    }
  }

  private static SelectConditionStep<Record> select(DSLContext sql, Then then, Condition which) {
    return sql.select(LEAD.fields())
        .select(then.stage().as(STAGE_THEN), then.on().as(ON_THEN))
        .select(ENTERPRISE.NAME)
        .from(LEAD)
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(LEAD.ENTERPRISE_ID))
        .where(which);
  }

  private static LeadRow row(Record line, Dictionaries words) {
    var row = line.into(LEAD);
    var entered =
        new LeadDraft(
            row.getName(),
            row.getCode(),
            row.getEnterpriseId(),
            row.getMeasureId(),
            QualificationKind.of(row.getAim()),
            words.choice("lead.source", row.getSource()),
            row.getFoundOn(),
            row.getNote());
    return new LeadRow(
        row.getId(),
        row.getRev(),
        entered,
        line.get(ENTERPRISE.NAME),
        LeadStage.valueOf(line.get(STAGE_THEN, String.class)),
        line.get(ON_THEN, LocalDate.class),
        row.getEvidenceNo(),
        row.getDropReason(),
        row.getDeletedAt());
  }

  private Condition condition(LeadFilter filter) {
    var all =
        LEAD.COUNTY
            .eq(database.county())
            .and(filter.recycled() ? LEAD.DELETED_AT.isNotNull() : LEAD.DELETED_AT.isNull());
    for (var token : TextTokens.of(filter.text())) all = all.and(text(token));
    var then = Then.of(filter);
    if (filter.asOf() != null) all = all.and(then.stage().isNotNull());
    if (!filter.stages().isEmpty()) all = all.and(then.stage().in(names(filter.stages())));
    if (!filter.sources().isEmpty()) all = all.and(LEAD.SOURCE.in(filter.sources()));
    if (!filter.aims().isEmpty()) all = all.and(LEAD.AIM.in(names(filter.aims())));
    if (filter.foundYear() != null) all = all.and(DSL.year(LEAD.FOUND_ON).eq(filter.foundYear()));
    if (filter.stageFrom() != null) all = all.and(then.on().ge(filter.stageFrom()));
    if (filter.stageUntil() != null) all = all.and(then.on().le(filter.stageUntil()));
    if (filter.evidenced() != null) {
      all = all.and(filter.evidenced() ? LEAD.EVIDENCE_NO.isNotNull() : LEAD.EVIDENCE_NO.isNull());
    }
    if (filter.enterpriseId() != null) all = all.and(LEAD.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.measureId() != null) all = all.and(LEAD.MEASURE_ID.eq(filter.measureId()));
    return all;
  }

  private static Condition text(String token) {
    var anywhere = TextTokens.anywhere(token);
    return DSL.lower(LEAD.NAME)
        .like(anywhere, '!')
        .or(LEAD.CODE.like(TextTokens.anywhere(token.toUpperCase(Locale.ROOT)), '!'))
        .or(DSL.lower(LEAD.EVIDENCE_NO).like(anywhere, '!'))
        .or(DSL.lower(LEAD.NOTE).like(anywhere, '!'));
  }

  private static List<OrderField<?>> order(PageRequest request) {
    var sort = LeadSort.of(request.sort());
    var newestFirst = List.<OrderField<?>>of(LEAD.STAGE_ON.desc(), LEAD.ID.desc());
    if (request.sort() == null) return newestFirst;
    Field<?> column =
        switch (sort) {
          case STAGE_ON -> LEAD.STAGE_ON;
          case STAGE -> stageRank();
          case NAME -> LEAD.NAME;
          case FOUND_ON -> LEAD.FOUND_ON;
          case SOURCE -> LEAD.SOURCE;
          case AIM -> LEAD.AIM;
        };
    var order = new ArrayList<OrderField<?>>();
    order.add((request.descending() ? column.desc() : column.asc()).nullsLast());
    order.addAll(newestFirst);
    return order;
  }

  private static Field<Integer> stageRank() {
    var ranks = new HashMap<String, Integer>();
    for (var stage : LeadStage.values()) ranks.put(stage.name(), stage.ordinal());
    return DSL.case_(LEAD.STAGE).mapValues(ranks);
  }

  private static Set<String> names(Set<? extends Enum<?>> constants) {
    return Set.copyOf(constants.stream().map(Enum::name).toList());
  }
}
