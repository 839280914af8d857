package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;

/// The screens of the 措施矩阵.
public final class MatrixFeature {

  private MatrixFeature() {}

  public static Feature of(Desk desk, Database database) {
    SheetReader reader = new SheetReader(new PlanStore(database), new MilestoneStore(database), new NoteStore(database),
        new SettingStore(database), new CalendarStore(database));
    return Feature.of(Route.Matrix.class, route -> new MatrixView(desk,
        new MatrixViewModel(desk.work(), reader, desk.clock(), route.filter(), desk.navigator()::open)));
  }
}
