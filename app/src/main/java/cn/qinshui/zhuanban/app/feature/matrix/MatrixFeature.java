package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Database;
import java.nio.file.Path;

/// The screens of the 措施矩阵.
public final class MatrixFeature {

  private MatrixFeature() {}

  /// @param folder the library's
  public static Feature of(Desk desk, Deeds deeds, Database database, Path folder) {
    MatrixStores stores = MatrixStores.of(database, folder);
    CellFiles files = new CellFiles(desk.work(), deeds, stores.attachments(), desk.files());
    return Feature.of(Route.Matrix.class, route -> new MatrixView(desk,
            new MatrixViewModel(desk.work(), stores.sheets(), desk.clock(), route.filter(), desk.navigator()::open)))
        .and(Route.MatrixCell.class, route -> new CellView(desk, files,
            new CellViewModel(desk.work(), stores, deeds, desk.clock(), route.dutyId(), route.within())));
  }
}
