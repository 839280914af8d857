package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.standard.LeadDraft;
import cn.qinshui.zhuanban.data.standard.LeadEditStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of a lead. A firm of the library that is chosen gives its name and code.
final class LeadForm {
  private static final Choice OTHER = new Choice("OTHER", "其他");

  private final Form form = new Form();
  private final SearchableChoice<LeadStores.Firm> firm;
  private final TextField name = new TextField();
  private final TextField code = new TextField();
  private final ChoiceField<QualificationKind> aim =
      new ChoiceField<>(QualificationKind.tiers(), QualificationKind::label);
  private final SuggestField source;
  private final DateField found;
  private final TextArea note = new TextArea();
  private final @Nullable Long measureId;

  /// @param sources the office's 来源
  /// @param measureId the measure a lead counts for
  record Choices(List<Choice> sources, @Nullable Long measureId) {}

  LeadForm(Work work, LeadStores stores, Choices choices, FieldErrors errors, Supplier<LocalDate> today) {
    measureId = choices.measureId();
    firm = new SearchableChoice<>(work, stores::find, LeadStores.Firm::name, LeadStores.Firm::detail);
    source = new SuggestField(choices.sources());
    found = new DateField(today);
    form.row("库内企业", firm).hint("已建档的在这里选；没有建档的不填");
    form.row("名称", name).required().error(errors.of("name"));
    form.row("信用代码", code).error(errors.of("code"));
    form.row("培育目标", aim).required();
    form.row("来源", source).hint("五类渠道和四类企业，可另写");
    form.row("发现日期", found).required().error(errors.of("foundOn"));
    form.row("备注", note);
    aim.setValue(QualificationKind.tiers().getFirst());
    found.value().set(today.get());
    firm.value()
        .addListener((of, before, now) -> {
          if (now != null) {
            name.setText(now.name());
            code.setText(now.code());
          }
        });
  }

  Form form() {
    return form;
  }

  void show(LeadDraft draft) {
    if (draft.enterpriseId() != null) {
      firm.value().set(new LeadStores.Firm(draft.enterpriseId(), draft.name(), draft.code(), ""));
    }
    name.setText(draft.name());
    code.setText(draft.code());
    aim.setValue(draft.aim());
    source.show(draft.source().label());
    found.value().set(draft.foundOn());
    note.setText(draft.note());
  }

  /// Links the lead to a firm of the library.
  void link(LeadEditStore.Match match) {
    firm.value().set(new LeadStores.Firm(match.enterpriseId(), match.name(), match.code(), ""));
  }

  LeadDraft read(LocalDate today) {
    var chosen = firm.value().get();
    return new LeadDraft(
        Objects.requireNonNullElse(name.getText(), ""),
        code.getText(),
        chosen == null ? null : chosen.id(),
        measureId,
        Objects.requireNonNullElse(aim.getValue(), QualificationKind.TECH),
        source.chosen().orElse(OTHER),
        Objects.requireNonNullElse(found.value().get(), today),
        note.getText());
  }
}
