package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.plan.PlanFixture;
import java.time.LocalDate;
import java.util.function.Function;

/// Two firms, of which the first has a commissioner, on the small plan.
public final class FollowupFixture {
  public static final LocalDate TODAY = PlanFixture.TODAY;

  public final PlanFixture plan;
  public final long commissioner;
  public final long firmA;
  public final long firmB;
  private final Database database;

  private FollowupFixture(Database database) {
    this.database = database;
    plan = PlanFixture.in(database);
    commissioner = seed(tx -> tx.insert(commissioner("示例赵六")));
    firmA = seed(tx -> tx.insert(firm("示例甲机械", commissioner)));
    firmB = seed(tx -> tx.insert(firm("示例乙煤层气", null)));
  }

  public static FollowupFixture in(Database database) {
    return new FollowupFixture(database);
  }

  private long seed(Function<Tx, Long> work) {
    return database.write(Deed.seed(TestLibrary.CLERK, "布置"), work);
  }

  private static CommissionerRecord commissioner(String name) {
    var row = new CommissionerRecord();
    row.setName(name);
    return row;
  }

  private static EnterpriseRecord firm(String name, Long commissioner) {
    var row = new EnterpriseRecord();
    row.setName(name);
    row.setInitials("sl");
    row.setSortKey(name);
    row.setStatus("ACTIVE");
    row.setCommissionerId(commissioner);
    return row;
  }

  /// A demand put down as it is, past all checks.
  public long demand(int serial, long firm, DemandState state, LocalDate received, LocalDate due) {
    var row = new DemandRecord();
    row.setInYear(2026);
    row.setSerial(serial);
    row.setNumber("诉〔2026〕" + serial + "号");
    row.setEnterpriseId(firm);
    row.setMeasureId(plan.measure14);
    row.setClass_("FINANCING");
    row.setTitle("流动资金贷款" + serial);
    row.setChannel("PHONE");
    row.setReceivedOn(received);
    row.setState(state.name());
    row.setLeadUnitId(plan.jinrong);
    row.setDueOn(due);
    row.setLate(false);
    row.setReopened(0);
    row.setEscalated(false);
    if (!state.inWork() && state != DemandState.WITHDRAWN) row.setFeedbackOn(due);
    if (state == DemandState.CLOSED) row.setClosedOn(due);
    return seed(tx -> tx.insert(row));
  }

  /// A visit put down as it is, past all checks.
  public long visit(long firm, LocalDate day, LocalDate next) {
    var row = new VisitRecord();
    row.setEnterpriseId(firm);
    row.setCommissionerId(commissioner);
    row.setState("DONE");
    row.setVisitedOn(day);
    row.setWay("ON_SITE");
    row.setTopics("FINANCING,LABOR");
    row.setProduction("订单饱满");
    row.setNextOn(next);
    row.setAuthor("示例赵六");
    return seed(tx -> tx.insert(row));
  }
}
