package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.TitleTerms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// 资质称号的一次认定或续期
final class TitleForm implements PartForm<Qualification> {

  private final Form form = new Form();
  private final ChoiceField<QualificationKind> kind =
      new ChoiceField<>(List.of(QualificationKind.values()), QualificationKind::label);
  private final SuggestField level = SuggestField.ofWords(List.of("国家级", "省级", "市级", "县级"));
  private final TextField batch = new TextField();
  private final TextField docNo = new TextField();
  private final TextField number = new TextField();
  private final DateField granted;
  private final DateField until;
  private final CountField updated = new CountField("年");
  private final DateField ended;
  private final TextField endReason = new TextField();
  private final CheckBox openEnded = new CheckBox("长期有效");
  private final TitleTerms terms;
  private @Nullable Long renews;
  private @Nullable LocalDate proposed;

  TitleForm(PartEditor editor, TitleTerms terms) {
    this.terms = terms;
    granted = new DateField(editor::today);
    until = new DateField(editor::today);
    ended = new DateField(editor::today);
    form.row("资质", kind).required();
    form.row("级别", level);
    form.row("公告文号", docNo).hint(editor.hints().of("docNo"));
    form.row("批次", batch).hint("如 2026年第一批");
    form.row("证书或入库编号", number);
    form.row("有效期起", granted).required().error(editor.errors().of("grantedOn"));
    form.row("有效期止", until).hint("认定标准写有有效期的自动算出，以证书为准").error(editor.errors().of("validUntil"));
    form.row("没有期限的", openEnded);
    form.row("已更新到", updated).hint("年度信息更新做到哪一年").error(editor.errors().of("updatedForYear"));
    form.section("终止");
    form.row("终止日期", ended);
    form.row("终止原因", endReason).error(editor.errors().of("endReason"));
    kind.valueProperty().addListener((source, before, now) -> propose());
    granted.value().addListener((source, before, now) -> propose());
    openEnded.selectedProperty().addListener((source, before, now) -> open(now));
  }

  /// The end follows the beginning and the kind for as long as nobody has said another.
  private void propose() {
    LocalDate from = granted.value().get();
    LocalDate shown = until.value().get();
    if (openEnded.isSelected() || !Objects.equals(shown, proposed)) {
      return;
    }
    proposed = from == null || kind.getValue() == null ? null : terms.lastDay(kind.getValue(), from).orElse(null);
    until.value().set(proposed);
  }

  private void open(boolean endless) {
    until.setDisable(endless);
    if (endless) {
      until.value().set(null);
      proposed = null;
    } else {
      propose();
    }
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(Qualification part) {
    renews = part.renewsId();
    granted.value().set(part.grantedOn());
    kind.setValue(part.kind());
    kind.setDisable(renews != null);
    level.show(part.level());
    batch.setText(part.batch());
    docNo.setText(part.docNo());
    number.setText(part.number());
    if (part.id() != 0) {
      until.value().set(part.validUntil());
      openEnded.setSelected(part.validUntil() == null);
    }
    updated.value().set(part.updatedForYear());
    ended.value().set(part.endedOn());
    endReason.setText(part.endReason());
  }

  @Override
  public Map<String, String> gaps() {
    Map<String, String> gaps = new HashMap<>();
    if (granted.value().get() == null) {
      gaps.put("grantedOn", "有效期起没有填。请照证书或公告填写。");
    }
    if (until.value().get() == null && !openEnded.isSelected()) {
      gaps.put("validUntil", "有效期止没有填。请照证书填写；确实没有期限的，勾选“长期有效”。");
    }
    return gaps;
  }

  @Override
  public Qualification read(long id, int rev) {
    return new Qualification(
        id,
        rev,
        Objects.requireNonNullElse(kind.getValue(), QualificationKind.OTHER),
        level.words(),
        batch.getText(),
        docNo.getText(),
        number.getText(),
        granted.value().get(),
        until.value().get(),
        renews,
        ended.value().get(),
        endReason.getText(),
        updated.value().get());
  }
}
