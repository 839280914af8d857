package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.PlainScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.report.sheet.DataPackage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The screen of 数据交换.
public final class ExchangeFeature {
  private static final int MONTHS_OFFERED = 24;

  private final Desk desk;
  private final MakeExport export;
  private final VBox result = Boxes.column(0);

  private ExchangeFeature(Desk desk, MakeExport export) {
    this.desk = desk;
    this.export = export;
  }

  public static Feature of(Desk desk, MakeExport export) {
    return Feature.of(Route.Exchange.class, _ -> new ExchangeFeature(desk, export).screen());
  }

  private Screen screen() {
    var body = Boxes.column(16, bureau());
    body.setPadding(new Insets(4, 24, 24, 24));
    return new PlainScreen("数据交换", "exchange", new PageHeader("数据交换").subtitle("报送市局的数据文件"), body, List.of());
  }

  private Card bureau() {
    var now = Period.of(LocalDate.now(desk.clock()));
    var months = IntStream.range(0, MONTHS_OFFERED).mapToObj(back -> now.plus(-back)).toList();
    var period = new ChoiceField<>(months, Period::label);
    period.setValue(now.previous());
    var make =
        Buttons.with(Feather.DOWNLOAD, Buttons.main("生成数据包…", () -> choose(Objects.requireNonNull(period.getValue()))));
    return new Card(
        "报市局数据包",
        Boxes.prose("企业、年度指标、资质、走访、诉求和措施进展各一张表，CSV 和 Excel 各一份，附清单（期次、口径、行数、校验）。" + "联系电话自动遮盖中间四位。", "muted"),
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
    result
        .getChildren()
        .setAll(
            new FactGrid()
                .fact("期次", period.label())
                .fact("文件", made.files() + " 个")
                .fact("合计行数", made.rows() + " 行")
                .wide("所在文件夹", target));
    desk.notices().say(period.label() + " 数据包已生成");
  }
}
