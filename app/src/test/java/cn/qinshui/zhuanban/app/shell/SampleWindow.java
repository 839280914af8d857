package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.shell.handbook.HandbookView;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Toasts;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A window with one sample list, for pictures and tests of the shell itself.
final class SampleWindow implements AutoCloseable {

  private final Threads threads = new Threads();
  private final FxThread fx = FxThread.javafx();
  private final Work work = threads.work(fx, new Failures());
  private final Navigator navigator = new Navigator();
  private final StackPane layers = new StackPane();
  private final Notices notices;
  private final Shell shell;

  private SampleWindow() {
    Toasts toasts = new Toasts();
    notices = new Notices(layers, toasts, () -> {});
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    Desk desk = new Desk(navigator, work, new TableWatch(fx), notices, Memory.forgetful(), FilePick.none(), clock);
    navigator.register(
        Feature.of(Route.EnterpriseList.class, route -> new SampleList(desk))
            .and(Route.EnterpriseFile.class, route -> new SampleFile(route.id())));
    navigator.register(HandbookView.feature());
    Surroundings around =
        new Surroundings(
            new SimpleStringProperty("王晓霞"),
            new SimpleStringProperty("沁水县专班资料库"),
            new SimpleStringProperty(""),
            Map.of(Section.TODAY, new SimpleIntegerProperty(13), Section.DEMAND, new SimpleIntegerProperty(10)),
            (text, limit, outdated) -> find(text, limit),
            UndoHooks.none());
    shell = new Shell(layers, toasts, desk, around);
  }

  static SampleWindow open() {
    return FxThread.javafx().call(SampleWindow::new);
  }

  private static List<SearchHit> find(String text, int limit) {
    return Stream.of(
            new SearchHit("企业", Feather.BRIEFCASE, "沁水县示例恒信机械制造有限公司", "专精特新 · 龙港镇", new Route.EnterpriseFile(1)),
            new SearchHit("企业", Feather.BRIEFCASE, "沁水示例恒兴煤机配件有限公司", "创新型 · 嘉峰镇", new Route.EnterpriseFile(2)),
            new SearchHit(
                "诉求", Feather.MESSAGE_CIRCLE, "诉〔2026〕41号 流动资金贷款到期续贷", "办理中 · 县政府办金融股", new Route.DemandFile(1)))
        .limit(limit)
        .toList();
  }

  Work work() {
    return work;
  }

  Navigator navigator() {
    return navigator;
  }

  Parent root() {
    return shell.root();
  }

  void search() {
    shell.search();
    Node field = shell.root().lookup(".search-field");
    ((javafx.scene.control.TextField) field).setText("hx");
  }

  Notices notices() {
    return notices;
  }

  /// What can lie over the window, and what stands in it before there is a library.
  Map<String, Runnable> states() {
    Map<String, Runnable> states = new LinkedHashMap<>();
    navigatorStates(states);
    states.put("state-ask", () -> notices.ask("把 12 户企业转给李建军？", "这 12 户今后的走访和诉求由李建军跟进，以前的记录不变。", "转交", () -> {}));
    states.put(
        "state-danger", () -> notices.askDanger("删除沁水县示例恒信机械制造有限公司？", "它的 30 次走访、2 件诉求一并进回收站，可以还原。", "删除", () -> {}));
    states.put("state-unsaved", () -> notices.askUnsaved("企业档案", () -> {}, () -> {}));
    states.put("state-error", () -> notices.fail(new Failures().of(new IllegalStateException("shown in a picture"))));
    states.put("state-refused", () -> notices.fail(new Failure.Expected("第 12 行的信用代码少一位，请对照营业执照补全后再导入。")));
    states.put(
        "state-panel",
        () ->
            notices.panel(
                "新培育 2 户",
                Boxes.column(
                    12,
                    new Card("沁水县示例恒信机械制造有限公司", Boxes.text("入库编号 2026140521001234", "muted")),
                    new Card("沁水县示例太行新材料有限公司", Boxes.text("晋工信发〔2026〕88号", "muted")))));
    states.put(
        "state-toast",
        () -> {
          notices.say("已导出 60 户");
          notices.say("已删除沁水县示例恒信机械制造有限公司", "撤销", () -> {});
        });
    states.put("start-who", () -> layers.getChildren().add(StartPage.who(List.of("王晓霞", "李建军"), name -> {})));
    states.put(
        "start-problem",
        () ->
            layers
                .getChildren()
                .add(
                    StartPage.problem(
                        "资料库“D:\\专班\\资料库”已损坏，读不出来，原文件未动。请从备份恢复，或另选资料库。",
                        List.of(
                            new StartPage.Way("从备份恢复（2026-11-22 17:40）", () -> {}),
                            new StartPage.Way("另选资料库", () -> {}),
                            new StartPage.Way("退出", () -> {})))));
    Map<String, Runnable> clean = new LinkedHashMap<>();
    states.forEach((name, show) ->
        clean.put(
            name,
            () -> {
              layers.getChildren().subList(2, layers.getChildren().size()).clear();
              show.run();
            }));
    return clean;
  }

