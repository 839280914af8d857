package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.AttachmentOpener;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.usecase.MakeMatrix;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Database;
import java.nio.file.Path;
import java.time.LocalDate;

/// The screens of the 措施矩阵.
public final class MatrixFeature {

  private MatrixFeature() {}

  /// @param folder the library's
  /// @param paper lays the A3 sheet
  public static Feature of(Desk desk, Deeds deeds, Database database, Path folder, MakeMatrix paper) {
    MatrixStores stores = MatrixStores.of(database, folder);
    AttachmentOpener opener =
        new AttachmentOpener(desk.work(), desk.files(), stores.attachments(), desk.notices()::say);
    CellFiles files = new CellFiles(deeds, stores.attachments(), desk.files(), opener);
    return Feature.of(
            Route.Matrix.class,
            route ->
                new MatrixView(
                    desk,
                    new MatrixViewModel(
                        desk.work(), stores.sheets(), desk.clock(), route.filter(), desk.navigator()::open)))
        .and(
            Route.MatrixCell.class,
            route ->
                new CellView(
                    desk,
                    files,
                    new CellViewModel(desk.work(), stores, deeds, desk.clock(), route.dutyId(), route.within())))
        .and(Route.MatrixSheet.class, route -> sheet(desk, paper));
  }

  private static PaperScreen sheet(Desk desk, MakeMatrix paper) {
    LocalDate today = LocalDate.now(desk.clock());
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("措施矩阵（A3）", "措施矩阵", "措施矩阵（" + today + "）.pdf", MatrixView.TABLES, "matrix"),
        file -> paper.write(today, file).paper());
  }
}
