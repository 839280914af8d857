package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
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
    return new RegisterKindStore(database)
        .kind(KIND)
        .map(kind -> new RegisterEditStore(database).measureId(kind, today))
        .orElse(null);
  }

  private void entry(Tx tx, RegisterKind kind, @Nullable Long measure, CoachingDraft draft, LocalDate today) {
    var written =
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
                draft.dueOn().toString()));
    RegisterEditStore.insert(tx, database.county(), kind, measure, written);
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
