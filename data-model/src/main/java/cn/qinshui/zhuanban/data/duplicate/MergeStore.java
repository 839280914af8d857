package cn.qinshui.zhuanban.data.duplicate;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MergeRecordRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Merges two files of one firm (合并): all that names the one names the other from then on, in one deed that Ctrl+Z
/// takes back at once and 拆分 weeks later.
public final class MergeStore {
  private final Database database;
  private final SizeStore sizes;
  private final MergedFigures figures;

  public MergeStore(Database database, SizeStore sizes) {
    this.database = database;
    this.sizes = sizes;
    this.figures = new MergedFigures(database);
  }

  /// Merges and returns the id of the record of it.
  public long merge(Author author, MergePlan plan) {
    if (plan.kept() == plan.gone()) throw new Refusal("选的是同一份档案。请另选一家。");
    var names =
        database.read(sql ->
            sql.select(ENTERPRISE.ID, ENTERPRISE.NAME)
                .from(ENTERPRISE)
                .where(ENTERPRISE.ID.in(plan.kept(), plan.gone()))
                .fetchMap(ENTERPRISE.ID, ENTERPRISE.NAME));
    var cause = "把企业“" + names.get(plan.gone()) + "”并入“" + names.get(plan.kept()) + "”";
    return database.write(new Deed(author, Deed.Kind.MERGE, cause), tx -> merge(tx, author, plan));
  }

  private long merge(Tx tx, Author author, MergePlan plan) {
    var kept = there(tx, plan.kept(), plan.keptRev());
    var gone = there(tx, plan.gone(), plan.goneRev());
    takeOver(tx, plan, kept, gone);
    keepNames(tx, plan, kept, gone);
    endSecondAssignment(tx, plan);
    callOneFirst(tx, plan);
    figures.merge(tx, plan);
    follow(tx, plan);
    tx.update(
        ENTERPRISE,
        gone.getId(),
        null,
        row -> {
          row.setMergedIntoId(kept.getId());
          row.setDeletedAt(tx.at());
        });
    sizes.recompute(tx, kept.getId());
    var record = new MergeRecordRecord();
    record.setKeptId(kept.getId());
    record.setGoneId(gone.getId());
    record.setMergedOn(LocalDate.now(database.clock()));
    record.setAuthor(author.name());
    record.setBody(MergeBody.of(tx.changes(), kept.getId(), gone.getId()).text());
    return tx.insert(record);
  }

  private static EnterpriseRecord there(Tx tx, long id, int rev) {
    var firm =
        tx.sql().fetchOptional(ENTERPRISE, ENTERPRISE.ID.eq(id)).orElseThrow(() -> new Refusal("要合并的企业已不在库里。请刷新查重名单。"));
    if (firm.getMergedIntoId() != null) throw new Refusal("“" + firm.getName() + "”已并入另一家企业。请刷新查重名单。");
    if (firm.getDeletedAt() != null) throw new Refusal("“" + firm.getName() + "”在回收站里。请先还原，再合并。");
    if (firm.getRev() != rev) throw new StaleRow(ENTERPRISE.getName(), id);
    return firm;
  }

  private static void takeOver(Tx tx, MergePlan plan, EnterpriseRecord kept, EnterpriseRecord gone) {
    var columns = new LinkedHashMap<String, @Nullable String>();
    var theirs = tx.columns(FirmReferences.FIRM, gone.getId()).orElseThrow();
    for (var field : plan.taken()) columns.put(field.column(), theirs.get(field.column()));
    if (plan.taken().contains(EnterpriseField.NAME)) {
      for (var written : List.of(ENTERPRISE.INITIALS, ENTERPRISE.SORT_KEY)) {
        columns.put(written.getName(), theirs.get(written.getName()));
      }
    }
    if (plan.taken().contains(EnterpriseField.CODE)) {
      var reason = EnterpriseField.CODE_OVERRIDE_REASON.column();
      columns.put(reason, theirs.get(reason));
    }
    var officer = ENTERPRISE.COMMISSIONER_ID.getName();
    if (plan.commissionerTaken()) columns.put(officer, theirs.get(officer));
    tx.change(FirmReferences.FIRM, kept.getId(), columns);
  }

