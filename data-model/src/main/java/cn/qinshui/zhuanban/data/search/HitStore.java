package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.policy.PolicyLevel;
import cn.qinshui.zhuanban.data.policy.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads what the few best hits are called now.
final class HitStore {
  private static final int SNIPPET = 40;

  private final Database database;

  /// The two lines of a hit, and what a file belongs to.
  record Lines(String title, String detail, @Nullable AttachmentOwner owner) {
    Lines(String title, String detail) {
      this(title, detail, null);
    }
  }

  HitStore(Database database) {
    this.database = database;
  }

  /// The lines of these objects by id; one that is gone is missing.
  Map<Long, Lines> lines(DSLContext sql, SearchGroup group, Collection<Long> ids) {
    return switch (group) {
      case ENTERPRISE ->
          sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.CODE, TOWN.NAME)
              .from(ENTERPRISE)
              .leftJoin(TOWN)
              .on(TOWN.COUNTY.eq(ENTERPRISE.COUNTY).and(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)))
              .where(ENTERPRISE.ID.in(ids), ENTERPRISE.DELETED_AT.isNull())
              .fetchMap(ENTERPRISE.ID, row -> new Lines(row.value2(), joined(row.value4(), row.value3())));
      case UNIT -> {
        var duties = DSL.selectCount().from(DUTY).where(DUTY.UNIT_ID.eq(UNIT.ID)).asField("duties");
        yield sql.select(UNIT.ID, UNIT.NAME, duties)
            .from(UNIT)
            .where(UNIT.ID.in(ids))
            .fetchMap(UNIT.ID, row -> new Lines(row.value2(), "责任 " + row.get("duties", Integer.class) + " 项"));
      }
      case MEASURE ->
          sql.select(MEASURE.ID, MEASURE.MEASURE_NO, MEASURE.TITLE, MEASURE.CLAUSE)
              .from(MEASURE)
              .where(MEASURE.ID.in(ids))
              .fetchMap(MEASURE.ID, row -> new Lines("措施" + row.value2() + " " + row.value3(), snippet(row.value4())));
      case DEMAND ->
          sql.select(DEMAND.ID, DEMAND.NUMBER, DEMAND.TITLE, DEMAND.STATE, ENTERPRISE.NAME)
              .from(DEMAND)
              .join(ENTERPRISE)
              .on(ENTERPRISE.ID.eq(DEMAND.ENTERPRISE_ID))
              .where(DEMAND.ID.in(ids), DEMAND.DELETED_AT.isNull())
              .fetchMap(
                  DEMAND.ID,
                  row ->
                      new Lines(
                          row.value2() + " " + row.value3(),
                          joined(row.value5(), DemandState.valueOf(row.value4()).label())));
      case VISIT ->
          sql.select(VISIT.ID, VISIT.VISITED_ON, ENTERPRISE.NAME, VISIT.PRODUCTION, VISIT.BODY)
              .from(VISIT)
              .join(ENTERPRISE)
              .on(ENTERPRISE.ID.eq(VISIT.ENTERPRISE_ID))
              .where(VISIT.ID.in(ids), VISIT.DELETED_AT.isNull())
              .fetchMap(
                  VISIT.ID,
                  row ->
                      new Lines(
                          row.value2() + " 走访" + row.value3(), joined(snippet(row.value4()), snippet(row.value5()))));
      case POLICY -> policies(sql, ids);
      case REGISTER -> PaperLines.registers(sql, ids);
      case MEETING -> PaperLines.meetings(sql, ids);
      case FILE -> PaperLines.files(sql, ids);
    };
  }

  private Map<Long, Lines> policies(DSLContext sql, Collection<Long> ids) {
    var today = LocalDate.now(database.clock());
    return sql.selectFrom(POLICY)
        .where(POLICY.ID.in(ids), POLICY.DELETED_AT.isNull())
        .fetchMap(
            POLICY.ID,
            row -> {
              var state = Validity.on(today, Validity.valueOf(row.getValidity()), row.getExpiresOn());
              return new Lines(
                  row.getTitle(), joined(row.getDocNo(), PolicyLevel.valueOf(row.getLevel()).label(), state.label()));
            });
  }

  static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String snippet(@Nullable String text) {
    if (text == null) return "";
    var line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SNIPPET
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SNIPPET)) + "…";
  }
}
