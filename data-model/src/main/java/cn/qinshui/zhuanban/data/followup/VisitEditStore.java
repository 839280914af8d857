package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitNoteRecord;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Puts visits down, changes them and adds to them.
public final class VisitEditStore {
  private final Database database;

  public VisitEditStore(Database database) {
    this.database = database;
  }

  /// A visit just put down, with the numbers of the demands raised in it.
  public record Recorded(long id, List<String> demandNumbers) {}

  /// What is wrong with a draft, field by field. `visitId` is the visit being changed, null for a new one.
  public List<Problem> check(VisitDraft draft, @Nullable Long visitId, LocalDate today) {
    int days = new FollowupSettings(database).visitRecentDays();
    var problems = new ArrayList<Problem>();
    database.read(sql -> {
      FirmCheck.of(sql, draft.enterpriseId()).ifPresent(problems::add);
      var around =
          new VisitRules.Surroundings(
              leftOn(sql, draft.commissionerId()), recent(sql, draft.enterpriseId(), draft.visitedOn(), days, visitId));
      problems.addAll(VisitRules.check(draft, around, today));
      form(sql, draft, visitId, problems);
      return problems;
    });
    var demands = new DemandEditStore(database);
    for (var demand : draft.demands()) problems.addAll(demands.check(demand, today));
    return problems;
  }

  /// Other visits to the firm, done or planned, within the office's days around this one; the nearest day first.
  public List<RecentVisit> recent(long enterpriseId, LocalDate day) {
    int days = new FollowupSettings(database).visitRecentDays();
    return database.read(sql -> recent(sql, enterpriseId, day, days, null));
  }

  private static List<RecentVisit> recent(
      DSLContext sql, long enterpriseId, LocalDate day, int days, @Nullable Long except) {
    var others =
        sql.select(VISIT.ID, VISIT.VISITED_ON, VISIT.STATE, COMMISSIONER.NAME, UNIT.NAME)
            .from(VISIT)
            .leftJoin(COMMISSIONER)
            .on(COMMISSIONER.ID.eq(VISIT.COMMISSIONER_ID))
            .leftJoin(UNIT)
            .on(UNIT.ID.eq(VISIT.VISITOR_UNIT_ID))
            .where(
                VISIT.ENTERPRISE_ID.eq(enterpriseId),
                VISIT.DELETED_AT.isNull(),
                VISIT.STATE.ne(VisitState.CANCELLED.name()),
                VISIT.ID.ne(except == null ? 0L : except),
                VISIT.VISITED_ON.between(day.minusDays(days), day.plusDays(days)))
            .fetch(row ->
                new RecentVisit(
                    row.value1(), row.value2(), VisitState.valueOf(row.value3()), row.value4(), row.value5()));
    others.sort((a, b) -> Long.compare(distance(a, day), distance(b, day)));
    return List.copyOf(others);
  }

  private static long distance(RecentVisit visit, LocalDate day) {
    return Math.abs(visit.day().toEpochDay() - day.toEpochDay());
  }

  private static @Nullable LocalDate leftOn(DSLContext sql, @Nullable Long commissionerId) {
    if (commissionerId == null) return null;
    return sql.select(COMMISSIONER.LEFT_ON)
        .from(COMMISSIONER)
        .where(COMMISSIONER.ID.eq(commissionerId))
        .fetchOne(COMMISSIONER.LEFT_ON);
  }

  private void form(DSLContext sql, VisitDraft draft, @Nullable Long visitId, List<Problem> problems) {
    var number = draft.formNo();
    if (number == null || number.isBlank()) return;
    var form =
        SlipStore.slips(
                sql,
                SLIP.COUNTY
                    .eq(database.county())
                    .and(SLIP.NUMBER.eq(number.strip()))
                    .and(SLIP.KIND.eq(SlipKind.VISIT.name())))
            .stream()
            .findFirst();
    if (form.isEmpty()) {
      problems.add(Problem.error("formNo", FormCode.foreign(number).sentence()));
      return;
    }
    if (form.get().enterpriseId() != null && form.get().enterpriseId() != draft.enterpriseId()) {
      problems.add(Problem.error("formNo", number.strip() + "是为“" + form.get().enterprise() + "”打印的。请核对编号或企业。"));
    }
    var taken = SlipStore.takenBy(sql, number.strip()).filter(id -> !id.equals(visitId));
    if (taken.isPresent()) throw new FormTaken(number.strip(), taken.get());
  }

