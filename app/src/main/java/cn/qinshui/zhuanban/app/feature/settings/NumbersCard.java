package cn.qinshui.zhuanban.app.feature.settings;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The office's thresholds and names: each is saved when Enter is pressed or the field is left.
final class NumbersCard {
  private static final double FIELD = 320;

  private final Deeds deeds;
  private final SettingStore settings;
  private final VBox lines = Boxes.column(0);
  private final Card card;
  private final Slot<List<SettingStore.Setting>> slot;
  private final TableWatch.Watch watch;

  NumbersCard(Desk desk, Deeds deeds, Database database) {
    this.deeds = deeds;
    this.settings = new SettingStore(database);
    card = new Card("口径与名称", Boxes.prose("天数、界限和印在纸上的名称。改后回车即存，可撤销。", "muted"), lines);
    slot = desk.work().slot("读取设置", this::show);
    watch = desk.watch().on(Set.of("setting"), this::reload);
    reload();
  }

  Card card() {
    return card;
  }

  TableWatch.Watch watch() {
    return watch;
  }

  private void reload() {
    slot.load(_ -> settings.all());
  }

  private void show(List<SettingStore.Setting> all) {
    var grid = new GridPane(16, 6);
    var grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(grow, new ColumnConstraints(FIELD));
    for (var each : all) grid.addRow(grid.getRowCount(), Boxes.prose(each.label()), field(each));
    lines.getChildren().setAll(grid);
  }

  private TextField field(SettingStore.Setting setting) {
    var field = new TextField(setting.content());
    field.setOnAction(_ -> save(setting, field));
    field
        .focusedProperty()
        .addListener((source, before, now) -> {
          if (!now) save(setting, field);
        });
    return field;
  }

  private void save(SettingStore.Setting setting, TextField field) {
    var typed = field.getText().strip();
    if (typed.isEmpty()) field.setText(setting.content());
    else if (!typed.equals(setting.content())) {
      deeds.write(
          "保存设置",
          author -> {
            settings.put(author, setting.name(), typed);
            return typed;
          },
          _ -> {});
    }
  }
}
