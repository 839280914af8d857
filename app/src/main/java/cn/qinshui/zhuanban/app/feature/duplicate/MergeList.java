package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.data.duplicate.MergeRow;
import cn.qinshui.zhuanban.data.duplicate.Unmerged;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// 合并记录
final class MergeList {
  private static final Set<String> TABLES = Set.of("merge_record", "enterprise");

  private final Desk desk;
  private final MergeListViewModel model;

  MergeList(Desk desk, MergeListViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Screen screen() {
    var list = model.list();
    var bar = new FilterBar(desk.work(), "企业名称", text -> list.narrow(_ -> new MergeFilter(text)));
    var names = new ListScreen.Names("merge", "合并记录", "次", "duplicate");
    var screen = new ListScreen<>(desk, names, list, MergeRow::id, columns(), bar, TABLES);
    Button unmerge = Buttons.with(Feather.SCISSORS, Buttons.main("拆分", () -> unmerge(screen)));
    unmerge.disableProperty().bind(screen.selected().map(MergeRow::apart).orElse(true));
    ObservableValue<String> line = new SimpleStringProperty("拆分后两家都和合并前一样，合并后新增的记录留在保留的企业");
    return screen
        .under(Section.ENTERPRISE, new PageHeader.Crumb("查重", () -> desk.navigator().open(new Route.Duplicates())))
        .subtitle(line)
        .actions(unmerge)
        .onOpen(row -> desk.navigator().open(new Route.EnterpriseFile(row.kept())))
        .empty(
            new EmptyState(Feather.GIT_MERGE, "还没有合并过企业", "在查重里核对两份档案，确认是同一家后合并；合并随时可以在这里拆分。")
                .action(Buttons.plain("去查重", () -> desk.navigator().open(new Route.Duplicates()))));
  }

  private static List<Column<MergeRow>> columns() {
    return List.of(
        Column.name("gone", "并入的企业", 280, MergeRow::goneName).unsorted(),
        Column.name("kept", "保留的企业", 280, MergeRow::keptName).unsorted(),
        Column.number("rows", "转入记录", 90, MergeRow::rows).unsorted(),
        Column.text("on", "合并日期", 110, MergeRow::mergedOn).unsorted(),
        Column.text("author", "经办", 100, MergeRow::author).unsorted(),
        Column.state("state", "状态", 160, MergeList::state).unsorted());
  }

  private static Cell state(MergeRow row) {
    return row.apart() ? Cell.state(Tone.GREY, row.unmergedOn() + " 拆分") : Cell.state(Tone.GREEN, "已合并");
  }

  private void unmerge(ListScreen<MergeFilter, MergeRow> screen) {
    MergeRow row = screen.selected().getValue();
    if (row != null && !row.apart()) {
      screen.shown(); // the button goes grey and would leave the keyboard to the search field
      model.unmerge(row, this::tell);
    }
  }

  private void tell(Unmerged told) {
    if (!told.notes().isEmpty()) {
      desk.notices().tell("拆分完成，有几处请留意", String.join("\n", told.notes()));
    }
  }
}
