package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadStepRecord;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Entering leads and moving them through the funnel.
public final class LeadEditStore {
  private final Database database;

  /// A firm of the library that the lead may be about.
  public record Match(long enterpriseId, String name, @Nullable String code) {}

  public LeadEditStore(Database database) {
    this.database = database;
  }

  /// Firms of the library with the draft's code or name, for linking it.
  public List<Match> matches(LeadDraft draft) {
    var sameCode = draft.code() == null ? DSL.falseCondition() : ENTERPRISE.CODE.eq(draft.code());
    return database.read(sql ->
        sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.CODE)
            .from(ENTERPRISE)
            .where(
                ENTERPRISE.COUNTY.eq(database.county()),
                ENTERPRISE.DELETED_AT.isNull(),
                sameCode.or(ENTERPRISE.NAME.eq(draft.name())))
            .orderBy(ENTERPRISE.ID)
            .fetch(line -> new Match(line.value1(), line.value2(), line.value3())));
  }

  /// Enters a lead; its first step is 线索 on the day it was found.
  public long create(Author author, LeadDraft draft) {
    Problem.refuseErrors(LeadRules.check(draft, today()));
    return database.write(
        Deed.edit(author, "登记培育线索“" + draft.name() + "”"),
        tx -> {
          var row = new LeadRecord();
          fill(row, draft);
          row.setStage(LeadStage.LEAD.name());
          row.setStageOn(draft.foundOn());
          var id = tx.insert(row);
          step(tx, id, LeadStage.LEAD, draft.foundOn(), null);
          return id;
        });
  }

  public void edit(Author author, LeadRow seen, LeadDraft draft) {
    Problem.refuseErrors(LeadRules.check(draft, today()));
    database.write(
        Deed.edit(author, "修改" + seen.words()), tx -> tx.update(LEAD, seen.id(), seen.rev(), row -> fill(row, draft)));
  }

  /// Brings a lead to a stage, with its date and, for 入库, its evidence.
  public void move(Author author, LeadRow seen, LeadMove move) {
    Problem.refuseErrors(LeadRules.check(seen, move, today()));
    var cause = seen.words() + "由“" + seen.stage().label() + "”转为“" + move.to().label() + "”";
    database.write(
        Deed.edit(author, cause),
        tx -> {
          tx.update(
              LEAD,
              seen.id(),
              seen.rev(),
              row -> {
                row.setStage(move.to().name());
                row.setStageOn(move.onDay());
                if (move.evidenceNo() != null) row.setEvidenceNo(move.evidenceNo());
                row.setDropReason(move.to() == LeadStage.DROPPED ? move.reason() : null);
              });
          step(tx, seen.id(), move.to(), move.onDay(), move.to() == LeadStage.DROPPED ? move.reason() : move.note());
          return seen.id();
        });
  }

  private static void step(Tx tx, long lead, LeadStage stage, LocalDate day, @Nullable String note) {
    var row = new LeadStepRecord();
    row.setLeadId(lead);
    row.setStage(stage.name());
    row.setOnDay(day);
    row.setAuthor(tx.author().name());
    row.setNote(note);
    tx.insert(row);
  }

  public void recycle(Author author, LeadRow seen) {
    database.write(
        Deed.edit(author, "把" + seen.words() + "移入回收站"),
        tx -> {
          tx.recycle(LEAD, seen.id());
          return seen.id();
        });
  }

  public void restore(Author author, LeadRow seen) {
    database.write(
        Deed.edit(author, "从回收站还原" + seen.words()),
        tx -> {
          tx.restore(LEAD, seen.id());
          return seen.id();
        });
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }

  private static void fill(LeadRecord row, LeadDraft draft) {
    row.setName(draft.name());
    row.setCode(draft.code());
    row.setEnterpriseId(draft.enterpriseId());
    row.setMeasureId(draft.measureId());
    row.setAim(draft.aim().name());
    row.setSource(draft.source().code());
    row.setFoundOn(draft.foundOn());
    row.setNote(draft.note());
  }
}
