package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.data.exchange.ImportCounts;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What an import has done.
final class ImportReport extends StackPane {

  ImportReport(ImportViewModel model, Button wrong, Button records) {
    ImportViewModel.Finished finished = Objects.requireNonNull(model.done().get());
    ImportCounts written = finished.done().counts();
    FactGrid facts =
        new FactGrid()
            .fact("新增", written.fresh() + " 行")
            .fact("更新", written.changed() + " 行，" + written.changedCells() + " 格")
            .fact("无变化", written.unchanged() + " 行")
            .fact("表内重复", written.duplicate() + " 行")
            .fact("待确认未导入", finished.returned() - written.wrong() + " 行")
            .fact("错误", written.wrong() + " 行");
    Label standing = Boxes.text("", "card-title");
    standing
        .textProperty()
        .bind(model.undone().map(gone -> "“" + model.fileName() + "”" + (gone ? "这一批已撤销，库里和导入前一样" : "已导入")));
    Card card =
        new Card(
            standing,
            facts,
            Boxes.prose("整批是一步：Ctrl+Z 撤销，以后也可在导入记录里撤销本批。错误的行可导出，改好后再导入。", "muted"),
            Boxes.row(8, records, wrong));
    getStyleClass().add("form-page");
    getChildren().add(Boxes.column(0, card));
  }
}
