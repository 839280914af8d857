package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.exchange.ImportCounts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 导入一份表格: columns, preview, report, one after the other.
final class ImportView implements Screen {

  private final Desk desk;
  private final ImportViewModel model;
  private final BorderPane pane = new BorderPane();
  private final PageHeader header = new PageHeader("导入名单");
  private final Button preview = Buttons.with(Feather.EYE, Buttons.main("预览", this::next));
  private final Button back = Buttons.plain("改列的对应", this::back);
  private final Button wrong = Buttons.with(Feather.DOWNLOAD, Buttons.plain("导出错误行…", this::exportWrong));
  private final Button apply = Buttons.with(Feather.CHECK, Buttons.main("导入", this::next));
  private final ImportPreview rows;
  private @Nullable Node first;

  ImportView(Desk desk, ImportViewModel model) {
    this.desk = desk;
    this.model = model;
    rows = new ImportPreview(model.plan());
    preview.setTooltip(new Tooltip("读完全部行，和库里比较，不写入（Ctrl+S）"));
    apply.setTooltip(new Tooltip("写入勾选的行，一步写完，可整批撤销（Ctrl+S）"));
    apply.textProperty().bind(model.plan().ticked().map(count -> "导入 %,d 行".formatted(count.intValue())));
    header
        .subtitle(model.fileName())
        .crumbs(new PageHeader.Crumb("数据交换", () -> desk.navigator().open(new Route.Exchange())));
    pane.setTop(header);
    model.stage().addListener((source, before, now) -> show());
    model.opened().addListener((source, before, now) -> show());
    model.failure().addListener((source, before, now) -> show());
    model.plan().ticked().addListener((source, before, now) -> apply.setDisable(now.intValue() == 0));
    model.plan().counts().addListener((source, before, now) -> showReturned(now));
    show();
  }

  private void showReturned(@Nullable ImportCounts now) {
    wrong.setDisable(now == null || !model.plan().returnsAny());
  }

  private void show() {
    var failure = model.failure().get();
    if (failure != null) {
      header.actions();
      pane.setCenter(
          new EmptyState(Feather.ALERT_TRIANGLE, "这份文件不能导入", failure.sentence())
              .action(Buttons.plain("返回", desk.navigator()::back)));
      return;
    }
    switch (model.stage().get()) {
      case OPENING -> waiting("正在读取“" + model.fileName() + "”", "找表头，认列名。");
      case SETUP -> showSetup();
      case PLANNING -> waiting("正在核对每一行", "和库里的企业逐格比较，不写入。状态栏有进度。");
      case PREVIEW -> showPreview();
      case WRITING -> waiting("正在写入", "一批写完才算数；停止则一行也不写。状态栏有进度。");
      case DONE -> showDone();
    }
  }

  private void waiting(String sentence, String what) {
    header.actions();
    Button stop = Buttons.plain("停止", model::stop);
    EmptyState state = new EmptyState(Feather.LOADER, sentence, what);
    pane.setCenter(model.stage().get() == ImportStage.OPENING ? state : state.action(stop));
    first = stop;
    focus();
  }

  private void showSetup() {
    OpenedFile opened = model.opened().get();
    if (opened == null) {
      return;
    }
    header.actions(preview);
    ImportSetupPane page = new ImportSetupPane(desk, model, opened);
    Node again = page.field(focused());
    pane.setCenter(page);
    first = again == null ? page.first() : again;
    focus();
  }

  /// The name of the field that has the keyboard, so that it keeps it when the page is made anew.
  private @Nullable String focused() {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  private void showPreview() {
    header.actions(back, wrong, apply);
    rows.restart();
    pane.setCenter(rows);
    first = null;
    rows.focusRows();
  }

  private void showDone() {
    header.actions();
    Button records = Buttons.main("导入记录", () -> desk.navigator().open(new Route.Exchange()));
    pane.setCenter(new ImportReport(model, wrong, records));
    first = records;
    focus();
  }

  private void focus() {
    Node node = first;
    if (node != null && node.getScene() != null) {
      node.requestFocus();
    } else if (node != null) {
      node.sceneProperty().addListener((source, before, now) -> node.requestFocus());
    }
  }

  private void next() {
    if (model.stage().get() == ImportStage.SETUP) {
      model.preview();
    } else if (model.stage().get() == ImportStage.PREVIEW && !apply.isDisabled()) {
      model.apply();
    }
  }

  private void back() {
    model.back();
  }

  private void exportWrong() {
    String name = model.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-错误行.xlsx";
    desk.files()
        .toSave()
        .apply(new FilePick.Wish("导出错误行", name, "Excel 工作簿", List.of("*.xlsx")))
        .ifPresent(target ->
            model.exportWrong(target, count -> desk.notices().say("已把 " + count + " 行连同原因写到 " + target.getFileName())));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("导入 " + model.fileName());
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.SAVE, this::next);
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
    if (model.stage().get() == ImportStage.PREVIEW) {
      rows.focusRows();
    } else {
      focus();
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
