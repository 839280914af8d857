package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.followup.TodoDraft;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.register.ArrearsClock;
import cn.qinshui.zhuanban.data.register.ArrearsClue;
import cn.qinshui.zhuanban.data.register.ArrearsRules;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What can be done with the ledgers: enter, change, move on, delete, put on the list of work.
final class RegisterActions {
  private final Desk desk;
  private final Deeds deeds;
  private final RegisterStores stores;
  private final ObservableValue<Author> author;

  RegisterActions(Desk desk, Deeds deeds, RegisterStores stores, ObservableValue<Author> author) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
    this.author = author;
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /// Enters an entry of the kind with this code; null asks which kind first.
  void enter(@Nullable String kindCode) {
    desk.work()
        .run(
            "读取台账种类",
            _ -> stores.kinds().kinds(),
            kinds ->
                kinds.stream()
                    .filter(kind -> kind.code().equals(kindCode))
                    .findFirst()
                    .ifPresentOrElse(this::enter, () -> choose(kinds)));
  }

  private void choose(List<RegisterKind> kinds) {
    var choice = new ChoiceField<>(kinds, kind -> "措施" + kind.measure() + "　" + kind.name());
    choice.setValue(kinds.getFirst());
    desk.notices()
        .dialog(
            "登记到哪种台账？",
            Boxes.column(8, choice, Boxes.prose("按 ↓ 选择。各种台账的阶段和内容不同。", "muted", "small")),
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "下一步",
                        () -> {
                          close.run();
                          enter(choice.getValue());
                        })));
    choice.requestFocus();
  }

  private void enter(RegisterKind kind) {
    open(
        new RegisterForm.Entry(kind, null, null, this::today), id -> desk.navigator().open(new Route.RegisterFile(id)));
  }

  void edit(RegisterEntry entry) {
    open(new RegisterForm.Entry(entry.kind(), entry, null, this::today), id -> {});
  }

  private void open(RegisterForm.Entry entry, Consumer<Long> saved) {
    var editor = new RegisterEditor(desk.work(), deeds, stores, entry.kind(), today());
    if (!entry.kind().code().equals(ArrearsClue.KIND)) {
      RegisterDrawer.open(desk, stores, new RegisterDrawer.Content(entry, editor, null), saved);
      return;
    }
    desk.work()
        .<ArrearsRules>run(
            "读取时限规则",
            _ -> stores.arrears().rules(),
            rules -> RegisterDrawer.open(desk, stores, new RegisterDrawer.Content(entry, editor, rules), saved));
  }

  void move(RegisterEntry entry) {
    var others = entry.kind().stages().stream().filter(stage -> !stage.equals(entry.stage())).toList();
    var stage = new ChoiceField<>(others, RegisterKind.Stage::name);
    stage.setValue(next(entry, others));
    var on = new DateField(this::today);
    on.value().set(today());
    var note = new TextField();
    var refused = new SimpleStringProperty("");
    var form = new Form();
    form.row("转到", stage).required();
    form.row("日期", on).required().error(refused);
    var asked = asked(entry, form, stage.valueProperty());
    form.row("说明", note);
    desk.notices()
        .dialog(
            "转阶段：" + entry.title(),
            form,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "转阶段",
                        () -> {
                          if (!form.filled()) return;
                          var day = Objects.requireNonNullElse(on.value().get(), today());
                          var to = stage.getValue();
                          var move = new RegisterMove(to.code(), day, blankToNull(note.getText()), answers(asked, to));
                          deeds.write(
                              "转阶段",
                              who -> {
                                stores.edits().move(who, entry, move, today());
                                return entry.id();
                              },
                              _ -> close.run(),
                              failure -> refused.set(failure.sentence()));
                        })));
    stage.requestFocus();
  }

  /// What the stages ask for, each shown only with its stage.
  private List<FieldInput> asked(RegisterEntry entry, Form form, ObservableValue<RegisterKind.Stage> stage) {
    var inputs = new ArrayList<FieldInput>();
    for (var field : entry.kind().fields()) {
      if (entry.kind().stages().stream().noneMatch(each -> each.asks().contains(field.code()))) continue;
      var input = FieldInput.of(field, this::today);
      input.show().show(entry.value(field.code()).orElse(""));
      form.row(field.name(), input.control()).shownIf(stage.map(to -> to.asks().contains(field.code())).orElse(false));
      inputs.add(input);
    }
    return inputs;
  }

  private static Map<String, String> answers(List<FieldInput> asked, RegisterKind.Stage to) {
    return asked.stream()
        .filter(input -> to.asks().contains(input.field().code()))
        .collect(Collectors.toMap(input -> input.field().code(), input -> input.read().get()));
  }

  private static RegisterKind.Stage next(RegisterEntry entry, List<RegisterKind.Stage> others) {
    int place = entry.kind().stages().indexOf(entry.stage());
    var after = entry.kind().stages().stream().skip(place + 1L).findFirst();
    return after.orElse(others.getFirst());
  }

  void delete(RegisterEntry entry) {
    deeds.write(
        "删除" + entry.kind().name(),
        who -> {
          stores.edits().recycle(who, entry);
          return entry.id();
        },
        _ -> desk.navigator().drop());
  }

  /// A clock of a clue becomes a piece of work of the person at the desk.
  void remind(RegisterEntry entry, ArrearsClock.Deadline deadline) {
    deeds.write(
        "列入待办",
        who ->
            stores
                .todos()
                .add(
                    who,
                    new TodoDraft(
                        TodoKind.OTHER,
                        "款项线索“" + entry.title() + "”" + deadline.name(),
                        author.getValue().name(),
                        null,
                        entry.enterpriseId(),
                        entry.measureId(),
                        "register_entry",
                        entry.id(),
                        deadline.on())),
        _ -> {});
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
