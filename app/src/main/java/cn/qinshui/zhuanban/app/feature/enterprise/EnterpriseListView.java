package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.ListTools;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// 企业: the list.
final class EnterpriseListView implements Screen {

  private static final int MOST_IN_A_GRID = 200;
  private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final EnterpriseListViewModel model;
  private final DataTable<EnterpriseRow> table;
  private final FilterBar bar;
  private final ListTools<EnterpriseFilter, EnterpriseRow> tools;
  private final BorderPane pane = new BorderPane();

  EnterpriseListView(Desk desk, EnterpriseListViewModel model) {
    this.desk = desk;
    this.model = model;
    EnterpriseBar fields = new EnterpriseBar(desk, model);
    bar = fields.bar();
    table =
        new DataTable<>(model.table(), EnterpriseRow::id, EnterpriseColumns.all())
            .unit("户")
            .multiSelect()
            .remember(desk.memory(), "enterprise")
            .onOpen(this::open)
            .menu(menu());
    table.foot(selection());
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            recycle();
          } else if (PASTE.match(event)) {
            paste();
          } else {
            return;
          }
          event.consume();
        });
    tools =
        new ListTools<>(
            desk,
            new ListScreen.Names("enterprise", "企业", "户", "enterprise"),
            new ListTools.Rows<>(table, model.table(), EnterpriseListViewModel.TABLES),
            new ListTools.Narrowing<>(EnterpriseFilter.none(), model.narrowing().filter(), this::narrow));
    if (model.asLeft()) {
      tools.asLeft();
    }
    pane.setTop(Boxes.column(0, header(), bar, fields.conditions()));
    pane.setCenter(table);
    BorderPane.setMargin(table, new Insets(0, 24, 20, 24));
    model.narrowing().filter().addListener((source, before, now) -> showEmptiness());
    showEmptiness();
  }

  private PageHeader header() {
    Button bin =
        Buttons.with(Feather.TRASH_2, Buttons.plain("回收站", () -> desk.navigator().open(new Route.EnterpriseBin())));
    bin.textProperty().bind(model.counts().map(now -> now.recycled() == 0 ? "回收站" : "回收站（" + now.recycled() + "）"));
    List<Node> actions = new ArrayList<>(tools.actions());
    actions.add(Buttons.with(Feather.EDIT_3, Buttons.plain("批量修改", this::bulk)));
    actions.add(Buttons.with(Feather.COPY, Buttons.plain("查重", () -> desk.navigator().open(new Route.Duplicates()))));
    actions.add(Buttons.plain("合并记录", () -> desk.navigator().open(new Route.MergeRecords())));
    actions.add(bin);
    actions.add(Buttons.with(Feather.PLUS, Buttons.main("新建企业", this::create)));
    return new PageHeader("企业")
        .beside(tools.beside().toArray(Node[]::new))
        .subtitle(model.summary())
        .actions(actions.toArray(Node[]::new));
  }

  private void narrow(EnterpriseFilter filter) {
    model.narrowing().show(filter);
    bar.text(filter.text());
  }

  private void showEmptiness() {
    table.empty(
        model.isNarrowed()
            ? new EmptyState(Feather.FILTER, "没有符合条件的企业", "放宽一个条件，或清除全部条件再看。").action(Buttons.plain("清除条件", bar::clear))
            : new EmptyState(Feather.BRIEFCASE, "还没有企业档案", "点“新建企业”录入第一户，或到“数据交换”导入市局名单。")
                .action(Buttons.main("新建企业", this::create)));
  }

  private void open(EnterpriseRow row) {
    desk.navigator().open(new Route.EnterpriseFile(row.id()));
  }

  private void create() {
    desk.navigator().open(new Route.EnterpriseNew());
  }

  private void edit() {
    EnterpriseRow row = table.selected().get();
    if (row != null) {
      desk.navigator().open(new Route.EnterpriseEdit(row.id()));
    }
  }

  /// One firm goes at once, since 撤销 stands in the message; several are asked about.
  private void recycle() {
    List<EnterpriseRow> rows = List.copyOf(table.selection());
    if (rows.size() <= 1) {
      model.recycle(rows);
    } else {
      desk.notices()
          .ask("把选中的 " + rows.size() + " 户移入回收站？", "它们的走访、诉求、附件一起移入，可以随时还原。", "移入回收站", () -> model.recycle(rows));
    }
  }

  private void assign() {
    List<EnterpriseRow> rows = List.copyOf(table.selection());
    if (!rows.isEmpty()) {
      AssignDialog.open(
          desk,
          model.assigning(desk.clock()),
          rows.stream().map(EnterpriseRow::id).toList(),
          rows.size() == 1 ? "“" + rows.getFirst().name() + "”" : "这 " + rows.size() + " 户企业");
    }
  }

  /// The firms that are selected where there are several, else every firm the filter shows.
  private void bulk() {
    List<Long> several = table.selection().stream().map(EnterpriseRow::id).toList();
    if (several.size() > 1) {
      desk.navigator().open(new Route.EnterpriseBulk(several));
    } else {
      model.all(ids -> {
        if (!ids.isEmpty()) {
          desk.navigator().open(new Route.EnterpriseBulk(ids));
        }
      });
    }
  }

  /// The yearly figures of the firms that are selected, or of all the filter shows, as one grid.
  private void figures() {
    List<Long> several = table.selection().stream().map(EnterpriseRow::id).toList();
    if (several.size() > 1) {
      openFigures(several);
    } else {
      model.all(this::openFigures);
    }
  }

  private void openFigures(List<Long> ids) {
    if (ids.size() > MOST_IN_A_GRID) {
      desk.notices().tell("一次录不了这么多户", "筛出 " + ids.size() + " 户，一次最多 " + MOST_IN_A_GRID + " 户。请先筛选，或选中若干户再录。");
    } else if (!ids.isEmpty()) {
      desk.navigator().open(new Route.FigureGrid(ids));
    }
  }

  private void portraits() {
    List<Long> firms = table.selection().stream().map(EnterpriseRow::id).toList();
    if (!firms.isEmpty()) {
      desk.navigator().open(new Route.Portraits(firms));
    }
  }

  private void dossiers() {
    List<Long> firms = table.selection().stream().map(EnterpriseRow::id).toList();
    if (!firms.isEmpty()) {
      desk.navigator().open(new Route.Dossiers(firms));
    }
  }

  /// A block copied from a sheet goes through the import's preview: new firms, changed cells, what is wrong.
  private void paste() {
    String text = Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    if (!PastedList.isBlock(text)) {
      desk.notices().say("剪贴板里没有成片的单元格。请在 WPS 或 Excel 里选中几行几列，复制后再粘贴");
      return;
    }
    desk.work()
        .run(
            "读取粘贴内容",
            progress -> PastedList.of(PastedBlock.read(text)).write(),
            file -> desk.navigator().open(new Route.Import(file)));
  }

  private void copyCodes() {
    String codes =
        table.selection().stream()
            .map(EnterpriseRow::code)
            .filter(code -> code != null)
            .collect(Collectors.joining("\n"));
    ClipboardContent content = new ClipboardContent();
    content.putString(codes);
    Clipboard.getSystemClipboard().setContent(content);
    desk.notices().say("已复制统一社会信用代码");
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item(
            "打开",
            () -> {
              EnterpriseRow row = table.selected().get();
              if (row != null) {
                open(row);
              }
            }),
        item("修改", this::edit),
        item("指定服务专员…", this::assign),
        item("批量修改…（Ctrl+B）", this::bulk),
        item("成片录入年度指标…", this::figures),
        item("打印画像", this::portraits),
        item("打印档案卷", this::dossiers),
        item("复制统一社会信用代码", this::copyCodes),
        item("粘贴名单…（Ctrl+V）", this::paste),
        new SeparatorMenuItem(),
        item("移入回收站", this::recycle));
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  /// How many are selected, and what can be done with them; there once it is more than one.
  private Node selection() {
    Label count = Boxes.text("", "table-count");
    HBox box =
        Boxes.row(
            4,
            count,
            Buttons.quiet("批量画像", this::portraits),
            Buttons.quiet("批量档案卷", this::dossiers),
            Buttons.quiet("指定服务专员", this::assign),
            Buttons.quiet("批量修改", this::bulk),
            Buttons.quiet("移入回收站", this::recycle));
    box.setVisible(false);
    table
        .selection()
        .addListener(
            (ListChangeListener<EnterpriseRow>)
                change -> {
                  count.setText("已选 " + table.selection().size() + " 户");
                  box.setVisible(table.selection().size() > 1);
                });
    return box;
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return Bindings.createStringBinding(() -> "企业（" + model.table().total().get() + "）", model.table().total());
  }

  @Override
  public Commands commands() {
    Commands commands =
        Commands.none()
            .on(Shortcut.NEW, this::create)
            .on(Shortcut.FIND, bar::focusSearch)
            .on(Shortcut.EDIT, this::edit)
            .on(Shortcut.DELETE, this::recycle)
            .on(Shortcut.BULK, this::bulk);
    tools.install(commands);
    return commands;
  }

  @Override
  public String chapter() {
    return "enterprise";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    List<TableWatch.Watch> all = new ArrayList<>(model.watches());
    all.addAll(tools.watches());
    return all;
  }

  @Override
  public void shown() {
    table.focusRows();
  }
}
