package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.register.RegisterDraft;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of one kind of ledger, as its file describes them.
final class RegisterForm {
  private final RegisterKind kind;
  private final Form form = new Form();
  private final TextField title = new TextField();
  private final SearchableChoice<RegisterStores.Firm> firm;
  private final ChoiceField<RegisterKind.Stage> stage;
  private final DateField stageOn;
  private final List<FieldInput> inputs = new ArrayList<>();
  private final @Nullable Long policyId;

  /// @param seen the entry to change, or null for a new one, whose stage is asked for too
  /// @param reckoned codes of fields that are not typed
  RegisterForm(Work work, RegisterStores stores, Entry entry, FieldErrors errors, Set<String> reckoned) {
    this.kind = entry.kind();
    var seen = entry.seen();
    this.policyId = seen == null ? null : seen.policyId();
    firm = new SearchableChoice<>(work, stores.firms()::find, RegisterStores.Firm::name, RegisterStores.Firm::detail);
    stage = new ChoiceField<>(kind.stages(), RegisterKind.Stage::name);
    stageOn = new DateField(entry.today());
    var named = form.row(kind.titleLabel(), title).error(errors.of("title"));
    named.required();
    if (kind.firm() != RegisterKind.FirmRule.NONE) {
      var row = form.row("企业", firm).error(errors.of("enterpriseId"));
      if (kind.firm() == RegisterKind.FirmRule.REQUIRED) row.required("没有选企业。" + kind.name() + "要记到企业名下，请选一家。");
    }
    if (seen == null) {
      form.row("阶段", stage).error(errors.of("stage")).required();
      form.row("阶段日期", stageOn).error(errors.of("stageOn")).required();
    }
    for (var field : kind.fields()) {
      var input = FieldInput.of(field, entry.today());
      inputs.add(input);
      if (reckoned.contains(field.code())) continue;
      var row = form.row(field.name(), input.control()).error(errors.of(field.code()));
      if (field.required()) row.required();
    }
    fill(entry);
  }

  /// What is entered or changed.
  ///
  /// @param firm the firm of a new entry, where it is known already
  record Entry(
      RegisterKind kind, @Nullable RegisterEntry seen, RegisterStores.@Nullable Firm firm, Supplier<LocalDate> today) {}

  private void fill(Entry entry) {
    var seen = entry.seen();
    stage.setValue(kind.firstStage());
    stageOn.value().set(entry.today().get());
    if (entry.firm() != null) firm.value().set(entry.firm());
    if (seen != null) show(seen);
  }

  void show(RegisterEntry seen) {
    title.setText(seen.title());
    if (seen.enterpriseId() != null) {
      firm.value()
          .set(new RegisterStores.Firm(seen.enterpriseId(), Objects.requireNonNullElse(seen.enterprise(), ""), ""));
    }
    for (var input : inputs) input.show().show(seen.value(input.field().code()).orElse(""));
  }

  Form form() {
    return form;
  }

  /// Called whenever one of the fields says something else.
  void onChange(Runnable action) {
    for (var input : inputs) input.changes().addListener((source, before, now) -> action.run());
  }

  /// What the fields say, by their codes; blank ones are left out.
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    for (var input : inputs) {
      var text = input.read().get();
      if (!text.isEmpty()) values.put(input.field().code(), text);
    }
    return values;
  }

  /// @param more values that are reckoned, not typed
  RegisterDraft read(@Nullable RegisterEntry seen, LocalDate today, Map<String, String> more) {
    var values = values();
    values.putAll(more);
    var chosen = firm.value().get();
    var at = seen == null ? stage.getValue() : seen.stage();
    return new RegisterDraft(
        chosen == null ? null : chosen.id(),
        policyId,
        Objects.requireNonNullElse(title.getText(), ""),
        at == null ? "" : at.code(),
        seen == null ? Objects.requireNonNullElse(stageOn.value().get(), today) : seen.stageOn(),
        values);
  }
}
