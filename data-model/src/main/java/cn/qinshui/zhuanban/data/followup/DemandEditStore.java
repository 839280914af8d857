package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static org.jooq.impl.DSL.max;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Puts demands down and takes them through their steps.
public final class DemandEditStore {
  private final Database database;

  public DemandEditStore(Database database) {
    this.database = database;
  }

  /// What a new demand was given: its number, and the slip printed with it, if one was asked for.
  public record Registered(long id, String number, @Nullable Long slipId, @Nullable String slipNumber) {}

  /// What is wrong with a draft, field by field.
  public List<Problem> check(DemandDraft draft, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (draft.title().isBlank()) problems.add(Problem.error("title", "没有写诉求内容。请用一句话写清要解决什么。"));
    if (draft.kind().isBlank()) problems.add(Problem.error("kind", "没有选诉求类别。请选一类再保存。"));
    if (draft.channel().isBlank()) problems.add(Problem.error("channel", "没有选诉求来源。请选一项再保存。"));
    if (draft.receivedOn().isAfter(today)) {
      problems.add(Problem.error("receivedOn", "收到日期" + draft.receivedOn() + "还没有到。请改成今天或以前的日期。"));
    }
    if (draft.limitDays() != null) limit(draft, draft.limitDays(), problems);
    database.read(sql -> FirmCheck.of(sql, draft.enterpriseId())).ifPresent(problems::add);
    return problems;
  }

  private void limit(DemandDraft draft, int days, List<Problem> problems) {
    if (days < 1) {
      problems.add(Problem.error("limitDays", "办理时限至少1个工作日。请改好再保存。"));
      return;
    }
    var calendar = new FollowupSettings(database).demandRules().calendar();
    calendar
        .caution(draft.receivedOn(), calendar.plus(draft.receivedOn(), days))
        .ifPresent(caution -> problems.add(Problem.hint("limitDays", caution + "。")));
  }

  /// The day a limit of so many working days ends.
  public LocalDate dueOn(LocalDate from, int limitDays) {
    return new FollowupSettings(database).demandRules().calendar().plus(from, limitDays);
  }

  /// The limit the office gives where nothing else is said, in working days.
  public int usualLimitDays() {
    return new FollowupSettings(database).demandLimitDays();
  }

  /// Puts a demand down; with `assign` it is given to its units at once, with `slip` their paper gets its number. All of
  /// it is one deed.
  public Registered register(
      Author author,
      DemandDraft draft,
      DemandAction.@Nullable Assign assign,
      @Nullable SlipKind slip,
      LocalDate today) {
    Problem.refuseErrors(check(draft, today));
    var settings = new FollowupSettings(database);
    var rules = settings.demandRules();
    var frame = settings.slipFrame();
    return database.write(
        Deed.edit(author, "登记诉求“" + draft.title().strip() + "”"),
        tx -> {
          var entry = new DemandEntry(tx, database.county(), rules);
          var registered = entry.register(draft);
          if (assign != null) {
            var demand = demand(tx.sql(), registered.id());
            Problem.refuseErrors(DemandGuards.check(standing(tx.sql(), demand), assign, today));
            entry.act(demand, null, assign);
          }
          var unit = assign == null ? null : assign.leadUnitId();
          if (slip == null) return new Registered(registered.id(), registered.number(), null, null);
          var issued =
              new SlipEntry(tx, database.county(), frame)
                  .issue(new SlipDraft(slip, unit, registered.id(), draft.enterpriseId(), null, null), today);
          return new Registered(registered.id(), registered.number(), issued.id(), issued.number());
        });
  }

  /// Changes what was put down. A changed limit counts from the day the demand came in.
  public void edit(Author author, Demand seen, DemandDraft draft, LocalDate today) {
    Problem.refuseErrors(check(draft, today));
    if (!draft.receivedOn().equals(seen.receivedOn())) {
      throw new Refusal("收到日期已随编号定下，不能改。如登错了，请撤回后重新登记。");
    }
    var rules = new FollowupSettings(database).demandRules();
    database.write(
        Deed.edit(author, "修改" + seen.number()),
        tx -> {
          var entry = new DemandEntry(tx, database.county(), rules);
          return tx.update(
              DEMAND,
              seen.id(),
              seen.rev(),
              row -> {
                var due = row.getDueOn();
                var sameLimit = Objects.equals(draft.limitDays(), row.getLimitDays());
                entry.fill(row, draft);
                if (sameLimit) row.setDueOn(due);
              });
        });
  }

  /// What stands against a step, as it would be refused; empty where it can be taken.
  public List<Problem> check(Demand seen, DemandAction action, LocalDate today) {
    return database.read(sql -> DemandGuards.check(standing(sql, seen), action, today));
  }

  /// Takes a step with a demand as it was seen; one that was changed since throws [StaleRow].
  public void act(Author author, Demand seen, DemandAction action, LocalDate today) {
    act(author, seen, action, null, today);
  }

  /// The same with its paper given out in one deed (分办 with 交办单); the slip's id, empty where none was asked for.
  public Optional<Long> act(Author author, Demand seen, DemandAction action, @Nullable SlipKind slip, LocalDate today) {
    var settings = new FollowupSettings(database);
    var rules = settings.demandRules();
    var frame = settings.slipFrame();
    return database.write(
        Deed.edit(author, seen.number() + action.step().label()),
        tx -> {
          var demand = demand(tx.sql(), seen.id());
          if (demand.rev() != seen.rev()) throw new StaleRow("demand", seen.id());
          Problem.refuseErrors(DemandGuards.check(standing(tx.sql(), demand), action, today));
          new DemandEntry(tx, database.county(), rules).act(demand, seen.rev(), action);
          if (slip == null) return Optional.empty();
          var unit = action instanceof DemandAction.Assign assign ? assign.leadUnitId() : demand.leadUnitId();
          var draft = new SlipDraft(slip, unit, demand.id(), demand.enterpriseId(), null, null);
          return Optional.of(new SlipEntry(tx, database.county(), frame).issue(draft, today).id());
        });
  }

  public void recycle(Author author, Demand seen) {
    database.write(
        Deed.edit(author, "删除" + seen.number()),
        tx -> {
          tx.recycle(DEMAND, seen.id());
          return seen.id();
        });
  }

  private Demand demand(DSLContext sql, long id) {
    return DemandStore.select(sql, DEMAND.ID.eq(id))
        .fetchSingle(line -> DemandStore.demand(line, Dictionaries.of(sql, database.county())));
  }

  static DemandGuards.Standing standing(DSLContext sql, Demand demand) {
    var last =
        sql.select(max(DEMAND_STEP.ON_DAY))
            .from(DEMAND_STEP)
            .where(
                DEMAND_STEP.DEMAND_ID.eq(demand.id()),
                DEMAND_STEP.STEP.notIn(DemandGuards.BESIDE.stream().map(Enum::name).toList()))
            .fetchOne(0, LocalDate.class);
    int proofs =
        sql.fetchCount(
            ATTACHMENT,
            ATTACHMENT.OWNER_TABLE.eq("demand"),
            ATTACHMENT.OWNER_ID.eq(demand.id()),
            ATTACHMENT.DELETED_AT.isNull());
    return new DemandGuards.Standing(
        demand, last == null ? demand.receivedOn() : last, proofs, DemandFileStore.units(sql, demand.id()));
  }
}
