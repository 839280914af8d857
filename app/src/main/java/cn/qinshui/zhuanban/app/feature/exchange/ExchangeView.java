package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Columns;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.exchange.ImportBatchStore.Batch;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 数据交换: bringing a list in, what was brought in, and what goes out.
final class ExchangeView implements Screen {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final FilePick.Wish WISH =
      new FilePick.Wish("选择要导入的表格", "", "表格", List.of("*.xlsx", "*.xls", "*.csv", "*.xlsm", "*.et", "*.txt"));

  /// The heading, a few batches and what can be done with them.
  private static final double LEAST_RECORDS = 308;

  private final Desk desk;
  private final ExchangeViewModel model;
  private final DataTable<Batch> table;
  private final Button choose = Buttons.with(Feather.UPLOAD, Buttons.main("选择文件…", this::choose));
  private final BorderPane pane = new BorderPane();
  private final InboxCard inbox;
  private final ZoneId zone;

  ExchangeView(Desk desk, ExchangeViewModel model, BureauCard bureau, InboxCard inbox) {
    this.desk = desk;
    this.model = model;
    zone = desk.clock().getZone();
    table = table();
    Button look = Buttons.quiet("查看", () -> with(this::look));
    Button turn = Buttons.quiet("撤销本批", () -> with(model::turn));
    for (Button each : List.of(look, turn)) {
      each.disableProperty().bind(table.selected().isNull());
    }
    turn.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> table.selected().get() != null && table.selected().get().undone() ? "重做" : "撤销本批",
                table.selected()));
    table.foot(look, turn);
    Node cards = new Columns(16, bringIn(), bureau.card()).stackBelow(760);
    this.inbox = inbox;
    Card records = Boxes.grow(Boxes.styled(new Card("导入记录", Boxes.grow(table)), "table-card"));
    records.setMinHeight(LEAST_RECORDS);
    VBox body = Boxes.styled(Boxes.column(12, cards, inbox.card(), records), "form-page");
    ScrollPane scroll = Boxes.styled(new ScrollPane(body), "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    pane.setTop(new PageHeader("数据交换").subtitle("名单导入，报送市局；手机填报表在“走访 → 我的企业”接收"));
    pane.setCenter(scroll);
    model
        .batches()
        .rows()
        .addListener(
            (ListChangeListener<Batch>)
                change -> {
                  if (table.selected().get() == null && !model.batches().rows().isEmpty()) {
                    table.select(model.batches().rows().getFirst().id());
                  }
                });
  }

  private Card bringIn() {
    return new Card(
        "导入名单",
        Boxes.prose("企业名单、年度指标、资质名单、培育线索、走访记录，xlsx、xls、csv 都可以，不用改表头。先预览会改什么，确认后再写入，整批可以撤销。", "muted"),
        Boxes.styled(Boxes.row(12, choose, Boxes.text("或把文件拖到窗口里（Ctrl+N）", "muted")), "drop-place"));
  }

  private DataTable<Batch> table() {
    return new DataTable<>(
            model.batches(),
            Batch::id,
            List.of(
                Column.text("at", "时间", 140, (Batch batch) -> MINUTE.format(batch.doneAt().atZone(zone))).unsorted(),
                Column.<Batch>name("file", "文件", 260, Batch::fileName).unsorted(),
                Column.<Batch>text("kind", "种类", 90, batch -> batch.kind().label()).unsorted(),
                Column.<Batch>number("new", "新增", 70, batch -> batch.counts().fresh()).unsorted(),
                Column.<Batch>number("changed", "更新", 70, batch -> batch.counts().changed()).unsorted(),
                Column.<Batch>number("wrong", "未导入", 80, batch -> batch.counts().wrong()).unsorted(),
                Column.<Batch>text("author", "经办", 90, Batch::author).unsorted(),
                Column.<Batch>state("state", "状态", 100, ExchangeView::state).unsorted()))
        .unit("批")
        .remember(desk.memory(), "import")
        .onOpen(this::look)
        .empty(new EmptyState(Feather.INBOX, "还没有导入过", "选一份名单开始。导入后在这里查看，或撤销本批。"));
  }

  private static Cell state(Batch batch) {
    return batch.undone() ? Cell.state(Tone.GREY, "已撤销") : Cell.state(Tone.GREEN, "已导入");
  }

  private void with(Consumer<Batch> action) {
    Optional.ofNullable(table.selected().get()).ifPresent(action);
  }

  private void look(Batch batch) {
    var counts = batch.counts();
    FactGrid facts =
        new FactGrid()
            .wide("文件", batch.fileName())
            .fact("种类", batch.kind().label())
            .fact("状态", batch.undone() ? "已撤销" : "已导入")
            .fact("时间", MINUTE.format(batch.doneAt().atZone(zone)))
            .fact("经办", batch.author())
            .fact("全部", counts.rows() + " 行")
            .fact("新增", counts.fresh() + " 行")
            .fact("更新", counts.changed() + " 行")
            .fact("改动", counts.changedCells() + " 格")
            .fact("无变化", counts.unchanged() + " 行")
            .fact("重复", counts.duplicate() + " 行")
            .fact("未导入", counts.wrong() + " 行");
    desk.notices()
        .dialog(
            "导入记录",
            facts,
            close ->
                List.of(
                    Buttons.plain("关闭", close),
                    Buttons.main(
                        "查看本批企业",
                        () -> {
                          close.run();
                          firms(batch);
                        })));
  }

  private void firms(Batch batch) {
    model.firms(batch, ids -> desk.navigator().open(new Route.EnterpriseList(EnterpriseFilter.none().withIds(ids))));
  }

  private void choose() {
    desk.files().toOpen().apply(WISH).ifPresent(this::open);
  }

  private void open(Path file) {
    desk.navigator().open(new Route.Import(file));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("数据交换");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.NEW, this::choose);
  }

  @Override
  public String chapter() {
    return "exchange";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(model.watch());
  }

  @Override
  public void shown() {
    inbox.read();
    choose.requestFocus();
  }
}
