package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A drawer with the form of one step: Ctrl+S saves, Esc closes and asks first where something was typed.
final class DemandActDrawer {
  private final Desk desk;
  private final DemandActing acting;
  private final DemandActForm form;
  private final String word;
  private final DemandAction untouched;
  private @Nullable Overlay overlay;

  private DemandActDrawer(Desk desk, DemandActing acting, DemandActForm form, String word) {
    this.desk = desk;
    this.acting = acting;
    this.form = form;
    this.word = word;
    this.untouched = form.read();
  }

  /// @param word what the step is called: 签收
  static void open(Desk desk, String word, DemandActing acting, DemandActForm form) {
    var drawer = new DemandActDrawer(desk, acting, form, word);
    var goOn = Buttons.plain("按最新情况接着填", acting::goOn);
    goOn.visibleProperty().bind(acting.overtaken());
    goOn.managedProperty().bind(goOn.visibleProperty());
    var body =
        Boxes.styled(
            Boxes.column(16, Refused.box(acting.refusal(), Double.MAX_VALUE, Boxes.row(8, goOn)), form.form()),
            "drawer");
    var title = word + " " + acting.seen().demand().number();
    var overlay = desk.notices().drawer(title, body, drawer.foot(), drawer::leave);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, drawer::pressed);
    drawer.overlay = overlay;
    form.form().focusFirst();
  }

  private HBox foot() {
    var save = Buttons.main(word, this::save);
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    return Boxes.row(8, Boxes.spring(), Buttons.plain("取消", this::dismiss), save);
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.SAVE.keys().match(event)) {
      save();
      event.consume();
    }
  }

  private void save() {
    if (!form.form().filled()) return;
    acting.goOn();
    acting.save(form.read(), form.slip(), this::saved);
  }

  private void saved(Optional<Long> slip) {
    if (overlay != null) overlay.close();
    slip.ifPresent(id -> desk.navigator().open(new Route.DemandSlips(List.of(id))));
  }

  private void leave(Runnable close) {
    if (form.form().read() && form.read().equals(untouched)) close.run();
    else desk.notices().askUnsaved("填写的内容", this::save, close);
  }

  private void dismiss() {
    if (overlay != null) overlay.dismiss();
  }
}