  /// The names that are no longer the firm's own are kept, so that whoever looks for them finds it. Without a day: a merge
  /// is no 更名, whose report would fall due.
  private static void keepNames(Tx tx, MergePlan plan, EnterpriseRecord kept, EnterpriseRecord gone) {
    var swapped = plan.taken().contains(EnterpriseField.NAME);
    var name = swapped ? gone.getName() : kept.getName();
    addName(tx, kept.getId(), name, FirmName.Kind.FORMER, swapped ? kept.getName() : gone.getName());
    var shortTaken = plan.taken().contains(EnterpriseField.SHORT_NAME);
    var shortName = shortTaken ? gone.getShortName() : kept.getShortName();
    var other = shortTaken ? kept.getShortName() : gone.getShortName();
    if (other != null) addName(tx, kept.getId(), shortName, FirmName.Kind.SHORT, other);
  }

  private static void addName(Tx tx, long firm, @Nullable String own, FirmName.Kind kind, String name) {
    var known =
        tx.sql()
            .fetchExists(
                ENTERPRISE_NAME,
                ENTERPRISE_NAME.ENTERPRISE_ID.eq(firm),
                ENTERPRISE_NAME.NAME.eq(name),
                ENTERPRISE_NAME.KIND.eq(kind.name()));
    if (known || name.equals(own)) return;
    var row = new EnterpriseNameRecord();
    row.setEnterpriseId(firm);
    row.setName(name);
    row.setKind(kind.name());
    tx.insert(row);
  }

  /// One firm is served by one commissioner: the other's time ends today.
  private void endSecondAssignment(Tx tx, MergePlan plan) {
    var ending = plan.commissionerTaken() ? plan.kept() : plan.gone();
    var staying = plan.commissionerTaken() ? plan.gone() : plan.kept();
    var open =
        tx.sql()
            .select(ASSIGNMENT.ID)
            .from(ASSIGNMENT)
            .where(ASSIGNMENT.ENTERPRISE_ID.eq(ending), ASSIGNMENT.UNTIL_ON.isNull())
            .fetch(ASSIGNMENT.ID);
    var served = tx.sql().fetchExists(ASSIGNMENT, ASSIGNMENT.ENTERPRISE_ID.eq(staying), ASSIGNMENT.UNTIL_ON.isNull());
    if (!served && !plan.commissionerTaken() && hasNobody(tx, plan.kept())) return;
    for (var id : open) tx.update(ASSIGNMENT, id, null, row -> row.setUntilOn(LocalDate.now(database.clock())));
  }

  private static boolean hasNobody(Tx tx, long firm) {
    return tx.sql().fetchExists(ENTERPRISE, ENTERPRISE.ID.eq(firm), ENTERPRISE.COMMISSIONER_ID.isNull());
  }

  /// One contact is called first: the kept firm's.
  private static void callOneFirst(Tx tx, MergePlan plan) {
    var first = CONTACT.IS_PRIMARY.isTrue();
    if (!tx.sql().fetchExists(CONTACT, CONTACT.ENTERPRISE_ID.eq(plan.kept()), first)) return;
    var theirs =
        tx.sql().select(CONTACT.ID).from(CONTACT).where(CONTACT.ENTERPRISE_ID.eq(plan.gone()), first).fetch(CONTACT.ID);
    for (var id : theirs) tx.update(CONTACT, id, null, row -> row.setIsPrimary(false));
  }

  /// Every row that names the one names the other; a relation between the two stays as it is.
  private static void follow(Tx tx, MergePlan plan) {
    for (var reference : FirmReferences.all()) {
      var rows = new ArrayList<>(reference.rows(tx.sql(), plan.gone()));
      for (var id : rows) {
        var columns = new LinkedHashMap<String, @Nullable String>();
        columns.put(reference.column().getName(), String.valueOf(plan.kept()));
        if (!betweenTheTwo(tx, reference, id, plan)) tx.change(reference.table().getName(), id, columns);
      }
    }
  }

  private static boolean betweenTheTwo(Tx tx, FirmReferences.Reference reference, long id, MergePlan plan) {
    if (!reference.table().getName().equals("relation")) return false;
    var row = tx.columns("relation", id).orElseThrow();
    var both = List.of(String.valueOf(plan.kept()), String.valueOf(plan.gone()));
    return both.contains(row.get("enterprise_id"))
        && both.contains(Objects.requireNonNullElse(row.get("other_id"), ""));
  }
}
