package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Debounce;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.Duplicate;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.CreditCodeCheck;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Looks at a firm's identity while it is typed: the credit code at once, everything else when typing pauses.
public final class IdentityCheck {

  private static final Duration PAUSE = Duration.ofMillis(400);

  private final Work work;
  private final EnterpriseEditStore store;
  private final @Nullable Long id;
  private final Supplier<EnterpriseDraft> draft;
  private final FieldErrors errors = new FieldErrors();
  private final FieldErrors hints = new FieldErrors();
  private final ObservableList<Duplicate> duplicates = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper codeNote = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper codeNeedsReason = new ReadOnlyBooleanWrapper();
  private final Set<String> confirmed = new HashSet<>();
  private final Debounce looking;
  private final Slot<Looked> looks;
  private boolean tried;

  private record Looked(List<Problem> problems, List<Duplicate> duplicates) {}

  IdentityCheck(Work work, EnterpriseEditStore store, @Nullable Long id, Supplier<EnterpriseDraft> draft) {
    this.work = work;
    this.store = store;
    this.id = id;
    this.draft = draft;
    looking = work.debounce(PAUSE, this::look);
    looks = work.slot("核对", this::show);
  }

  /// Something was typed.
  void changed() {
    CreditCodeCheck code = CreditCode.check(draft.get().code());
    codeNeedsReason.set(!code.good() && !code.blocks());
    codeNote.set(note(code));
    looking.ask();
  }

  private static String note(CreditCodeCheck code) {
    int typed = code.text().length();
    if (typed == 0) {
      return "18 位，照营业执照填写";
    }
    if (typed < CreditCode.LENGTH) {
      return "已输入 " + typed + " 位，共 18 位";
    }
    return code.good() ? "两位校验码都对，登记机关 " + code.text().substring(2, 8) : "";
  }

  private void look() {
    EnterpriseDraft now = draft.get();
    looks.load(progress -> looked(now));
  }

  private Looked looked(EnterpriseDraft now) {
    return new Looked(store.problems(now, id), store.duplicates(now, id));
  }

  /// Before the first try to save, what is merely not typed yet is no error.
  private void show(Looked looked) {
    errors.clear();
    hints.clear();
    duplicates.setAll(looked.duplicates());
    for (Problem problem : looked.problems()) {
      switch (problem.kind()) {
        case ERROR -> {
          if (tried || !isUnfinished(problem)) {
            errors.put(problem.field(), problem.sentence());
          }
        }
        case HINT -> hints.put(problem.field(), problem.sentence());
        case QUESTION -> {}
      }
    }
  }

  private boolean isUnfinished(Problem problem) {
    EnterpriseDraft now = draft.get();
    if (problem.field().equals(EnterpriseField.NAME.name())) {
      return now.name().isEmpty();
    }
    return problem.field().equals(EnterpriseField.CODE.name())
        && CreditCode.normalise(now.code()).length() < CreditCode.LENGTH;
  }

  /// Looks at all of it before it is saved.
  ///
  /// @param wrong called where something has to be mended
  /// @param asks called with what has to be asked
  /// @param fine called with the draft that may be written
  void before(Runnable wrong, Consumer<List<String>> asks, Consumer<EnterpriseDraft> fine) {
    tried = true;
    looking.cancel();
    EnterpriseDraft now = draft.get();
    work.run(
        "核对",
        progress -> looked(now),
        looked -> {
          show(looked);
          List<String> questions =
              looked.problems().stream()
                  .filter(problem -> problem.kind() == Problem.Kind.QUESTION)
                  .map(Problem::sentence)
                  .filter(sentence -> !confirmed.contains(sentence))
                  .toList();
          if (errors.any()) {
            wrong.run();
          } else if (!questions.isEmpty()) {
            asks.accept(questions);
          } else {
            fine.accept(now);
          }
        });
  }

  void confirm(List<String> questions) {
    confirmed.addAll(questions);
  }

  void close() {
    looking.cancel();
    looks.cancel();
  }

  public FieldErrors errors() {
    return errors;
  }

  public FieldErrors hints() {
    return hints;
  }

  /// Firms of the library that may be this one.
  public ObservableList<Duplicate> duplicates() {
    return FXCollections.unmodifiableObservableList(duplicates);
  }

  /// How far the code is typed, or that it is right.
  public ReadOnlyStringProperty codeNote() {
    return codeNote.getReadOnlyProperty();
  }

  /// The code has the form but fails a check: it is kept only with a written reason.
  public ReadOnlyBooleanProperty codeNeedsReason() {
    return codeNeedsReason.getReadOnlyProperty();
  }
}
