package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.FilePart;
import cn.qinshui.zhuanban.data.enterprise.FilePartRules;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Enters or changes one part of a firm's file: checks it, asks what has to be asked, writes it, keeps the input where
/// that fails.
final class PartEditor {

  private final Deeds deeds;
  private final EnterpriseStores stores;
  private final long firm;
  private final LocalDate today;
  private final FieldErrors errors = new FieldErrors();
  private final FieldErrors hints = new FieldErrors();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable FilePart> newest = new ReadOnlyObjectWrapper<>();
  private final Set<String> confirmed = new HashSet<>();

  PartEditor(Deeds deeds, EnterpriseStores stores, long firm, LocalDate today) {
    this.deeds = deeds;
    this.stores = stores;
    this.firm = firm;
    this.today = today;
  }

  /// What came of a try to save.
  sealed interface Outcome {
    /// Something has to be mended; the sentences stand at the fields.
    record Wrong() implements Outcome {}

    /// To be asked; answered with yes, [#confirm] and save again.
    record Asks(List<String> questions) implements Outcome {}

    /// It is being written.
    record Writing() implements Outcome {}
  }

  /// @param saved called with the id when it was written
  Outcome save(FilePart part, Consumer<Long> saved) {
    errors.clear();
    hints.clear();
    refusal.set("");
    newest.set(null);
    List<Problem> problems = FilePartRules.check(part, today);
    problems.forEach(problem -> {
      switch (problem.kind()) {
        case ERROR -> errors.put(problem.field(), problem.sentence());
        case HINT -> hints.put(problem.field(), problem.sentence());
        case QUESTION -> {}
      }
    });
    if (errors.any()) {
      return new Outcome.Wrong();
    }
    List<String> questions =
        problems.stream()
            .filter(problem -> problem.kind() == Problem.Kind.QUESTION)
            .map(Problem::sentence)
            .filter(sentence -> !confirmed.contains(sentence))
            .toList();
    if (!questions.isEmpty()) {
      return new Outcome.Asks(questions);
    }
    deeds.write(
        "保存" + part.words(),
        author -> write(author, part),
        written -> {
          switch (written) {
            case Written.Saved(long id) -> saved.accept(id);
            case Written.Overtaken(FilePart now, String sentence) -> overtaken(now, sentence);
          }
        },
        failure -> refusal.set(failure.sentence()));
    return new Outcome.Writing();
  }

  private sealed interface Written {
    record Saved(long id) implements Written {}

    record Overtaken(@Nullable FilePart newest, String sentence) implements Written {}
  }

  private Written write(Author author, FilePart part) {
    try {
      return new Written.Saved(stores.parts().save(author, firm, part));
    } catch (StaleRow stale) {
      return new Written.Overtaken(newest(part).orElse(null), stale.sentence());
    }
  }

  private Optional<FilePart> newest(FilePart part) {
    return stores.files().file(firm).stream()
        .flatMap(file -> parts(file))
        .filter(each -> each.getClass() == part.getClass() && each.id() == part.id())
        .findFirst();
  }

  private static Stream<FilePart> parts(EnterpriseFile file) {
    return Stream.of(
            file.contacts(),
            file.names(),
            file.facts(),
            file.properties(),
            file.relations(),
            file.figures().stream().flatMap(year -> year.sources().stream()).toList(),
            file.titles().stream().flatMap(title -> title.grants().stream()).toList())
        .flatMap(List::stream);
  }

  private void overtaken(@Nullable FilePart now, String sentence) {
    refusal.set(now == null ? "这一条刚被别处删除，您的输入还在。可按新的一条保存，或者关闭。" : sentence);
    newest.set(now);
  }

  /// The newest was taken: nothing stands against it.
  void settle() {
    refusal.set("");
    newest.set(null);
  }

  /// These questions were answered with yes.
  void confirm(List<String> questions) {
    confirmed.addAll(questions);
  }

  /// @param deleted called when it was removed
  void delete(FilePart part, Runnable deleted) {
    deeds.write(
        "删除" + part.words(),
        author -> {
          stores.parts().delete(author, firm, part);
          return part.id();
        },
        gone -> deleted.run(),
        failure -> refusal.set(failure.sentence()));
  }

  FieldErrors errors() {
    return errors;
  }

  FieldErrors hints() {
    return hints;
  }

  /// Why the library did not take it; empty where it did.
  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// What another wrote meanwhile, where that is why it was refused.
  ReadOnlyObjectProperty<@Nullable FilePart> newest() {
    return newest.getReadOnlyProperty();
  }

  LocalDate today() {
    return today;
  }
}
