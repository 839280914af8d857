package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.data.view.SavedView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which view of a list is on the screen, and the menu to choose, save, rename and delete views.
final class ViewButton<F> extends Button {
  private final ListViews<F> views;
  private final Notices notices;
  private final ContextMenu menu = new ContextMenu();

  ViewButton(ListViews<F> views, Notices notices) {
    this.views = views;
    this.notices = notices;
    getStyleClass().addAll("multi-choice", "view-button");
    setContentDisplay(ContentDisplay.RIGHT);
    setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    setTooltip(new Tooltip("按名称保存列、顺序、排序和筛选（Ctrl+L）"));
    textProperty().bind(Bindings.createStringBinding(this::word, views.chosen(), views.changed()));
    setOnAction(event -> open());
  }

  private String word() {
    SavedView view = views.chosen().get();
    return view == null ? "视图" : "视图：" + view.name() + (views.changed().get() ? "（已改动）" : "");
  }

  /// Opens the menu, with the keyboard in it.
  void open() {
    if (menu.isShowing()) {
      menu.hide();
      return;
    }
    menu.getItems().setAll(items());
    menu.show(this, Side.BOTTOM, 0, 2);
  }

  /// The lines of the menu as they are now.
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    SavedView now = views.chosen().get();
    items.add(radio("全部（原样）", now == null, views::chooseAll));
    for (SavedView view : views.views()) {
      items.add(radio(view.name(), view.equals(now), () -> views.choose(view)));
    }
    items.add(new SeparatorMenuItem());
    items.add(item("保存为新视图…", () -> ask("保存视图", "保存", "", views::saveAs)));
    if (now != null) {
      items.add(item("用现在的样子更新“" + now.name() + "”", () -> views.overwrite(now)));
      items.add(item("改名…", () -> ask("视图改名", "改名", now.name(), (name, done) -> views.rename(now, name, done))));
      items.add(item("删除“" + now.name() + "”", () -> views.delete(now)));
    }
    return items;
  }

  private void ask(String title, String word, String name, BiConsumer<String, Runnable> then) {
    TextField field = new TextField(name);
    field.setPromptText("如：未注册服务网");
    field.setPrefColumnCount(24);
    notices.dialog(
        title,
        Boxes.column(8, Boxes.prose("列、顺序、宽度、排序和筛选条件一起保存。", "muted"), field),
        close -> {
          Button save = Buttons.main(word, () -> then.accept(field.getText(), close));
          save.disableProperty()
              .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
          field.setOnAction(event -> save.fire());
          return List.of(Buttons.plain("取消", close), save);
        });
    field.requestFocus();
    field.selectAll();
  }

  private static MenuItem radio(String text, boolean on, Runnable action) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