  /// Puts a visit down with the demands raised in it, as one deed. A form number that is entered already throws
  /// [FormTaken].
  public Recorded record(Author author, VisitDraft draft, LocalDate today) {
    Problem.refuseErrors(check(draft, null, today));
    var rules = new FollowupSettings(database).demandRules();
    var measures = new DemandMeasures(database).usual(today);
    var firm = firm(draft.enterpriseId());
    var what = draft.state() == VisitState.PLANNED ? "计划走访" : "登记走访";
    return database.write(
        Deed.edit(author, what + "“" + firm + "”"),
        tx -> {
          var entry = new VisitEntry(tx);
          var id = entry.insert(draft);
          entry.followUp(id, draft, firm);
          var demands = new DemandEntry(tx, database.county(), rules);
          var numbers =
              draft.demands().stream().map(demand -> demands.register(demand.from(id, measures)).number()).toList();
          return new Recorded(id, numbers);
        });
  }

  /// Changes a visit as it was seen; new demands of the draft are raised.
  public Recorded edit(Author author, VisitRow seen, VisitDraft draft, LocalDate today) {
    Problem.refuseErrors(check(draft, seen.id(), today));
    var rules = new FollowupSettings(database).demandRules();
    var measures = new DemandMeasures(database).usual(today);
    var firm = firm(draft.enterpriseId());
    return database.write(
        Deed.edit(author, "修改走访“" + firm + "”"),
        tx -> {
          tx.update(VISIT, seen.id(), seen.rev(), row -> VisitEntry.fill(row, draft));
          new VisitEntry(tx).followUp(seen.id(), draft, firm);
          var demands = new DemandEntry(tx, database.county(), rules);
          var numbers =
              draft.demands().stream()
                  .map(demand -> demands.register(demand.from(seen.id(), measures)).number())
                  .toList();
          return new Recorded(seen.id(), numbers);
        });
  }

  private String firm(long enterpriseId) {
    return database.read(sql ->
        sql.select(ENTERPRISE.NAME)
            .from(ENTERPRISE)
            .where(ENTERPRISE.ID.eq(enterpriseId))
            .fetchSingle(ENTERPRISE.NAME));
  }

  /// Adds a note; what stands is never changed.
  public long addNote(Author author, VisitRow visit, String body) {
    if (body.isBlank()) throw new Refusal("补充记录没有写内容。请写一句再保存。");
    return database.write(
        Deed.edit(author, "补充走访“" + visit.enterprise() + "”的记录"),
        tx -> {
          var row = new VisitNoteRecord();
          row.setVisitId(visit.id());
          row.setNotedAt(tx.at());
          row.setAuthor(author.name());
          row.setBody(body.strip());
          return tx.insert(row);
        });
  }

  /// Puts a visit into the recycle bin, with the follow-up it asked for.
  public void recycle(Author author, VisitRow visit) {
    database.write(
        Deed.edit(author, "删除走访“" + visit.enterprise() + "”"),
        tx -> {
          tx.recycle(VISIT, visit.id());
          var open =
              tx.sql()
                  .select(TODO.ID)
                  .from(TODO)
                  .where(
                      TODO.REF_TABLE.eq("visit"),
                      TODO.REF_ID.eq(visit.id()),
                      TODO.DONE_ON.isNull(),
                      TODO.DELETED_AT.isNull())
                  .fetch(TODO.ID);
          for (var id : open) tx.recycle(TODO, id);
          return visit.id();
        });
  }

  /// Takes a visit out of the recycle bin, with the follow-up that went there with it.
  public void restore(Author author, VisitRow visit) {
    database.write(
        Deed.edit(author, "还原走访“" + visit.enterprise() + "”"),
        tx -> {
          var at =
              tx.sql()
                  .select(VISIT.DELETED_AT)
                  .from(VISIT)
                  .where(VISIT.ID.eq(visit.id()))
                  .fetchSingle(VISIT.DELETED_AT);
          tx.restore(VISIT, visit.id());
          var gone =
              tx.sql()
                  .select(TODO.ID)
                  .from(TODO)
                  .where(TODO.REF_TABLE.eq("visit"), TODO.REF_ID.eq(visit.id()), TODO.DELETED_AT.eq(at))
                  .fetch(TODO.ID);
          for (var id : gone) tx.restore(TODO, id);
          return visit.id();
        });
  }
}
