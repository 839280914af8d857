package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.Training;
import cn.qinshui.zhuanban.data.register.TrainingDraft;
import cn.qinshui.zhuanban.data.register.TrainingStore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks which training a commissioner took part in: one of the ledger, or a new one with its day.
final class TrainingDialog {
  private final Desk desk;
  private final Deeds deeds;
  private final TrainingStore store;

  TrainingDialog(Desk desk, Deeds deeds, TrainingStore store) {
    this.desk = desk;
    this.deeds = deeds;
    this.store = store;
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  void ask(Commissioner who) {
    var known =
        new SearchableChoice<RegisterEntry>(
            desk.work(), this::find, RegisterEntry::title, entry -> entry.value("startedOn").orElse(""));
    known.setPromptText("台账里已有的，按 ↓ 列出");
    var title = new TextField();
    var held = new DateField(this::today);
    held.value().set(today());
    var hours = new TextField();
    StringProperty refused = new SimpleStringProperty("");
    var form = new Form();
    var fresh = known.value().map(entry -> false).orElse(true);
    form.row("选一次培训", known).error(refused).hint("没有列出的，在下面新登记一次");
    form.row("培训名称", title).required().shownIf(fresh);
    form.row("举办日期", held).required().shownIf(fresh);
    form.row("学时", hours).shownIf(fresh);
    desk.notices()
        .dialog(
            "“" + who.name() + "”参加的培训",
            form,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "保存",
                        () -> {
                          if (!form.filled()) return;
                          var draft =
                              new TrainingDraft(title.getText(), held.value().get(), blankToNull(hours.getText()));
                          save(who, known.value().get(), draft, close, refused::set);
                        })));
    known.requestFocus();
  }

  private List<RegisterEntry> find(String typed) {
    return store.sessions().stream().filter(entry -> entry.title().contains(typed)).toList();
  }

  private void save(
      Commissioner who, @Nullable RegisterEntry known, TrainingDraft draft, Runnable close, Consumer<String> refused) {
    deeds.write(
        "记培训",
        author -> known == null ? store.hold(author, draft, who, today()) : store.attend(author, known, who),
        saved -> close.run(),
        failure -> refused.accept(failure.sentence()));
  }

  void leaveOut(Training training, Commissioner who) {
    deeds.write(
        "去掉培训",
        author -> {
          store.leaveOut(author, training, who);
          return training.id();
        },
        done -> {});
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
