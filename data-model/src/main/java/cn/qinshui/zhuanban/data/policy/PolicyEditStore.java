package cn.qinshui.zhuanban.data.policy;

import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyRecord;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Entering, changing, replacing, recycling and restoring policies.
public final class PolicyEditStore {
  private final Database database;

  public PolicyEditStore(Database database) {
    this.database = database;
  }

  /// Everything to say about a draft before it is saved; `id` is the policy being edited, null for a new one.
  public List<Problem> problems(PolicyDraft draft, @Nullable Long id) {
    var found = new ArrayList<>(PolicyRules.check(draft));
    sameNumber(draft.docNo(), id)
        .ifPresent(other ->
            found.add(Problem.error("DOC_NO", "库里已有" + other.docNo() + "《" + other.title() + "》。请打开它修改，不必另建。")));
    return found;
  }

  /// The policy that bears this 文号, however it was typed.
  public Optional<Policy.Ref> sameNumber(@Nullable String docNo, @Nullable Long except) {
    var wanted = DocNumber.normalise(docNo);
    if (wanted == null) return Optional.empty();
    return refs(POLICY.DOC_NO.isNotNull()).stream()
        .filter(ref -> wanted.equals(DocNumber.normalise(ref.docNo())) && (except == null || ref.id() != except))
        .findFirst();
  }

  /// Policies in force that this one may replace: the same rule in an earlier edition.
  public List<Policy.Ref> replaceable(PolicyDraft draft, @Nullable Long except) {
    return refs(POLICY.VALIDITY.eq(Validity.VALID.name()).and(POLICY.LEVEL.eq(draft.level().name()))).stream()
        .filter(ref -> PolicyRules.sameRule(ref.title(), draft.title()))
        .filter(ref -> except == null || ref.id() != except)
        .toList();
  }

  private List<Policy.Ref> refs(Condition which) {
    return database.read(sql ->
        sql.select(POLICY.ID, POLICY.TITLE, POLICY.DOC_NO)
            .from(POLICY)
            .where(POLICY.COUNTY.eq(database.county()), POLICY.DELETED_AT.isNull(), which)
            .orderBy(POLICY.ID)
            .fetch(line -> new Policy.Ref(line.value1(), line.value2(), line.value3())));
  }

  public long create(Author author, PolicyDraft draft) {
    Problem.refuseErrors(problems(draft, null));
    return database.write(
        Deed.edit(author, "登记政策“" + draft.title() + "”"),
        tx -> {
          var row = new PolicyRecord();
          fill(row, draft);
          return tx.insert(row);
        });
  }

  public void edit(Author author, Policy seen, PolicyDraft draft) {
    Problem.refuseErrors(problems(draft, seen.id()));
    var changed = PolicyField.changed(seen.entered(), draft);
    if (changed.isEmpty()) return;
    var cause = "修改" + seen.words() + "的" + changed.stream().map(PolicyField::label).collect(Collectors.joining("、"));
    database.write(
        Deed.edit(author, cause),
        tx -> {
          tx.update(
              POLICY,
              seen.id(),
              seen.rev(),
              row -> {
                fill(row, draft);
                // Only a replaced document has a successor.
                if (draft.validity() != Validity.REPLACED) row.setReplacedById(null);
              });
          return seen.id();
        });
  }

  /// Says that a document took the place of another, which from then on is 已被替代 everywhere.
  public void replace(Author author, Policy replaced, long byId) {
    var by = existing(byId);
    if (replaced.id() == byId) throw new Refusal("一份文件不能替代它自己。请选替代它的新文件。");
    database.write(
        Deed.edit(author, by.words() + "替代" + replaced.words()),
        tx -> {
          for (Long next = byId; next != null; next = PolicyStore.successor(tx.sql(), next)) {
            if (next == replaced.id()) {
              throw new Refusal("《" + by.title() + "》本身已被《" + replaced.title() + "》替代。请核对哪一份是新的。");
            }
          }
          return tx.update(
              POLICY,
              replaced.id(),
              replaced.rev(),
              row -> {
                row.setValidity(Validity.REPLACED.name());
                row.setReplacedById(byId);
              });
        });
  }

  /// Takes a replacement back: the document is in force again.
  public void unreplace(Author author, Policy replaced) {
    database.write(
        Deed.edit(author, "取消对" + replaced.words() + "的替代"),
        tx ->
            tx.update(
                POLICY,
                replaced.id(),
                replaced.rev(),
                row -> {
                  row.setValidity(Validity.VALID.name());
                  row.setReplacedById(null);
                }));
  }

  public void recycle(Author author, long id) {
    var policy = existing(id);
    database.write(
        Deed.edit(author, "把" + policy.words() + "移入回收站"),
        tx -> {
          tx.recycle(POLICY, id);
          return id;
        });
  }

  public void restore(Author author, long id) {
    var policy = existing(id);
    database.write(
        Deed.edit(author, "从回收站还原" + policy.words()),
        tx -> {
          tx.restore(POLICY, id);
          return id;
        });
  }

  private Policy existing(long id) {
    return database.read(sql -> PolicyStore.policy(sql, id)).orElseThrow(() -> new Refusal("这份政策已不在库里，它可能刚被撤销。请刷新列表。"));
  }

  private static void fill(PolicyRecord row, PolicyDraft draft) {
    row.setTitle(draft.title());
    row.setDocNo(draft.docNo());
    row.setIssuer(draft.issuer());
    row.setLevel(draft.level().name());
    row.setClass_(draft.policyClass().name());
    row.setScope(draft.scope());
    row.setConditions(draft.conditions());
    row.setProcess(draft.process());
    row.setOffice(draft.office());
    row.setBenefit(draft.benefit());
    row.setPlatform(draft.platform());
    row.setPublishedOn(draft.publishedOn());
    row.setEffectiveOn(draft.effectiveOn());
    row.setExpiresOn(draft.expiresOn());
    row.setWindowFrom(draft.windowFrom());
    row.setWindowTo(draft.windowTo());
    row.setValidity(draft.validity().name());
    row.setTextMissing(draft.textMissing());
    row.setToVerify(draft.toVerify());
    row.setSourceUrl(draft.sourceUrl());
    row.setMeasureId(draft.measureId());
  }
}
