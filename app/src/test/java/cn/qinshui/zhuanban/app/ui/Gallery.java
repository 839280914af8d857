package cn.qinshui.zhuanban.app.ui;

import cn.qinshui.zhuanban.app.ui.chart.Point;
import cn.qinshui.zhuanban.app.ui.chart.Shares;
import cn.qinshui.zhuanban.app.ui.chart.SmallChart;
import cn.qinshui.zhuanban.app.ui.chart.Sparkline;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MoneyField;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.ui.paper.PageArea;
import cn.qinshui.zhuanban.app.ui.paper.PageImage;
import cn.qinshui.zhuanban.app.ui.paper.PageSheet;
import cn.qinshui.zhuanban.app.ui.paper.Paper;
import cn.qinshui.zhuanban.app.ui.paper.PdfPreview;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.PageSource;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.math.BigDecimal;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every own control in every state, on a few pages.
public final class Gallery {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Work work;

  public Gallery(Work work) {
    this.work = work;
  }

  public Parent buttonsAndStates() {
    Button off = Buttons.main("保存", () -> {});
    off.setDisable(true);
    HBox buttons =
        Boxes.row(
            8,
            Buttons.main("保存", () -> {}),
            off,
            Buttons.plain("取消", () -> {}),
            Buttons.with(Feather.PRINTER, Buttons.plain("打印", () -> {})),
            Buttons.quiet("更多", () -> {}),
            Buttons.danger("删除", () -> {}),
            Buttons.link("查看全部", () -> {}),
            Buttons.icon(Feather.EDIT_2, "修改", () -> {}));
    HBox badges = Boxes.row(8);
    HBox marks = Boxes.row(18);
    for (Tone tone : Tone.values()) {
      badges.getChildren().add(new Badge(tone));
      marks.getChildren().add(Boxes.row(6, Badge.mark(tone), Boxes.text(tone.word())));
    }
    Columns tiles =
        new Columns(
            12,
            new StatTile("今天到期", Tone.BLUE, () -> {}).value("3"),
            new StatTile("逾期", Tone.RED, () -> {}).value("10").detail("最长 24 天"),
            new StatTile("新培育", Tone.GREEN, () -> {}).value("2 / 3").detail("目标 3 户"),
            new StatTile("企业", null, () -> {}).value("60 户"));
    Shares shares =
        new Shares(
            List.of(
                new Shares.Share(Tone.GREEN, "正常", 19),
                new Shares.Share(Tone.BLUE, "临期", 6),
                new Shares.Share(Tone.YELLOW, "滞后", 5),
                new Shares.Share(Tone.RED, "逾期", 3),
                new Shares.Share(Tone.GREY, "未开始", 4)));
    Timeline timeline =
        new Timeline(
            List.of(
                new Timeline.Event(
                    LocalDate.of(2026, 11, 12), Feather.MAP_PIN, "走访", "王晓霞、李建军到厂，了解流动资金和用工情况，登记诉求 2 件。", () -> {}),
                new Timeline.Event(
                    LocalDate.of(2026, 9, 30), Feather.MESSAGE_CIRCLE, "诉〔2026〕41号 已销号", "企业确认满意", () -> {}),
                new Timeline.Event(LocalDate.of(2025, 12, 1), Feather.AWARD, "认定为省级专精特新中小企业", "", null)));
    return page(
        new PageHeader("控件与状态")
            .crumbs(new PageHeader.Crumb("企业", () -> {}), new PageHeader.Crumb("沁水县示例恒信机械制造有限公司", () -> {}))
            .beside(new Badge(Tone.GREEN, "已入库"))
            .subtitle("副标题说一句话")
            .actions(Buttons.plain("修改", () -> {})),
        columns(
            Boxes.column(14, new Card("按钮", buttons), new Card("状态", badges, marks), new Card("组成", shares)),
            new Card("动态", timeline)),
        tiles);
  }

  public Parent charts() {
    List<Point> revenue =
        List.of(
            Point.of("2021", 1260),
            Point.of("2022", 1810),
            Point.missing("2023"),
            Point.of("2024", 2350),
            Point.of("2025", 3120));
    List<Point> profit =
        List.of(Point.of("2022", 85.5), Point.of("2023", -32.25), Point.of("2024", 12), Point.of("2025", 140.75));
    HBox sparks = Boxes.row(16);
    for (double[] values : new double[][] {{1, 3, 2, 5, 8}, {8, 6, 5, 2}, {4, 4, 4}, {5}}) {
      sparks.getChildren().add(new Sparkline(Arrays.stream(values).mapToObj(OptionalDouble::of).toList()));
    }
    return page(
        new PageHeader("图表"),
        columns(
            new Card("营业收入（万元）", new SmallChart(SmallChart.Kind.BARS, "营业收入", "万元", revenue)),
            new Card("利润总额（万元）", new SmallChart(SmallChart.Kind.LINE, "利润总额", "万元", profit))),
        columns(
            new Card("利润总额，柱（万元）", new SmallChart(SmallChart.Kind.BARS, "利润总额", "万元", profit)),
            new Card("走势", sparks)));
  }

  public Parent forms() {
    return page(new PageHeader("表单"), filterBar(), columns(new Card("一栏", oneColumn()), new Card("两栏", twoColumns())));
  }

