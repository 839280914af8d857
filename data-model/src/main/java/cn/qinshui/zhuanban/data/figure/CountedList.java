package cn.qinshui.zhuanban.data.figure;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.NoteFilter;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PushFilter;
import cn.qinshui.zhuanban.data.register.RegisterCount;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import org.jspecify.annotations.Nullable;

/// A list the window can open, and what is counted of it. [FigureStore#amount] gives the number.
public sealed interface CountedList {
  /// Firms.
  record Enterprises(EnterpriseFilter filter) implements CountedList {}

  /// 培育线索.
  record Leads(LeadFilter filter) implements CountedList {}

  /// Visits.
  record Visits(VisitFilter filter) implements CountedList {}

  /// The different firms that the visits of a list went to.
  record VisitedFirms(VisitFilter filter) implements CountedList {}

  /// Demands.
  record Demands(DemandFilter filter) implements CountedList {}

  /// Work to be done.
  record Todos(TodoFilter filter) implements CountedList {}

  /// Entries of a ledger, their firms, or the sum or mean of one field over them.
  record Registers(RegisterFilter filter, RegisterCount.How how, @Nullable String field) implements CountedList {
    public static Registers entries(RegisterFilter filter) {
      return new Registers(filter, RegisterCount.How.ENTRIES, null);
    }
  }

  /// 阶段任务.
  record Milestones(MilestoneFilter filter) implements CountedList {}

  /// Progress notes.
  record Notes(NoteFilter filter) implements CountedList {}

  /// Policies.
  record Policies(PolicyFilter filter) implements CountedList {}

  /// Pushes of policies to firms.
  record Pushes(PushFilter filter) implements CountedList {}

  /// Meetings.
  record Meetings(MeetingFilter filter) implements CountedList {}

  /// 议定事项.
  record Resolutions(ResolutionFilter filter) implements CountedList {}
}
