package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.form.Chips;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.FormRow;
import cn.qinshui.zhuanban.app.ui.form.MoneyField;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.ChainRole;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of a firm's identity, in two columns.
final class IdentityForm {

  private final Form form = new Form(2);
  private final EnterpriseFormViewModel model;
  private final IdentityFields fields;
  private final Work work;

  IdentityForm(EnterpriseFormViewModel model, Work work) {
    this.model = model;
    this.fields = model.fields();
    this.work = work;
    identity();
    place();
    scale();
    other();
  }

  Form form() {
    return form;
  }

  private void identity() {
    form.section("执照信息");
    error(form.wide("企业名称", text(fields.name)).required(), EnterpriseField.NAME);
    CheckBox keep = new CheckBox("旧名称留作曾用名（只是改错字的，不用留）");
    keep.selectedProperty().bindBidirectional(model.keepFormerName());
    form.wide("更名", keep).shownIf(model.renamed());
    TextField code = text(fields.code);
    code.getStyleClass().add("code-field");
    error(form.row("统一社会信用代码", code).hint(model.check().codeNote()), EnterpriseField.CODE);
    error(form.row("简称", text(fields.shortName)).hint("平时怎么叫它，搜索时也能用"), EnterpriseField.SHORT_NAME);
    error(
        form.wide("代码核对理由", text(fields.codeReason))
            .hint("校验不符而证照确系如此的，写明依据，如“已核对营业执照原件”")
            .shownIf(model.check().codeNeedsReason()),
        EnterpriseField.CODE_OVERRIDE_REASON);
    error(form.row("法定代表人", text(fields.legalPerson)), EnterpriseField.LEGAL_PERSON);
    error(form.row("成立日期", date(fields.establishedOn)), EnterpriseField.ESTABLISHED_ON);
    MoneyField capital = new MoneyField();
    capital.value().bindBidirectional(fields.capital);
    error(form.row("注册资本", capital), EnterpriseField.CAPITAL);
    error(form.row("企业类型", ownership()), EnterpriseField.OWNERSHIP);
    error(
        form.row("经营状态", choice(List.of(EnterpriseStatus.values()), EnterpriseStatus::label, fields.status)),
        EnterpriseField.STATUS);
  }

  private void place() {
    form.section("地址与行业");
    error(form.row("乡镇", search(model.choices().towns(), fields.town)), EnterpriseField.TOWN);
    error(form.row("行业", search(model.choices().industries(), fields.industry)), EnterpriseField.INDUSTRY);
    error(form.wide("地址", text(fields.address)), EnterpriseField.ADDRESS);
    error(form.wide("主导产品", text(fields.mainProduct)), EnterpriseField.MAIN_PRODUCT);
  }

  private void scale() {
    form.section("规模与产业链");
    Chips<Boolean> above = new Chips<>("未填", List.of(true, false), yes -> yes ? "规上" : "规下", fields.aboveScale);
    error(form.row("规模", Boxes.row(0, above)), EnterpriseField.ABOVE_SCALE);
    error(form.row("升规日期", date(fields.aboveScaleOn)), EnterpriseField.ABOVE_SCALE_ON);
    error(form.row("产业链", search(model.choices().chains(), fields.chain)), EnterpriseField.CHAIN);
    error(
        form.row("链上位置", choice(List.of(ChainRole.values()), ChainRole::label, fields.chainRole)),
        EnterpriseField.CHAIN_ROLE);
  }

  private void other() {
    form.section("其他");
    error(
        form.row("服务网注册", date(fields.onServiceNetOn)).hint("在中国中小企业服务网注册的日期，未注册不填"),
        EnterpriseField.ON_SERVICE_NET_ON);
    TextArea note = new TextArea();
    note.setPrefRowCount(3);
    note.setWrapText(true);
    note.textProperty().bindBidirectional(fields.note);
    error(form.wide("备注", note), EnterpriseField.NOTE);
  }

  private void error(FormRow row, EnterpriseField field) {
    row.error(model.check().errors().of(field.name()));
  }

  private static TextField text(StringProperty property) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(property);
    return field;
  }

  private DateField date(ObjectProperty<@Nullable LocalDate> property) {
    DateField field = new DateField(model::today);
    field.value().bindBidirectional(property);
    return field;
  }

  private static <T> ChoiceField<T> choice(List<T> choices, Function<T, String> label, Property<@Nullable T> property) {
    ChoiceField<T> field = new ChoiceField<>(choices, label);
    field.valueProperty().bindBidirectional(property);
    return field;
  }

  private <K> Node search(Choices<K> choices, ObjectProperty<@Nullable Entry<K>> property) {
    SearchableChoice<Entry<K>> field = new SearchableChoice<>(work, choices::find, Entry::label, Entry::detail);
    field.value().bindBidirectional(property);
    return field;
  }

  /// The dictionary arrives with the firm; a code it does not know stays as it is.
  private Node ownership() {
    ChoiceField<String> field =
        new ChoiceField<>(
            List.of(),
            code ->
                model.ownerships().stream()
                    .filter(each -> each.code().equals(code))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(code));
    model
        .ownerships()
        .addListener(
            (ListChangeListener<Choice>)
                change -> field.getItems().setAll(model.ownerships().stream().map(Choice::code).toList()));
    field.valueProperty().bindBidirectional(fields.ownership);
    return field;
  }
}
