package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;

/// 曾用名、简称
final class NameForm implements PartForm<FirmName> {

  private final Form form = new Form();
  private final ChoiceField<FirmName.Kind> kind =
      new ChoiceField<>(List.of(FirmName.Kind.values()), FirmName.Kind::label);
  private final TextField name = new TextField();
  private final DateField until;

  NameForm(PartEditor editor) {
    until = new DateField(editor::today);
    form.row("名称", name).required().hint("按这个名称也能搜到这家企业").error(editor.errors().of("name"));
    form.row("种类", kind).required();
    form.row("用到哪天", until).hint("曾用名填更名日期；简称不填");
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(FirmName part) {
    name.setText(part.name());
    kind.setValue(part.kind());
    until.value().set(part.untilOn());
  }

  @Override
  public FirmName read(long id, int rev) {
    return new FirmName(
        id,
        rev,
        Texts.of(name),
        Objects.requireNonNullElse(kind.getValue(), FirmName.Kind.FORMER),
        until.value().get());
  }
}
