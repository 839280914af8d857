package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssignmentRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Enters commissioners and says whose firms are whose (一企一员); who served before stays on record.
public final class CommissionerEditStore {
  private final Database database;

  public CommissionerEditStore(Database database) {
    this.database = database;
  }

  public long add(Author author, CommissionerDraft draft) {
    check(draft);
    return database.write(
        Deed.edit(author, "登记服务专员“" + draft.name().strip() + "”"),
        tx -> {
          refuseTaken(tx, draft.name().strip(), 0);
          var row = new CommissionerRecord();
          fill(row, draft);
          return tx.insert(row);
        });
  }

  public void edit(Author author, Commissioner seen, CommissionerDraft draft) {
    check(draft);
    database.write(
        Deed.edit(author, "修改服务专员“" + seen.name() + "”"),
        tx -> {
          refuseTaken(tx, draft.name().strip(), seen.id());
          return tx.update(COMMISSIONER, seen.id(), seen.rev(), row -> fill(row, draft));
        });
  }

  private static void check(CommissionerDraft draft) {
    if (draft.name().isBlank()) throw new Refusal("没有填服务专员的姓名。请填上再保存。");
  }

  private void refuseTaken(Tx tx, String name, long except) {
    var taken =
        tx.sql()
            .fetchExists(
                COMMISSIONER,
                COMMISSIONER.COUNTY.eq(database.county()),
                COMMISSIONER.NAME.eq(name),
                COMMISSIONER.LEFT_ON.isNull(),
                COMMISSIONER.ID.ne(except));
    if (taken) throw new Refusal("已有叫“" + name + "”的服务专员。同名的请加注区分，如“" + name + "（大）”。");
  }

  private static void fill(CommissionerRecord row, CommissionerDraft draft) {
    row.setName(draft.name().strip());
    row.setUnitId(draft.unitId());
    row.setPhone(draft.phone());
    row.setSinceOn(draft.sinceOn());
    row.setNote(draft.note());
  }

  /// He leaves. His firms must have been handed over first.
  public void leave(Author author, Commissioner seen, LocalDate on, String reason) {
    if (reason.isBlank()) throw new Refusal("没有写离岗原因。请写一句，如“岗位调整”。");
    database.write(
        Deed.edit(author, "服务专员“" + seen.name() + "”离岗"),
        tx -> {
          int firms = firmsOf(tx, seen.id()).size();
          if (firms > 0) throw new Refusal("“" + seen.name() + "”名下还有" + firms + "家企业。请先移交给别的服务专员，再办离岗。");
          return tx.update(
              COMMISSIONER,
              seen.id(),
              seen.rev(),
              row -> {
                row.setLeftOn(on);
                row.setLeftReason(reason.strip());
              });
        });
  }

  /// Gives firms to a commissioner from a day on (null: to nobody); each firm's time with the one before ends that day.
  public void assign(Author author, List<Long> enterpriseIds, @Nullable Commissioner to, LocalDate since) {
    if (enterpriseIds.isEmpty()) throw new Refusal("没有选企业。请先在列表里勾选。");
    refuseLeft(to);
    var cause =
        to == null
            ? "取消" + enterpriseIds.size() + "家企业的服务专员"
            : "把" + enterpriseIds.size() + "家企业交给服务专员“" + to.name() + "”";
    var deed = enterpriseIds.size() == 1 ? Deed.edit(author, cause) : Deed.bulk(author, cause);
    database.write(
        deed,
        tx -> {
          for (long firm : enterpriseIds) assign(tx, firm, to, since);
          return enterpriseIds.size();
        });
  }

  /// 移交: all firms of one go to another from a day on, with the follow-ups that wait. Returns how many firms.
  public int handOver(Author author, Commissioner from, Commissioner to, LocalDate since) {
    if (from.id() == to.id()) throw new Refusal("移交人和接收人是同一人。请另选接收人。");
    refuseLeft(to);
    return database.write(
        Deed.bulk(author, "“" + from.name() + "”名下企业移交“" + to.name() + "”"),
        tx -> {
          var firms = firmsOf(tx, from.id());
          if (firms.isEmpty()) throw new Refusal("“" + from.name() + "”名下没有企业，不用移交。");
          for (long firm : firms) assign(tx, firm, to, since);
          return firms.size();
        });
  }

  private static void refuseLeft(@Nullable Commissioner to) {
    if (to != null && !to.present()) throw new Refusal("“" + to.name() + "”已离岗，不能再分企业。请改选在岗的服务专员。");
  }

  private static List<Long> firmsOf(Tx tx, long commissionerId) {
    return tx.sql()
        .select(ENTERPRISE.ID)
        .from(ENTERPRISE)
        .where(ENTERPRISE.COMMISSIONER_ID.eq(commissionerId), ENTERPRISE.DELETED_AT.isNull())
        .orderBy(ENTERPRISE.ID)
        .fetch(ENTERPRISE.ID);
  }

  /// The same for one firm, inside the deed of a store of this package.
  static void assign(Tx tx, long firm, @Nullable Commissioner to, LocalDate since) {
    var current =
        tx.sql()
            .select(ASSIGNMENT.ID)
            .from(ASSIGNMENT)
            .where(ASSIGNMENT.ENTERPRISE_ID.eq(firm), ASSIGNMENT.UNTIL_ON.isNull())
            .fetch(ASSIGNMENT.ID);
    for (var id : current) tx.update(ASSIGNMENT, id, null, row -> row.setUntilOn(since));
    tx.update(ENTERPRISE, firm, null, row -> row.setCommissionerId(to == null ? null : to.id()));
    if (to == null) return;
    var row = new AssignmentRecord();
    row.setEnterpriseId(firm);
    row.setCommissionerId(to.id());
    row.setSinceOn(since);
    tx.insert(row);
    var waiting =
        tx.sql()
            .select(TODO.ID)
            .from(TODO)
            .where(
                TODO.ENTERPRISE_ID.eq(firm),
                TODO.DONE_ON.isNull(),
                TODO.DELETED_AT.isNull(),
                TODO.COMMISSIONER_ID.isNotNull())
            .fetch(TODO.ID);
    for (var id : waiting)
      tx.update(
          TODO,
          id,
          null,
          todo -> {
            todo.setCommissionerId(to.id());
            if (todo.getOwner() != null) todo.setOwner(to.name());
          });
  }
}
