package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.STANDARD_PACK;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps 划型 in step with what it is computed from: the industry and the preferred figures of the newest year that
/// suffices.
public final class SizeStore {
  private static final int DIVISION = 2;
  private static final int AT_ONCE = 5_000;

  private final Database database;

  public SizeStore(Database database) {
    this.database = database;
  }

  /// Computes every firm anew, after the pack or the industries changed. Returns how many changed.
  public int recomputeAll(Author author) {
    return database.write(Deed.bulk(author, "按划型标准重新划型"), this::recomputeAll);
  }

  /// The same within a larger deed, some thousand firms at a time.
  public int recomputeAll(Tx tx) {
    var sizing = sizing(tx);
    int changed = 0;
    long last = Long.MIN_VALUE;
    while (true) {
      var ids =
          tx.sql()
              .select(ENTERPRISE.ID)
              .from(ENTERPRISE)
              .where(ENTERPRISE.COUNTY.eq(database.county()), ENTERPRISE.ID.gt(last))
              .orderBy(ENTERPRISE.ID)
              .limit(AT_ONCE)
              .fetch(ENTERPRISE.ID);
      if (ids.isEmpty()) return changed;
      changed += recompute(tx, sizing, ids);
      last = ids.getLast();
    }
  }

  /// Computes one firm anew inside the deed that changed its figures or its industry.
  public void recompute(Tx tx, long enterpriseId) {
    recompute(tx, rules(tx.sql(), today()), enterpriseId);
  }

  /// 划型 for many firms of one deed: the pack and the industries are read once.
  public Sizing sizing(Tx tx) {
    var rule =
        tx.sql()
            .select(INDUSTRY.CODE, INDUSTRY.SIZE_CLASS_RULE)
            .from(INDUSTRY)
            .where(INDUSTRY.SIZE_CLASS_RULE.isNotNull())
            .fetchMap(INDUSTRY.CODE, INDUSTRY.SIZE_CLASS_RULE);
    return new Sizing(rules(tx.sql(), today()), rule);
  }

  /// Computes 划型 by industry and figures.
  public static final class Sizing {
    private final SizeRules rules;
    private final Map<String, String> ruleOf;

    private Sizing(SizeRules rules, Map<String, String> ruleOf) {
      this.rules = rules;
      this.ruleOf = ruleOf;
    }

    /// @param figures of a year, from the source that counts
    public Optional<SizeClass> of(@Nullable String industry, Map<Indicator, BigDecimal> figures) {
      if (industry == null) return Optional.empty();
      var division = industry.substring(0, Math.min(DIVISION, industry.length()));
      return rules.size(ruleOf.getOrDefault(industry, ruleOf.get(division)), figures);
    }

    /// @param years newest first
    public Optional<SizeClass> of(@Nullable String industry, List<Map<Indicator, BigDecimal>> years) {
      return years.stream().flatMap(figures -> of(industry, figures).stream()).findFirst();
    }
  }

  /// Computes these firms anew inside the deed that changed their figures or their industries.
  ///
  /// @return how many changed
  public int recompute(Tx tx, Sizing sizing, Collection<Long> firms) {
    if (firms.isEmpty()) return 0;
    var years = new HashMap<Long, List<Map<Indicator, BigDecimal>>>();
    tx.sql()
        .selectFrom(YEAR_FIGURES)
        .where(YEAR_FIGURES.ENTERPRISE_ID.in(firms), YEAR_FIGURES.PREFERRED.isTrue())
        .orderBy(YEAR_FIGURES.FISCAL_YEAR.desc())
        .forEach(row ->
            years.computeIfAbsent(row.getEnterpriseId(), firm -> new ArrayList<>()).add(FilePartRows.values(row)));
    var edits = new LinkedHashMap<Long, Tx.Edit<EnterpriseRecord>>();
    for (var id : firms) {
      edits.put(
          id,
          new Tx.Edit<>(
              null,
              firm ->
                  firm.setSizeClass(
                      sizing
                          .of(firm.getIndustryCode(), years.getOrDefault(id, List.of()))
                          .map(Enum::name)
                          .orElse(null))));
    }
    return tx.updateAll(ENTERPRISE, edits);
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }

  private static boolean recompute(Tx tx, SizeRules rules, long id) {
    var size = told(tx.sql(), rules, id).map(told -> told.size().name()).orElse(null);
    return tx.update(ENTERPRISE, id, null, firm -> firm.setSizeClass(size));
  }

  private record Told(int year, SizeClass size) {}

  /// The newest year whose figures tell the size.
  private static Optional<Told> told(DSLContext sql, SizeRules rules, long id) {
    var rule = rule(sql, id);
    return sql
        .selectFrom(YEAR_FIGURES)
        .where(YEAR_FIGURES.ENTERPRISE_ID.eq(id), YEAR_FIGURES.PREFERRED.isTrue())
        .orderBy(YEAR_FIGURES.FISCAL_YEAR.desc())
        .fetch()
        .stream()
        .flatMap(
            row -> rules.size(rule, FilePartRows.values(row)).map(size -> new Told(row.getFiscalYear(), size)).stream())
        .findFirst();
  }

  /// By which year's figures 划型 of a firm is told; empty where none tells it.
  public Optional<Integer> year(long id) {
    return database.read(sql -> told(sql, rules(sql, today()), id).map(Told::year));
  }

  private SizeRules rules(DSLContext sql, LocalDate today) {
    return sql.select(STANDARD_PACK.BODY)
        .from(STANDARD_PACK)
        .where(
            STANDARD_PACK.COUNTY.eq(database.county()),
            STANDARD_PACK.KIND.eq("SIZE"),
            STANDARD_PACK.IN_FORCE.isTrue(),
            STANDARD_PACK.EFFECTIVE_ON.le(today))
        .orderBy(STANDARD_PACK.EFFECTIVE_ON.desc(), STANDARD_PACK.ID.desc())
        .limit(1)
        .fetchOptional(STANDARD_PACK.BODY)
        .map(SizeRules::of)
        .orElseGet(SizeRules::none);
  }

  /// The class itself where the office keeps it, else its division.
  private static @Nullable String rule(DSLContext sql, long id) {
    var code =
        sql.select(ENTERPRISE.INDUSTRY_CODE).from(ENTERPRISE).where(ENTERPRISE.ID.eq(id)).fetchOne(0, String.class);
    if (code == null) return null;
    var division = code.substring(0, Math.min(DIVISION, code.length()));
    return sql.select(INDUSTRY.SIZE_CLASS_RULE)
        .from(INDUSTRY)
        .where(INDUSTRY.CODE.in(code, division), INDUSTRY.SIZE_CLASS_RULE.isNotNull())
        .orderBy(INDUSTRY.CODE.desc())
        .limit(1)
        .fetchOne(INDUSTRY.SIZE_CLASS_RULE);
  }
}
