package cn.qinshui.zhuanban.data.watch;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_CHANGE;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseChangeRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Enters what happened to a firm (更名、合并、重组、迁移) and that it was reported.
public final class ChangeReportStore {
  /// The kind that a former name in the firm's file stands for.
  static final String RENAME = "RENAME";

  private final Database database;

  public ChangeReportStore(Database database) {
    this.database = database;
  }

  /// A change starts the clock of its report.
  ///
  /// @param kind of the dictionary enterprise.change
  public long enter(Author author, long enterpriseId, Choice kind, LocalDate happenedOn, @Nullable String note) {
    if (happenedOn.isAfter(today())) throw new Refusal("变更日期" + happenedOn + "还没有到。请填已经发生的变更。");
    return database.write(
        Deed.edit(author, "登记“" + name(enterpriseId) + "”" + kind.label()),
        tx -> tx.insert(row(enterpriseId, kind.code(), happenedOn, note)));
  }

  /// It was reported on the platform on a day: the clock stops.
  public void report(Author author, ChangeDue change, LocalDate reportedOn) {
    if (reportedOn.isAfter(today())) throw new Refusal("报告日期" + reportedOn + "还没有到。请填实际报告的日期。");
    if (reportedOn.isBefore(change.happenedOn())) {
      throw new Refusal("报告日期" + reportedOn + "早于变更日期" + change.happenedOn() + "。请核对。");
    }
    database.write(
        Deed.edit(author, "记录“" + change.firm().name() + "”" + change.kind().label() + "已报告"),
        tx -> report(tx, change, reportedOn));
  }

  private static long report(Tx tx, ChangeDue change, LocalDate reportedOn) {
    var id = change.changeId();
    if (id != null) {
      tx.update(ENTERPRISE_CHANGE, id, null, row -> row.setReportedOn(reportedOn));
      return id;
    }
    var row = row(change.firm().id(), change.kind().code(), change.happenedOn(), change.note());
    row.setReportedOn(reportedOn);
    return tx.insert(row);
  }

  private static EnterpriseChangeRecord row(long firm, String kind, LocalDate happenedOn, @Nullable String note) {
    var row = new EnterpriseChangeRecord();
    row.setEnterpriseId(firm);
    row.setKind(kind);
    row.setHappenedOn(happenedOn);
    row.setNote(note == null || note.isBlank() ? null : note.strip());
    return row;
  }

  private String name(long firm) {
    return database
        .read(sql ->
            sql.select(ENTERPRISE.NAME).from(ENTERPRISE).where(ENTERPRISE.ID.eq(firm)).fetchOptional(ENTERPRISE.NAME))
        .orElseThrow(() -> new Refusal("这户企业已不在资料库里。请刷新后再试。"));
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }
}
