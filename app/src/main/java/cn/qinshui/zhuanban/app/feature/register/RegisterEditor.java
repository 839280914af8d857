package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.register.RegisterDraft;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterFile;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Writes one entry of a ledger: checks it, asks what has to be asked, keeps the input where it is refused.
final class RegisterEditor {
  private final Work work;
  private final Deeds deeds;
  private final RegisterStores stores;
  private final RegisterKind kind;
  private final LocalDate today;
  private final FieldErrors errors = new FieldErrors();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable RegisterEntry> newest = new ReadOnlyObjectWrapper<>();

  RegisterEditor(Work work, Deeds deeds, RegisterStores stores, RegisterKind kind, LocalDate today) {
    this.work = work;
    this.deeds = deeds;
    this.stores = stores;
    this.kind = kind;
    this.today = today;
  }

  /// What a save needs of the screen.
  ///
  /// @param asks questions to be answered before it is saved, and what saves it then
  /// @param wrong something has to be mended first
  /// @param saved with the id of the entry
  record Answers(Asking asks, Runnable wrong, Consumer<Long> saved) {}

  /// Puts questions to the person.
  @FunctionalInterface
  interface Asking {
    void ask(List<String> questions, Runnable yes);
  }

  void save(@Nullable RegisterEntry seen, RegisterDraft draft, Answers answers) {
    errors.clear();
    refusal.set("");
    newest.set(null);
    work.run(
        "核对" + kind.name(),
        _ -> stores.edits().check(kind, draft, seen == null ? null : seen.id(), today),
        problems -> checked(seen, draft, problems, answers));
  }

  private void checked(@Nullable RegisterEntry seen, RegisterDraft draft, List<Problem> problems, Answers answers) {
    problems.stream()
        .filter(problem -> problem.kind() == Problem.Kind.ERROR)
        .forEach(problem -> errors.put(problem.field(), problem.sentence()));
    if (errors.any()) {
      answers.wrong().run();
      return;
    }
    var questions =
        problems.stream().filter(problem -> problem.kind() == Problem.Kind.QUESTION).map(Problem::sentence).toList();
    if (questions.isEmpty()) write(seen, draft, answers.saved());
    else answers.asks().ask(questions, () -> write(seen, draft, answers.saved()));
  }

  private sealed interface Written {
    record Saved(long id) implements Written {}

    record Overtaken(@Nullable RegisterEntry newest, String sentence) implements Written {}
  }

  private void write(@Nullable RegisterEntry seen, RegisterDraft draft, Consumer<Long> saved) {
    deeds.write(
        "保存" + kind.name(),
        author -> written(author, seen, draft),
        written -> {
          switch (written) {
            case Written.Saved(long id) -> saved.accept(id);
            case Written.Overtaken(RegisterEntry now, String sentence) -> {
              refusal.set(now == null ? "这一条刚被别处删除，您的输入还在。" : sentence);
              newest.set(now);
            }
          }
        },
        failure -> refusal.set(failure.sentence()));
  }

  private Written written(Author author, @Nullable RegisterEntry seen, RegisterDraft draft) {
    if (seen == null) return new Written.Saved(stores.edits().add(author, kind, draft, today));
    try {
      stores.edits().edit(author, seen, draft, today);
      return new Written.Saved(seen.id());
    } catch (StaleRow stale) {
      return new Written.Overtaken(
          stores.list().file(seen.id()).map(RegisterFile::entry).orElse(null), stale.sentence());
    }
  }

  /// The newest was taken over: nothing stands against it.
  void settle() {
    refusal.set("");
    newest.set(null);
  }

  FieldErrors errors() {
    return errors;
  }

  /// Why it was not taken; empty where it was.
  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// What another wrote meanwhile, where that is why it was refused.
  ReadOnlyObjectProperty<@Nullable RegisterEntry> newest() {
    return newest.getReadOnlyProperty();
  }
}
