package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.figure.MeasureCountStore;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.DutyStore;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import java.nio.file.Path;

/// What the screens of the matrix read and write by.
record MatrixStores(
    PlanStore plans,
    MatrixStore matrices,
    DutyStore duties,
    MilestoneStore milestones,
    NoteStore notes,
    TodoStore todos,
    AttachmentStore attachments,
    DemandStore demands,
    ResolutionStore resolutions,
    MeasureCountStore counts,
    AccountStore accounts,
    History history) {

  /// @param folder the library's
  static MatrixStores of(Database database, Path folder) {
    AttachmentStore attachments = new AttachmentStore(database, folder);
    FigureStore figures = new FigureStore(database, new PolicyStore(database, attachments));
    return new MatrixStores(
        new PlanStore(database),
        new MatrixStore(database),
        new DutyStore(database),
        new MilestoneStore(database),
        new NoteStore(database),
        new TodoStore(database),
        attachments,
        new DemandStore(database),
        new ResolutionStore(database),
        new MeasureCountStore(database, figures),
        new AccountStore(database),
        new History(database));
  }

  SheetReader sheets() {
    return new SheetReader(plans, matrices);
  }
}
