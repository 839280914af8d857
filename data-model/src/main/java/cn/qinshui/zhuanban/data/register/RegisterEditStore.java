package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_STEP;
import static org.jooq.impl.DSL.max;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterEntryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterStepRecord;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts entries into the ledgers and moves them through their stages.
public final class RegisterEditStore {
  private final Database database;

  public RegisterEditStore(Database database) {
    this.database = database;
  }

  /// What is wrong with a draft; a firm that already finished an entry of this kind this year is asked about.
  public List<Problem> check(RegisterKind kind, RegisterDraft draft, @Nullable Long entryId, LocalDate today) {
    var problems = new ArrayList<>(RegisterRules.check(kind, draft, today));
    alike(kind, draft, entryId, today)
        .ifPresent(other ->
            problems.add(
                Problem.question(
                    "enterpriseId",
                    "“"
                        + other.enterprise()
                        + "”"
                        + today.getYear()
                        + "年已有同类记录“"
                        + other.title()
                        + "”（"
                        + other.stage().name()
                        + "）。请确认不是重复。")));
    return problems;
  }

  private Optional<RegisterEntry> alike(
      RegisterKind kind, RegisterDraft draft, @Nullable Long entryId, LocalDate today) {
    var ends =
        kind.stages().stream()
            .filter(stage -> stage.end() == RegisterKind.End.DONE)
            .map(RegisterKind.Stage::code)
            .collect(Collectors.toSet());
    if (draft.enterpriseId() == null || ends.isEmpty()) return Optional.empty();
    var year = new DayRange(LocalDate.of(today.getYear(), 1, 1), today);
    var filter =
        RegisterFilter.none()
            .withKind(kind.code())
            .withEnterprise(draft.enterpriseId())
            .withReached(ends)
            .withReachedOn(year);
    return new RegisterStore(database)
        .page(filter, PageRequest.first(2)).rows().stream()
            .filter(entry -> entryId == null || entry.id() != entryId)
            .findFirst();
  }

  public long add(Author author, RegisterKind kind, RegisterDraft draft, LocalDate today) {
    Problem.refuseErrors(RegisterRules.check(kind, draft, today));
    var measure = measureId(kind, today);
    return database.write(
        Deed.edit(author, "在" + kind.name() + "登记“" + draft.title().strip() + "”"),
        tx -> insert(tx, database.county(), kind, measure, draft));
  }

  /// A new entry with its first step, inside a deed.
  static long insert(Tx tx, String county, RegisterKind kind, @Nullable Long measure, RegisterDraft draft) {
    var row = new RegisterEntryRecord();
    row.setKindId(
        tx.sql()
            .select(REGISTER_KIND.ID)
            .from(REGISTER_KIND)
            .where(REGISTER_KIND.COUNTY.eq(county), REGISTER_KIND.CODE.eq(kind.code()))
            .fetchSingle(REGISTER_KIND.ID));
    row.setMeasureId(measure);
    row.setStage(draft.stage());
    row.setStageOn(draft.stageOn());
    fill(row, kind, draft);
    var id = tx.insert(row);
    step(tx, id, draft.stage(), draft.stageOn(), null);
    return id;
  }

  /// The measure of this number in the plan of the day.
  @Nullable Long measureId(RegisterKind kind, LocalDate today) {
    var plan = new PlanStore(database).current(today);
    if (plan.isEmpty()) return null;
    return database.read(sql ->
        sql.select(MEASURE.ID)
            .from(MEASURE)
            .where(MEASURE.PLAN_ID.eq(plan.get().id()), MEASURE.MEASURE_NO.eq(kind.measure()))
            .fetchOne(MEASURE.ID));
  }

  private static void fill(RegisterEntryRecord row, RegisterKind kind, RegisterDraft draft) {
    row.setEnterpriseId(draft.enterpriseId());
    row.setPolicyId(draft.policyId());
    row.setTitle(draft.title().strip());
    RegisterColumns.fill(row, kind, draft);
  }

  /// Changes what is written of an entry; its stage changes by [#move].
  public void edit(Author author, RegisterEntry seen, RegisterDraft draft, LocalDate today) {
    Problem.refuseErrors(RegisterRules.check(seen.kind(), draft, today));
    database.write(
        Deed.edit(author, "修改" + seen.kind().name() + "“" + seen.title() + "”"),
        tx -> tx.update(REGISTER_ENTRY, seen.id(), seen.rev(), row -> fill(row, seen.kind(), draft)));
  }

  /// Takes an entry to another stage on a day; a step back is possible and stays in its history.
  public void move(
      Author author, RegisterEntry seen, String stageCode, LocalDate on, @Nullable String note, LocalDate today) {
    move(author, seen, new RegisterMove(stageCode, on, note, Map.of()), today);
  }

  /// The same with what the stage asks for, written in the same deed.
  public void move(Author author, RegisterEntry seen, RegisterMove move, LocalDate today) {
    var stageCode = move.stage();
    var on = move.on();
    var answered = answered(seen, move);
    if (!move.answers().isEmpty()) Problem.refuseErrors(RegisterRules.check(seen.kind(), answered, today));
    var stage = seen.kind().stage(stageCode).orElseThrow(() -> new Refusal(seen.kind().name() + "没有这个阶段。请重新选择。"));
    if (stageCode.equals(seen.stage().code())) throw new Refusal("已经是“" + stage.name() + "”。请选别的阶段。");
    if (on.isAfter(today)) throw new Refusal("日期" + on + "还没有到。请改成今天或以前的日期。");
    var cause = "把" + seen.kind().name() + "“" + seen.title() + "”转到" + stage.name();
    database.write(
        Deed.edit(author, cause),
        tx -> {
          var last =
              tx.sql()
                  .select(max(REGISTER_STEP.ON_DAY))
                  .from(REGISTER_STEP)
                  .where(REGISTER_STEP.ENTRY_ID.eq(seen.id()))
                  .fetchOne(0, LocalDate.class);
          if (last != null && on.isBefore(last)) throw new Refusal("日期" + on + "早于上一阶段的" + last + "。请核对日期。");
          tx.update(
              REGISTER_ENTRY,
              seen.id(),
              seen.rev(),
              row -> {
                row.setStage(stageCode);
                row.setStageOn(on);
                if (!move.answers().isEmpty()) fill(row, seen.kind(), answered);
              });
          step(tx, seen.id(), stageCode, on, move.note());
          return seen.id();
        });
  }

  /// What is written of it afterwards.
  private static RegisterDraft answered(RegisterEntry seen, RegisterMove move) {
    var values = new HashMap<>(seen.values());
    values.putAll(move.answers());
    return new RegisterDraft(seen.enterpriseId(), seen.policyId(), seen.title(), move.stage(), move.on(), values);
  }

  private static void step(Tx tx, long entryId, String stage, LocalDate on, @Nullable String note) {
    var row = new RegisterStepRecord();
    row.setEntryId(entryId);
    row.setStage(stage);
    row.setOnDay(on);
    row.setAuthor(tx.author().name());
    row.setNote(note);
    tx.insert(row);
  }

  public void recycle(Author author, RegisterEntry seen) {
    database.write(
        Deed.edit(author, "删除" + seen.kind().name() + "“" + seen.title() + "”"),
        tx -> {
          tx.recycle(REGISTER_ENTRY, seen.id());
          return seen.id();
        });
  }

  public void restore(Author author, RegisterEntry seen) {
    database.write(
        Deed.edit(author, "还原" + seen.kind().name() + "“" + seen.title() + "”"),
        tx -> {
          tx.restore(REGISTER_ENTRY, seen.id());
          return seen.id();
        });
  }
}
