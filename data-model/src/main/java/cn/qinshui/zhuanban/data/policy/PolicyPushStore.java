package cn.qinshui.zhuanban.data.policy;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY_PUSH;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyPushRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Record;

/// Which firm was told of which policy, when, how and by whom.
public final class PolicyPushStore {
  private final Database database;

  public PolicyPushStore(Database database) {
    this.database = database;
  }

  /// Newest first.
  public Page<PolicyPush> page(PushFilter filter, PageRequest request) {
    var words = Dictionaries.of(database);
    return new Page<>(
        database.read(sql ->
            sql.select(POLICY_PUSH.fields())
                .select(POLICY.TITLE, ENTERPRISE.NAME)
                .from(POLICY_PUSH)
                .join(POLICY)
                .on(POLICY.ID.eq(POLICY_PUSH.POLICY_ID))
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(POLICY_PUSH.ENTERPRISE_ID))
                .where(condition(filter))
                .orderBy(POLICY_PUSH.PUSHED_ON.desc(), POLICY_PUSH.ID.desc())
                .limit(request.limit())
                .offset(request.offset())
                .fetch(line -> push(line, words))),
        request.offset());
  }

  /// How many pushes the list of this filter shows.
  public int count(PushFilter filter) {
    return database.read(sql -> sql.fetchCount(POLICY_PUSH, condition(filter)));
  }

  private Condition condition(PushFilter filter) {
    var all = POLICY_PUSH.COUNTY.eq(database.county());
    if (filter.policyId() != null) all = all.and(POLICY_PUSH.POLICY_ID.eq(filter.policyId()));
    if (filter.enterpriseId() != null) all = all.and(POLICY_PUSH.ENTERPRISE_ID.eq(filter.enterpriseId()));
    if (filter.from() != null) all = all.and(POLICY_PUSH.PUSHED_ON.ge(filter.from()));
    if (filter.until() != null) all = all.and(POLICY_PUSH.PUSHED_ON.le(filter.until()));
    if (filter.acknowledged() != null) {
      var known = POLICY_PUSH.ACKNOWLEDGED_ON;
      all = all.and(filter.acknowledged() ? known.isNotNull() : known.isNull());
    }
    return all;
  }

  private static PolicyPush push(Record line, Dictionaries words) {
    var row = line.into(POLICY_PUSH);
    return new PolicyPush(
        row.getId(),
        row.getRev(),
        row.getPolicyId(),
        line.get(POLICY.TITLE),
        row.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        row.getPushedOn(),
        words.choice("policy_push.way", row.getWay()),
        row.getPerson(),
        row.getAcknowledgedOn(),
        row.getNote());
  }

  /// Tells all firms of the draft in one deed.
  public void push(Author author, PushDraft draft) {
    if (draft.enterpriseIds().isEmpty()) throw new Refusal("没有选企业。请先勾选要推送的企业。");
    if (draft.person().isEmpty()) throw new Refusal("没有填推送人。请填写是谁告知企业的。");
    var policy =
        database
            .read(sql -> PolicyStore.policy(sql, draft.policyId()))
            .orElseThrow(() -> new Refusal("这份政策已不在库里。请刷新列表。"));
    var cause = "向" + draft.enterpriseIds().size() + "家企业推送" + policy.words() + "（" + draft.way().label() + "）";
    database.write(
        Deed.bulk(author, cause),
        tx -> {
          for (var firm : draft.enterpriseIds()) tx.insert(row(draft, firm));
          return draft.policyId();
        });
  }

  private static PolicyPushRecord row(PushDraft draft, long firm) {
    var row = new PolicyPushRecord();
    row.setPolicyId(draft.policyId());
    row.setEnterpriseId(firm);
    row.setPushedOn(draft.pushedOn());
    row.setWay(draft.way().code());
    row.setPerson(draft.person());
    row.setNote(draft.note());
    return row;
  }

  /// The firm confirmed that it knows (知晓确认).
  public void acknowledge(Author author, PolicyPush push, LocalDate day) {
    if (day.isBefore(push.pushedOn())) throw new Refusal("确认日期 " + day + " 早于推送日期 " + push.pushedOn() + "。请核对。");
    var cause = "“" + push.enterprise() + "”确认知晓政策“" + push.policy() + "”";
    database.write(
        Deed.edit(author, cause),
        tx -> tx.update(POLICY_PUSH, push.id(), push.rev(), row -> row.setAcknowledgedOn(day)));
  }

  public void delete(Author author, PolicyPush push) {
    database.write(
        Deed.edit(author, "删除对“" + push.enterprise() + "”的推送记录“" + push.policy() + "”"),
        tx -> {
          tx.delete(POLICY_PUSH, push.id());
          return push.id();
        });
  }
}
