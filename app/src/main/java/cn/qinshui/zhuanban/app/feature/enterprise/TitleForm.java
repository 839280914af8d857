package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private @Nullable Long renews;

  TitleForm(PartEditor editor) {
    granted = new DateField(editor::today);
    until = new DateField(editor::today);
    ended = new DateField(editor::today);
    form.row("资质", kind).required();
    form.row("级别", level);
    form.row("公告文号", docNo).hint(editor.hints().of("docNo"));
    form.row("批次", batch).hint("如 2026年第一批");
    form.row("证书或入库编号", number);
    form.row("有效期起", granted).required().error(editor.errors().of("grantedOn"));
    form.row("有效期止", until).hint("长期有效的不填").error(editor.errors().of("validUntil"));
    form.row("已更新到", updated).hint("年度信息更新做到哪一年").error(editor.errors().of("updatedForYear"));
    form.section("终止");
    form.row("终止日期", ended);
    form.row("终止原因", endReason).error(editor.errors().of("endReason"));
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(Qualification part) {
    renews = part.renewsId();
    kind.setValue(part.kind());
    kind.setDisable(renews != null);
    level.show(part.level());
    batch.setText(part.batch());
    docNo.setText(part.docNo());
    number.setText(part.number());
    granted.value().set(part.grantedOn());
    until.value().set(part.validUntil());
    updated.value().set(part.updatedForYear());
    ended.value().set(part.endedOn());
    endReason.setText(part.endReason());
  }

  @Override
  public Map<String, String> gaps() {
    return granted.value().get() == null ? Map.of("grantedOn", "有效期起没有填。请照证书或公告填写。") : Map.of();
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
