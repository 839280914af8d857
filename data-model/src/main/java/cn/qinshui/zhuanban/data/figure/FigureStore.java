package cn.qinshui.zhuanban.data.figure;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.meeting.MeetingStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.policy.PolicyPushStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import java.math.BigDecimal;

/// Counts lists.
public final class FigureStore {
  private final Database database;
  private final PolicyStore policies;

  public FigureStore(Database database, PolicyStore policies) {
    this.database = database;
    this.policies = policies;
  }

  /// The number a list stands for, as the list itself would count it now.
  public BigDecimal amount(CountedList list) {
    return switch (list) {
      case CountedList.Enterprises(var filter) -> whole(new EnterpriseStore(database).count(filter));
      case CountedList.Leads(var filter) -> whole(new LeadStore(database).count(filter));
      case CountedList.Visits(var filter) -> whole(new VisitStore(database).count(filter));
      case CountedList.VisitedFirms(var filter) -> whole(new VisitStore(database).countFirms(filter));
      case CountedList.Demands(var filter) -> whole(new DemandStore(database).count(filter));
      case CountedList.Todos(var filter) -> whole(new TodoStore(database).count(filter));
      case CountedList.Registers(var filter, var how, var field) ->
          new RegisterStore(database).amount(filter, how, field).stripTrailingZeros();
      case CountedList.Milestones(var filter) -> whole(new MilestoneStore(database).count(filter));
      case CountedList.Notes(var filter) -> whole(new NoteStore(database).count(filter));
      case CountedList.Policies(var filter) -> whole(policies.count(filter));
      case CountedList.Pushes(var filter) -> whole(new PolicyPushStore(database).count(filter));
      case CountedList.Meetings(var filter) -> whole(new MeetingStore(database).count(filter));
      case CountedList.Resolutions(var filter) -> whole(new ResolutionStore(database).count(filter));
    };
  }

  /// Counts a list and names the number.
  public Figure figure(String key, String label, String unit, CountedList list) {
    return new Figure(key, label, amount(list), unit, list);
  }

  private static BigDecimal whole(int count) {
    return BigDecimal.valueOf(count);
  }
}
