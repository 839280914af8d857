package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.duplicate.MergeRow;
import cn.qinshui.zhuanban.data.duplicate.Unmerged;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/// 合并记录
final class MergeListView implements Screen {

  private final Desk desk;
  private final MergeListViewModel model;
  private final DataTable<MergeRow> table;
  private final FilterBar bar;
  private final BorderPane pane = new BorderPane();

  MergeListView(Desk desk, MergeListViewModel model) {
    this.desk = desk;
    this.model = model;
    table =
        new DataTable<>(
                model.table(),
                MergeRow::id,
                List.of(
                    Column.name("gone", "并入的企业", 280, MergeRow::goneName).unsorted(),
                    Column.name("kept", "保留的企业", 280, MergeRow::keptName).unsorted(),
                    Column.number("rows", "转入记录", 90, MergeRow::rows).unsorted(),
                    Column.text("on", "合并日期", 110, MergeRow::mergedOn).unsorted(),
                    Column.text("author", "经办", 100, MergeRow::author).unsorted(),
                    Column.state("state", "状态", 160, MergeListView::state).unsorted()))
            .unit("次")
            .remember(desk.memory(), "merge")
            .onOpen(row -> desk.navigator().open(new Route.EnterpriseFile(row.kept())))
            .empty(
                new EmptyState(Feather.GIT_MERGE, "还没有合并过企业", "在查重里核对两份档案，确认是同一家后合并；合并随时可以在这里拆分。")
                    .action(Buttons.plain("去查重", () -> desk.navigator().open(new Route.Duplicates()))));
    bar = new FilterBar(desk.work(), "企业名称", model::text);
    Button unmerge = Buttons.with(Feather.SCISSORS, Buttons.main("拆分", this::unmerge));
    unmerge
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> table.selected().get() == null || table.selected().get().apart(), table.selected()));
    pane.setTop(
        Boxes.column(
            0,
            new PageHeader("合并记录")
                .subtitle("拆分后两家都和合并前一样，合并后新增的记录留在保留的企业")
                .crumbs(
                    new PageHeader.Crumb("企业", () -> desk.navigator().open(new Route.EnterpriseList())),
                    new PageHeader.Crumb("查重", () -> desk.navigator().open(new Route.Duplicates())))
                .actions(unmerge),
            bar));
    pane.setCenter(table);
    BorderPane.setMargin(table, new Insets(0, 24, 20, 24));
  }

  private static Cell state(MergeRow row) {
    return row.apart() ? Cell.state(Tone.GREY, row.unmergedOn() + " 拆分") : Cell.state(Tone.GREEN, "已合并");
  }

  private void unmerge() {
    MergeRow row = table.selected().get();
    if (row != null && !row.apart()) {
      table.focusRows(); // the button goes grey and would leave the keyboard to the search field
      model.unmerge(row, this::tell);
    }
  }

  private void tell(Unmerged told) {
    if (!told.notes().isEmpty()) {
      desk.notices().tell("拆分完成，有几处请留意", String.join("\n", told.notes()));
    }
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("合并记录");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.FIND, bar::focusSearch);
  }

  @Override
  public String chapter() {
    return "duplicate";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return model.watches();
  }

  @Override
  public void shown() {
    table.focusRows();
  }
}
