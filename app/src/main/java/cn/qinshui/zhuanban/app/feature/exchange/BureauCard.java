package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.report.sheet.DataPackage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// 报市局数据包
final class BureauCard {
  private static final int MONTHS_OFFERED = 24;

  private final Desk desk;
  private final MakeExport export;
  private final Label result = Boxes.prose("", "muted");

  BureauCard(Desk desk, MakeExport export) {
    this.desk = desk;
    this.export = export;
    result.managedProperty().bind(result.textProperty().isNotEmpty());
  }

  Card card() {
    var now = Period.of(LocalDate.now(desk.clock()));
    var months = IntStream.range(0, MONTHS_OFFERED).mapToObj(back -> now.plus(-back)).toList();
    var period = new ChoiceField<>(months, Period::label);
    period.setValue(now.previous());
    period.setAccessibleText("期次");
    var make =
        Buttons.with(
            Feather.DOWNLOAD, Buttons.plain("生成数据包…", () -> choose(Objects.requireNonNull(period.getValue()))));
    return new Card(
        "报市局数据包",
        Boxes.prose("企业、年度指标、资质、走访、诉求和措施进展各一张表，CSV 和 Excel 各一份，附清单（期次、口径、行数、校验）。联系电话自动遮盖中间四位。", "muted"),
        Boxes.row(10, Boxes.text("期次"), period, make),
        result);
  }

  private void choose(Period period) {
    desk.files().folder().apply("数据包放到哪个文件夹").ifPresent(folder -> make(period, folder));
  }

  private void make(Period period, Path folder) {
    var target = folder.resolve("报市局-" + period);
    var today = LocalDate.now(desk.clock());
    desk.work()
        .run(
            "生成 " + period.label() + " 数据包",
            _ -> export.write(period, today, target),
            made -> show(period, target, made));
  }

  private void show(Period period, Path target, DataPackage.Result made) {
    result.setText("%s：%d 个文件，合计 %,d 行，在 %s".formatted(period.label(), made.files(), made.rows(), target));
    desk.notices().say(period.label() + " 数据包已生成");
  }
}
