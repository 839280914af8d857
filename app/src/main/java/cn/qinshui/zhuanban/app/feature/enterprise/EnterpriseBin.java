package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 企业回收站
final class EnterpriseBin {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Desk desk;
  private final EnterpriseBinViewModel model;
  private final ZoneId zone;

  EnterpriseBin(Desk desk, EnterpriseBinViewModel model) {
    this.desk = desk;
    this.model = model;
    zone = desk.clock().getZone();
  }

  Screen screen() {
    var bar = new FilterBar(desk.work(), "名称、首字母、代码", text -> model.list().narrow(now -> now.withText(text)));
    var names = new ListScreen.Names("enterprise-bin", "企业回收站", "户", "enterprise");
    var screen =
        new ListScreen<>(desk, names, model.list(), EnterpriseRow::id, columns(), bar, EnterpriseListViewModel.TABLES);
    Button restore = Buttons.with(Feather.ROTATE_CCW, Buttons.main("还原", () -> model.restore(screen.selection())));
    restore.disableProperty().bind(screen.selected().map(row -> false).orElse(true));
    ObservableValue<String> line = new SimpleStringProperty("还原后，走访、诉求、附件都跟着回来");
    return screen
        .under(Section.ENTERPRISE)
        .subtitle(line)
        .called("企业")
        .severally("户")
        .actions(restore)
        .onOpen(row -> desk.navigator().open(new Route.EnterpriseFile(row.id())))
        .empty(new EmptyState(Feather.TRASH_2, "回收站是空的", "删除的企业连同走访、诉求一起放在这里，随时可以还原。"));
  }

  private List<Column<EnterpriseRow>> columns() {
    return List.of(
        Column.name(EnterpriseSort.NAME.name(), "企业名称", 320, EnterpriseRow::name),
        Column.<EnterpriseRow>text(EnterpriseSort.CODE.name(), "统一社会信用代码", 190, EnterpriseRow::code),
        Column.text(EnterpriseSort.TOWN.name(), "乡镇", 90, EnterpriseRow::town),
        Column.text(EnterpriseSort.RECYCLED_AT.name(), "移入时间", 140, this::when));
  }

  private @Nullable String when(EnterpriseRow row) {
    return row.recycledAt() == null ? null : MINUTE.format(row.recycledAt().atZone(zone));
  }
}
