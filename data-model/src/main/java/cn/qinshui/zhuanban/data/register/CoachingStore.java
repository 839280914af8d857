package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterEntryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns what firms lack into work: an entry of the ledger of coaching, which measure and briefing count, and a piece of
/// work with its day. All of it is one deed.
public final class CoachingStore {
  private static final String KIND = "coaching";
  private static final String STAGE = "COACHING";
  private static final int LONGEST_TITLE = 300;

  private final Database database;

  public CoachingStore(Database database) {
    this.database = database;
  }

  /// What is wrong with a draft, field by field.
  public static List<Problem> check(CoachingDraft draft, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (draft.owner().isEmpty()) problems.add(Problem.error("owner", "没有写责任人。请填服务专员或本办同志的姓名。"));
    if (draft.dueOn().isBefore(today)) {
      problems.add(Problem.error("dueOn", "完成日期" + draft.dueOn() + "已经过去。请改成今天或以后的日期。"));
    }
    return problems;
  }

  /// Returns the ids of the pieces of work.
  public List<Long> start(Author author, List<CoachingDraft> drafts, LocalDate today) {
    for (var draft : drafts) Problem.refuseErrors(check(draft, today));
    var measure = measure(today);
    var kind = new RegisterKindStore(database).kind(KIND);
    return database.write(
        drafts.size() == 1
            ? Deed.edit(author, "把“" + drafts.getFirst().enterprise() + "”转为辅导任务")
            : Deed.bulk(author, "把" + drafts.size() + "户企业转为辅导任务"),
        tx ->
            drafts.stream()
                .map(draft -> {
                  kind.ifPresent(ledger -> entry(tx, ledger, measure, draft, today));
                  return todo(tx, measure, draft);
                })
                .toList());
  }

  private @Nullable Long measure(LocalDate today) {
    var kind = new RegisterKindStore(database).kind(KIND);
    var plan = new PlanStore(database).current(today);
    if (kind.isEmpty() || plan.isEmpty()) return null;
    return database.read(sql ->
        sql.select(MEASURE.ID)
            .from(MEASURE)
            .where(MEASURE.PLAN_ID.eq(plan.get().id()), MEASURE.MEASURE_NO.eq(kind.get().measure()))
            .fetchOne(MEASURE.ID));
  }

  private void entry(Tx tx, RegisterKind kind, @Nullable Long measure, CoachingDraft draft, LocalDate today) {
    var row = new RegisterEntryRecord();
    row.setKindId(
        tx.sql()
            .select(REGISTER_KIND.ID)
            .from(REGISTER_KIND)
            .where(REGISTER_KIND.COUNTY.eq(database.county()), REGISTER_KIND.CODE.eq(kind.code()))
            .fetchSingle(REGISTER_KIND.ID));
    row.setMeasureId(measure);
    row.setEnterpriseId(draft.enterpriseId());
    row.setTitle(title(draft));
    row.setStage(STAGE);
    row.setStageOn(today);
    RegisterColumns.fill(
        row,
        kind,
        new RegisterDraft(
            draft.enterpriseId(),
            null,
            title(draft),
            STAGE,
            today,
            Map.of(
                "shortCount",
                String.valueOf(draft.lacking().size()),
                "missing",
                String.join("；", draft.lacking()),
                "coach",
                draft.owner(),
                "dueOn",
                draft.dueOn().toString())));
    var id = tx.insert(row);
    var step = new RegisterStepRecord();
    step.setEntryId(id);
    step.setStage(STAGE);
    step.setOnDay(today);
    step.setAuthor(tx.author().name());
    tx.insert(step);
  }

  private static long todo(Tx tx, @Nullable Long measure, CoachingDraft draft) {
    var row = new TodoRecord();
    row.setKind(TodoKind.COACHING.name());
    row.setTitle(title(draft) + (draft.lacking().isEmpty() ? "" : "：" + String.join("；", draft.lacking())));
    if (row.getTitle().length() > LONGEST_TITLE) {
      row.setTitle(row.getTitle().substring(0, LONGEST_TITLE - 1) + "…");
    }
    row.setOwner(draft.owner());
    row.setCommissionerId(draft.commissionerId());
    row.setEnterpriseId(draft.enterpriseId());
    row.setMeasureId(measure);
    row.setDueOn(draft.dueOn());
    row.setAuthor(tx.author().name());
    return tx.insert(row);
  }

  private static String title(CoachingDraft draft) {
    return "辅导" + draft.goal() + (draft.lacking().isEmpty() ? "" : "，差" + draft.lacking().size() + "项");
  }
}
