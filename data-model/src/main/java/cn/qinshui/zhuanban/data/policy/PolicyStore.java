package cn.qinshui.zhuanban.data.policy;

import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY_PUSH;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyRecord;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The policies: list, count, file.
public final class PolicyStore {
  public static final String TABLE = "policy";

  private static final Field<Integer> PUSHES =
      DSL.field(DSL.selectCount().from(POLICY_PUSH).where(POLICY_PUSH.POLICY_ID.eq(POLICY.ID))).as("pushes");

  private final Database database;
  private final AttachmentStore attachments;

  public PolicyStore(Database database, AttachmentStore attachments) {
    this.database = database;
    this.attachments = attachments;
  }

  public Page<PolicyRow> page(PolicyFilter filter, PageRequest request) {
    var asOf = PolicyConditions.asOf(filter, database);
    return new Page<>(
        database.read(sql ->
            sql.select(POLICY.fields())
                .select(PUSHES)
                .from(POLICY)
                .where(PolicyConditions.of(filter, database))
                .orderBy(order(request))
                .limit(request.limit())
                .offset(request.offset())
                .fetch(line -> row(line, asOf))),
        request.offset());
  }

  /// How many policies the list of this filter shows.
  public int count(PolicyFilter filter) {
    return database.read(sql -> sql.fetchCount(POLICY, PolicyConditions.of(filter, database)));
  }

  private static List<OrderField<?>> order(PageRequest request) {
    var first =
        switch (PolicySort.of(request.sort())) {
          case CLASS -> directed(rank(POLICY.CLASS, PolicyClass.values()), request);
          case LEVEL -> directed(rank(POLICY.LEVEL, PolicyLevel.values()), request);
          case TITLE -> directed(POLICY.TITLE, request);
          case PUBLISHED_ON -> directed(POLICY.PUBLISHED_ON, request);
          case WINDOW_TO -> directed(POLICY.WINDOW_TO, request);
          case PUSHES -> directed(PUSHES, request);
        };
    return List.of(
        first,
        rank(POLICY.CLASS, PolicyClass.values()),
        rank(POLICY.LEVEL, PolicyLevel.values()),
        POLICY.PUBLISHED_ON.desc().nullsLast(),
        POLICY.TITLE,
        POLICY.ID);
  }

  private static SortField<?> directed(Field<?> column, PageRequest request) {
    return (request.descending() ? column.desc() : column.asc()).nullsLast();
  }

  private static Field<Integer> rank(Field<String> column, Enum<?>[] order) {
    var ranks = new HashMap<String, Integer>();
    for (var one : order) ranks.put(one.name(), one.ordinal());
    return DSL.case_(column).mapValues(ranks);
  }

  private static PolicyRow row(Record line, LocalDate asOf) {
    var row = line.into(POLICY);
    return new PolicyRow(
        row.getId(),
        row.getRev(),
        row.getTitle(),
        row.getDocNo(),
        row.getIssuer(),
        PolicyLevel.valueOf(row.getLevel()),
        PolicyClass.valueOf(row.getClass_()),
        Validity.on(asOf, Validity.valueOf(row.getValidity()), row.getExpiresOn()),
        row.getPublishedOn(),
        row.getWindowFrom(),
        row.getWindowTo(),
        row.getTextMissing(),
        row.getToVerify(),
        line.get(PUSHES),
        row.getDeletedAt());
  }

  /// The whole file, also of a policy in the bin. Empty where there is no such policy.
  public Optional<PolicyFile> file(long id) {
    var files = attachments.of(TABLE, id);
    return database.read(sql ->
        policy(sql, id)
            .map(policy -> {
              var pushes = POLICY_PUSH.POLICY_ID.eq(id);
              return new PolicyFile(
                  policy,
                  measure(sql, policy.entered().measureId()),
                  chain(sql, id),
                  sql.fetchCount(POLICY_PUSH, pushes),
                  sql.fetchCount(POLICY_PUSH, pushes.and(POLICY_PUSH.ACKNOWLEDGED_ON.isNotNull())),
                  files);
            }));
  }

  public Optional<Policy> policy(long id) {
    return database.read(sql -> policy(sql, id));
  }

  static Optional<Policy> policy(DSLContext sql, long id) {
    return sql.selectFrom(POLICY)
        .where(POLICY.ID.eq(id))
        .fetchOptional(row ->
            new Policy(
                row.getId(),
                row.getRev(),
                entered(row),
                row.getReplacedById() == null ? null : ref(sql, row.getReplacedById()),
                row.getDeletedAt()));
  }

  private static PolicyDraft entered(PolicyRecord row) {
    return new PolicyDraft(
        row.getTitle(),
        row.getDocNo(),
        row.getIssuer(),
        PolicyLevel.valueOf(row.getLevel()),
        PolicyClass.valueOf(row.getClass_()),
        row.getScope(),
        row.getConditions(),
        row.getProcess(),
        row.getOffice(),
        row.getBenefit(),
        row.getPlatform(),
        row.getPublishedOn(),
        row.getEffectiveOn(),
        row.getExpiresOn(),
        row.getWindowFrom(),
        row.getWindowTo(),
        Validity.valueOf(row.getValidity()),
        row.getTextMissing(),
        row.getToVerify(),
        row.getSourceUrl(),
        row.getMeasureId());
  }

  private static Policy.Ref ref(DSLContext sql, long id) {
    return sql.select(POLICY.ID, POLICY.TITLE, POLICY.DOC_NO)
        .from(POLICY)
        .where(POLICY.ID.eq(id))
        .fetchSingle(line -> new Policy.Ref(line.value1(), line.value2(), line.value3()));
  }

  private static String measure(DSLContext sql, @Nullable Long id) {
    if (id == null) return "";
    return sql.select(MEASURE.MEASURE_NO, MEASURE.TITLE)
        .from(MEASURE)
        .where(MEASURE.ID.eq(id))
        .fetchOptional(line -> "措施" + line.value1() + " " + line.value2())
        .orElse("");
  }

  /// Back to what it replaces and on to what replaces it.
  private static List<Policy.Ref> chain(DSLContext sql, long id) {
    var chain = new ArrayDeque<Policy.Ref>();
    chain.add(ref(sql, id));
    for (var next = successor(sql, id); next != null && !has(chain, next); next = successor(sql, next)) {
      chain.addLast(ref(sql, next));
    }
    for (var previous = predecessor(sql, id); previous != null && !has(chain, previous); ) {
      chain.addFirst(ref(sql, previous));
      previous = predecessor(sql, previous);
    }
    return List.copyOf(chain);
  }

  private static boolean has(ArrayDeque<Policy.Ref> chain, long id) {
    return chain.stream().anyMatch(ref -> ref.id() == id);
  }

  static @Nullable Long successor(DSLContext sql, long id) {
    return sql.select(POLICY.REPLACED_BY_ID).from(POLICY).where(POLICY.ID.eq(id)).fetchOne(POLICY.REPLACED_BY_ID);
  }

  private static @Nullable Long predecessor(DSLContext sql, long id) {
    return sql.select(POLICY.ID)
        .from(POLICY)
        .where(POLICY.REPLACED_BY_ID.eq(id), POLICY.DELETED_AT.isNull())
        .orderBy(POLICY.PUBLISHED_ON.desc().nullsLast(), POLICY.ID.desc())
        .limit(1)
        .fetchOne(POLICY.ID);
  }
}
