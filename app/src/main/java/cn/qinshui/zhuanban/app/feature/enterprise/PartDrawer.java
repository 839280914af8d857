package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.data.enterprise.FilePart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A drawer with the form of one part of a file: Ctrl+S saves, Esc closes and asks first where something was typed.
final class PartDrawer<P extends FilePart> {

  private final Notices notices;
  private final PartEditor editor;
  private final PartForm<P> form;
  private final Class<P> kind;
  private P base;
  private P filled;
  private @Nullable Overlay overlay;

  private PartDrawer(Notices notices, PartEditor editor, PartForm<P> form, Class<P> kind, P part) {
    this.notices = notices;
    this.editor = editor;
    this.form = form;
    this.kind = kind;
    this.base = part;
    form.fill(part);
    this.filled = form.read(part.id(), part.rev());
  }

  static <P extends FilePart> void open(
      Notices notices, String title, PartEditor editor, PartForm<P> form, Class<P> kind, P part) {
    PartDrawer<P> drawer = new PartDrawer<>(notices, editor, form, kind, part);
    Overlay overlay = notices.drawer(title, drawer.content(), drawer.foot(), drawer::leave);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, drawer::pressed);
    drawer.overlay = overlay;
    form.form().focusFirst();
  }

  private VBox content() {
    return Boxes.styled(Boxes.column(16, refusal(), form.form()), "drawer");
  }

  private HBox foot() {
    Button save = Buttons.main("保存", this::save);
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    HBox foot = Boxes.row(8, Boxes.spring(), Buttons.plain("取消", this::dismiss), save);
    if (base.id() != 0) {
      foot.getChildren().addFirst(Buttons.with(Feather.TRASH_2, Buttons.danger("删除", this::delete)));
    }
    return foot;
  }

  /// Why it was not taken, and the ways on where another was quicker.
  private VBox refusal() {
    Label sentence = Boxes.prose("", "refusal-text");
    sentence.textProperty().bind(editor.refusal());
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    HBox ways = Boxes.row(8, Buttons.plain("载入最新内容", this::takeNewest), Buttons.plain("仍按我的输入保存", this::overwrite));
    ways.visibleProperty().bind(editor.newest().isNotNull());
    ways.managedProperty().bind(ways.visibleProperty());
    VBox box = Boxes.styled(Boxes.column(8, sentence, ways), "refusal");
    box.visibleProperty().bind(editor.refusal().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.SAVE.keys().match(event)) {
      save();
      event.consume();
    }
  }

  private void save() {
    boolean readable = form.form().filled();
    editor.errors().putAll(form.gaps());
    if (!readable || editor.errors().any()) {
      form.form().focusFirstError();
      return;
    }
    switch (editor.save(form.read(base.id(), base.rev()), id -> close())) {
      case PartEditor.Outcome.Wrong wrong -> form.form().focusFirstError();
      case PartEditor.Outcome.Asks asks ->
          notices.ask(
              "请确认",
              String.join("\n", asks.questions()),
              "仍然保存",
              () -> {
                editor.confirm(asks.questions());
                save();
              });
      case PartEditor.Outcome.Writing writing -> {}
    }
  }

  private void delete() {
    editor.delete(base, this::close);
  }

  private void takeNewest() {
    FilePart newest = editor.newest().get();
    if (newest != null) {
      base = kind.cast(newest);
      form.fill(base);
      filled = form.read(base.id(), base.rev());
      editor.settle();
    }
  }

  private void overwrite() {
    FilePart newest = editor.newest().get();
    if (newest != null) {
      base = kind.cast(newest);
      save();
    }
  }

  private void leave(Runnable close) {
    if (form.form().read() && form.read(filled.id(), filled.rev()).equals(filled)) {
      close.run();
    } else {
      notices.askUnsaved("填写的内容", this::save, close);
    }
  }

  private void dismiss() {
    if (overlay != null) {
      overlay.dismiss();
    }
  }

  private void close() {
    if (overlay != null) {
      overlay.close();
    }
  }
}