  private void navigatorStates(Map<String, Runnable> states) {
    states.put(
        "state-handbook",
        () -> {
          navigator.visit(Section.ENTERPRISE);
          navigator.open(new Route.Handbook("start"));
        });
    states.put("state-list", navigator::back);
  }

  @Override
  public void close() {
    threads.close();
  }

  record Firm(long id, String name, String tier, Tone tone, String state, String town, String revenue) {}

  private static List<Firm> firms() {
    String[] words = {"恒信机械制造", "沁河特种陶瓷", "太行新材料", "嘉丰煤机配件", "历山生物科技", "端氏精密铸造", "舜王坪食品", "中村环保装备"};
    String[] tiers = {"专精特新", "创新型", "科技型", "规下工业"};
    String[] towns = {"龙港镇", "嘉峰镇", "端氏镇", "郑庄镇", "中村镇"};
    return IntStream.range(0, 60)
        .mapToObj(i ->
            new Firm(
                i,
                "沁水县示例" + words[i % 8] + "有限公司",
                tiers[i % 4],
                Tone.values()[i % 5],
                Tone.values()[i % 5].word(),
                towns[i % 5],
                "%,.2f".formatted(860.5 + i * 137.31)))
        .toList();
  }

  private static final class SampleList implements Screen {
    private final BorderPane pane = new BorderPane();
    private final DataTable<Firm> table;

    SampleList(Desk desk) {
      List<Firm> all = firms();
      Paged<Firm> paged =
          new Paged<>(
              desk.work(),
              "读取企业",
              () ->
                  request ->
                      new Found<>(all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size()));
      table =
          new DataTable<>(
              paged,
              Firm::id,
              List.of(
                  Column.name("name", "企业名称", 300, Firm::name),
                  Column.text("tier", "梯度", 110, Firm::tier),
                  Column.state("state", "状态", 100, firm -> Cell.state(firm.tone(), firm.state())),
                  Column.text("town", "乡镇", 100, Firm::town),
                  Column.number("revenue", "营业收入（万元）", 140, Firm::revenue),
                  Column.<Firm>text("code", "统一社会信用代码", 190, firm -> "911405210000000" + (100 + firm.id()))));
      table
          .unit("户")
          .remember(desk.memory(), "sample")
          .onOpen(firm -> desk.navigator().open(new Route.EnterpriseFile(firm.id())));
      paged.reload();
      pane.setTop(
          new PageHeader("企业")
              .subtitle("在册 60 户")
              .actions(
                  Buttons.with(Feather.DOWNLOAD, Buttons.plain("导出", () -> {})),
                  Buttons.with(Feather.PLUS, Buttons.main("新建企业", () -> {}))));
      BorderPane.setMargin(table, new javafx.geometry.Insets(0, 24, 20, 24));
      pane.setCenter(table);
    }

    @Override
    public Node content() {
      return pane;
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty("企业（60）");
    }

    @Override
    public void shown() {
      table.focusRows();
    }
  }

  private static final class SampleFile implements Screen {
    private final Node content;

    SampleFile(long id) {
      content = Boxes.column(0, new PageHeader("企业 " + id));
    }

    @Override
    public Node content() {
      return content;
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty("企业档案");
    }
  }
}
