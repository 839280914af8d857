package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.DutyStore;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;

/// The screens of the 措施矩阵.
public final class MatrixFeature {

  private MatrixFeature() {}

  public static Feature of(Desk desk, Deeds deeds, Database database) {
    MilestoneStore milestones = new MilestoneStore(database);
    NoteStore notes = new NoteStore(database);
    SheetReader sheets = new SheetReader(new PlanStore(database), new MatrixStore(database));
    CellReader cells = new CellReader(sheets, milestones, notes, new History(database));
    CellViewModel.Stores stores = new CellViewModel.Stores(new DutyStore(database), milestones, notes);
    return Feature.of(Route.Matrix.class, route -> new MatrixView(desk,
            new MatrixViewModel(desk.work(), sheets, desk.clock(), route.filter(), desk.navigator()::open)))
        .and(Route.MatrixCell.class, route -> new CellView(desk,
            new CellViewModel(desk.work(), cells, stores, deeds, desk.clock(), route.dutyId(), route.within())));
  }
}
