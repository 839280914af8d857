package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.data.register.ArrearsClock;
import cn.qinshui.zhuanban.data.register.ArrearsClue;
import cn.qinshui.zhuanban.data.register.ArrearsRules;
import cn.qinshui.zhuanban.data.register.RegisterDraft;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A drawer with the form of one entry: Ctrl+S saves, Esc closes and asks first where something was typed. A clue of unpaid
/// money shows its clock while it is typed.
final class RegisterDrawer {
  /// Reckoned by the rules, not typed.
  private static final Set<String> RECKONED = Set.of("payableOn", "answerBy");

  private final Desk desk;
  private final RegisterEditor editor;
  private final RegisterForm form;
  private final @Nullable ArrearsRules arrears;
  private final VBox clock = Boxes.column(0);
  private final Consumer<Long> saved;
  private @Nullable RegisterEntry seen;
  private RegisterDraft filled;
  private @Nullable Overlay overlay;

  /// @param arrears the rules of unpaid money, where the entry is a clue of it
  record Content(RegisterForm.Entry entry, RegisterEditor editor, @Nullable ArrearsRules arrears) {}

  private RegisterDrawer(Desk desk, RegisterStores stores, Content content, Consumer<Long> saved) {
    this.desk = desk;
    this.editor = content.editor();
    this.arrears = content.arrears();
    this.seen = content.entry().seen();
    this.saved = saved;
    this.form =
        new RegisterForm(desk.work(), stores, content.entry(), editor.errors(), arrears == null ? Set.of() : RECKONED);
    this.filled = draft();
    if (arrears != null) form.onChange(this::reckon);
    reckon();
  }

  /// @param saved called with the entry's id when it was written
  static void open(Desk desk, RegisterStores stores, Content content, Consumer<Long> saved) {
    var drawer = new RegisterDrawer(desk, stores, content, saved);
    var kind = content.entry().kind();
    var title = (content.entry().seen() == null ? "登记" : "修改") + kind.name();
    var overlay = desk.notices().drawer(title, drawer.content(kind.note()), drawer.foot(), drawer::leave);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, drawer::pressed);
    drawer.overlay = overlay;
    drawer.form.form().focusFirst();
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  private VBox content(@Nullable String note) {
    var content = Boxes.styled(Boxes.column(16, refusal()), "drawer");
    if (note != null) content.getChildren().add(Boxes.prose(note, "muted"));
    content.getChildren().addAll(form.form(), clock);
    return content;
  }

  private HBox foot() {
    var save = Buttons.main("保存", this::save);
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    return Boxes.row(8, Boxes.spring(), Buttons.plain("取消", this::dismiss), save);
  }

  private VBox refusal() {
    Label sentence = Boxes.prose("", "refusal-text");
    sentence.textProperty().bind(editor.refusal());
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    Button newest = Buttons.plain("载入最新内容", this::takeNewest);
    Button own = Buttons.plain("仍按我的输入保存", this::overwrite);
    var ways = Boxes.row(8, newest, own);
    ways.visibleProperty().bind(editor.newest().isNotNull());
    ways.managedProperty().bind(ways.visibleProperty());
    var box = Boxes.styled(Boxes.column(8, sentence, ways), "refusal");
    box.visibleProperty().bind(editor.refusal().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void reckon() {
    if (arrears == null) return;
    clock.getChildren().setAll(ArrearsCard.of(read(arrears)));
  }

  private ArrearsClock read(ArrearsRules rules) {
    return rules.read(new ArrearsClue(form.values()), today());
  }

  /// 应付日 and 书面反馈时限 follow from the other dates; what cannot be told stays empty.
  private Map<String, String> reckoned() {
    var values = new LinkedHashMap<String, String>();
    if (arrears == null) return values;
    for (var code : RECKONED) values.put(code, "");
    var read = read(arrears);
    if (read.payableOn() != null) values.put("payableOn", read.payableOn().toString());
    read.deadlines().stream()
        .filter(deadline -> deadline.code().equals("ANSWER"))
        .forEach(deadline -> values.put("answerBy", deadline.on().toString()));
    return values;
  }

  private RegisterDraft draft() {
    return form.read(seen, today(), reckoned());
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.SAVE.keys().match(event)) {
      save();
      event.consume();
    }
  }

  private void save() {
    if (!form.form().read()) {
      form.form().focusFirstError();
      return;
    }
    editor.save(
        seen,
        draft(),
        new RegisterEditor.Answers(
            (questions, yes) -> desk.notices().ask("请确认", String.join("\n", questions), "仍然保存", yes),
            form.form()::focusFirstError,
            id -> {
              close();
              saved.accept(id);
            }));
  }

  private void takeNewest() {
    var now = editor.newest().get();
    if (now != null) {
      seen = now;
      form.show(now);
      filled = draft();
      editor.settle();
    }
  }

  private void overwrite() {
    var now = editor.newest().get();
    if (now != null) {
      seen = now;
      save();
    }
  }

  private void leave(Runnable close) {
    if (form.form().read() && draft().equals(filled)) close.run();
    else desk.notices().askUnsaved("填写的内容", this::save, close);
  }

  private void dismiss() {
    if (overlay != null) overlay.dismiss();
  }

  private void close() {
    if (overlay != null) overlay.close();
  }
}
