package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.DataTable;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 企业回收站
final class EnterpriseBinView implements Screen {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final EnterpriseBinViewModel model;
  private final DataTable<EnterpriseRow> table;
  private final FilterBar bar;
  private final BorderPane pane = new BorderPane();
  private final ZoneId zone;

  EnterpriseBinView(Desk desk, EnterpriseBinViewModel model) {
    this.model = model;
    zone = desk.clock().getZone();
    table =
        new DataTable<>(
                model.table(),
                EnterpriseRow::id,
                List.of(
                    Column.name(EnterpriseSort.NAME.name(), "企业名称", 320, EnterpriseRow::name),
                    Column.<EnterpriseRow>text(EnterpriseSort.CODE.name(), "统一社会信用代码", 190, EnterpriseRow::code),
                    Column.text(EnterpriseSort.TOWN.name(), "乡镇", 90, EnterpriseRow::town),
                    Column.text(EnterpriseSort.RECYCLED_AT.name(), "移入时间", 150, this::when)))
            .unit("户")
            .multiSelect()
            .onOpen(row -> desk.navigator().open(new Route.EnterpriseFile(row.id())))
            .empty(new EmptyState(Feather.TRASH_2, "回收站是空的", "删除的企业连同走访、诉求一起放在这里，随时可以还原。"));
    bar = new FilterBar(desk.work(), "名称、首字母、代码", model::search);
    Button restore =
        Buttons.with(Feather.ROTATE_CCW, Buttons.main("还原", () -> model.restore(List.copyOf(table.selection()))));
    restore.disableProperty().bind(table.selected().isNull());
    pane.setTop(
        Boxes.column(
            0,
            new PageHeader("企业回收站")
                .subtitle("还原后，走访、诉求、附件都跟着回来")
                .crumbs(new PageHeader.Crumb("企业", () -> desk.navigator().open(new Route.EnterpriseList())))
                .actions(restore),
            bar));
    pane.setCenter(table);
    BorderPane.setMargin(table, new Insets(0, 24, 20, 24));
  }

  private @Nullable String when(EnterpriseRow row) {
    return row.recycledAt() == null ? null : MINUTE.format(row.recycledAt().atZone(zone));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty("企业回收站");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.FIND, bar::focusSearch);
  }

  @Override
  public String chapter() {
    return "enterprise";
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