  private FilterBar filterBar() {
    return new FilterBar(work, "名称、代码、拼音首字母", text -> {})
        .chips("梯度", List.of("专精特新", "创新型", "科技型", "规下工业"), each -> each, new SimpleObjectProperty<>("创新型"))
        .choice("乡镇", List.of("龙港镇", "嘉峰镇"), each -> each, new SimpleObjectProperty<>());
  }

  private Form oneColumn() {
    Form form = new Form();
    form.section("基本信息");
    form.row("企业名称", new TextField("沁水县示例恒信机械制造有限公司")).required().hint("与营业执照一致");
    form.row("统一社会信用代码", new TextField("9114052100000010X1"))
        .required()
        .error(new SimpleStringProperty("第 18 位校验不对，请对照营业执照核对"));
    SearchableChoice<String> firm = new SearchableChoice<>(work, text -> List.of(), each -> each, each -> "");
    form.row("服务专员", firm);
    DateField date = new DateField(() -> TODAY);
    date.value().set(TODAY);
    form.row("成立日期", date);
    DateField bad = new DateField(() -> TODAY);
    ((TextField) bad.lookup(".text-field")).setText("下周三");
    bad.commit();
    form.row("下次跟进", bad);
    form.row("", new CheckBox("已注册企业服务网"));
    form.row("备注", new TextArea("只在本办内部使用"));
    return form;
  }

  private Form twoColumns() {
    Form form = new Form(2);
    form.section("2025 年度");
    MoneyField money = new MoneyField();
    money.value().set(new BigDecimal("12345.6"));
    form.row("营业收入", money);
    form.row("研发费用", new MoneyField()).hint("取自审计报告");
    CountField people = new CountField("人");
    people.value().set(86);
    form.row("从业人员", people);
    form.row("行业", new ChoiceField<>(List.of("通用设备制造业", "非金属矿物制品业"), each -> each));
    form.section("其他");
    form.wide("经营范围", new TextField("煤矿机械配件制造、销售"));
    Button off = Buttons.main("保存", () -> {});
    TextField locked = new TextField("只读");
    locked.setDisable(true);
    form.row("状态", locked);
    form.row("", off);
    return form;
  }

  public Parent tables() {
    return page(
        new PageHeader("列表"),
        columns(table(request -> new Found<>(rows(), 1234), 100), table(request -> new Found<>(List.of(), 0), 100)),
        columns(
            table(
                request -> {
                  throw new Refusal("资料库文件被别的程序占用，请关闭那个程序后再试。");
                },
                100),
            table(request -> new Found<>(rows().subList(0, 2), 2), 100)));
  }

  /// A paper of three pages with a place to click on the first.
  public Parent paper() {
    PdfPreview preview = new PdfPreview(work);
    PageSheet first = new PageSheet(595.28, 841.89, List.of(new PageArea(80, 150, 200, 20, "打开这 2 户", () -> {})));
    preview.show(new Paper(List.of(first, PageSheet.a4(), PageSheet.a4()), Gallery::paint));
    preview.actions(Buttons.with(Feather.PRINTER, Buttons.plain("打印", () -> {})), Buttons.main("导出 PDF", () -> {}));
    BorderPane pane = new BorderPane(preview);
    pane.setTop(new PageHeader("预览"));
    return pane;
  }

  /// Grey lines where text would be.
  private static PageImage paint(int page, double scale) {
    int width = (int) Math.round(595.28 * scale);
    int height = (int) Math.round(841.89 * scale);
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, 0xffffffff);
    for (int line = 0; line < 22; line++) {
      int top = (int) ((105 + line * 29) * scale);
      int end = (int) ((line % 6 == 5 ? 300 : 515) * scale);
      for (int y = top; y < top + 8 * scale; y++) {
        Arrays.fill(pixels, y * width + (int) (80 * scale), y * width + end, 0xffc9d0d8);
      }
    }
    return new PageImage(width, height, IntBuffer.wrap(pixels));
  }

  private DataTable<String> table(PageSource<String> source, int size) {
    Paged<String> paged = new Paged<>(work, "读取", size, () -> source);
    DataTable<String> table =
        new DataTable<>(
            paged,
            row -> row,
            List.of(
                Column.<String>name("name", "名称", 200, row -> row),
                Column.<String>state(
                    "state",
                    "状态",
                    90,
                    row -> Cell.state(Tone.values()[row.length() % 5], Tone.values()[row.length() % 5].word())),
                Column.<String>number("n", "金额（万元）", 110, row -> row.length() * 137)));
    table.empty(new EmptyState(Feather.BRIEFCASE, "还没有企业", "新建一户，或从市局名单导入。").action(Buttons.main("新建企业", () -> {})));
    paged.reload();
    table.setPrefHeight(300);
    return table;
  }

  private static List<String> rows() {
    return List.of("沁水示例煤机", "沁水县示例陶瓷有限公司", "示例新材料", "沁水县示例历山生物科技", "示例食品", "沁水县示例沁河装备制造有限责任公司");
  }

  private static Columns columns(Node... nodes) {
    return new Columns(14, nodes).stackBelow(700);
  }

  private static VBox page(Node header, Node... parts) {
    VBox body = new VBox(14);
    body.setPadding(new Insets(0, 24, 20, 24));
    VBox page = new VBox(header);
    for (Node part : parts) {
      if (part instanceof FlowPane) {
        page.getChildren().add(part);
      } else {
        body.getChildren().add(part);
      }
    }
    page.getChildren().add(body);
    page.getStyleClass().add("content-area");
    return page;
  }
}
