package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.InputDrawer;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.data.register.ArrearsClock;
import cn.qinshui.zhuanban.data.register.ArrearsClue;
import cn.qinshui.zhuanban.data.register.ArrearsRules;
import cn.qinshui.zhuanban.data.register.RegisterDraft;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of one entry in a drawer. A clue of unpaid money shows its clock while it is typed.
final class RegisterDrawer implements InputDrawer.Input {
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
  private @Nullable InputDrawer drawer;

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
    new RegisterDrawer(desk, stores, content, saved).show(content.entry());
  }

  private void show(RegisterForm.Entry entry) {
    var note = entry.kind().note();
    drawer =
        InputDrawer.open(
            desk.notices(),
            new InputDrawer.Content(
                (entry.seen() == null ? "登记" : "修改") + entry.kind().name(),
                form.form(),
                note == null ? List.of() : List.of(Boxes.prose(note, "muted")),
                List.of(clock)),
            new InputDrawer.Refusal(
                editor.refusal(),
                List.of(Buttons.plain("载入最新内容", this::takeNewest), Buttons.plain("仍按我的输入保存", this::overwrite)),
                editor.newest().isNotNull()),
            this);
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
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

  @Override
  public boolean changed() {
    return !draft().equals(filled);
  }

  @Override
  public void save() {
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

  private void close() {
    if (drawer != null) drawer.close();
  }
}
