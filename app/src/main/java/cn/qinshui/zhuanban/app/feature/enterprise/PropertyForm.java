package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.form.Chips;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.data.enterprise.Property;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// 知识产权
final class PropertyForm implements PartForm<Property> {

  private final Form form = new Form();
  private final SuggestField kind;
  private final ChoiceField<Property.Grade> grade =
      new ChoiceField<>(List.of(Property.Grade.values()), Property.Grade::label);
  private final TextField title = new TextField();
  private final TextField number = new TextField();
  private final DateField granted;
  private final DateField until;
  private final CountField rank = new CountField("位");
  private final ObjectProperty<@Nullable Boolean> own = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Boolean> bought = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Boolean> highValue = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Boolean> mainProduct = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Boolean> inUse = new SimpleObjectProperty<>();

  PropertyForm(PartEditor editor, EnterpriseStores stores, List<Choice> kinds) {
    kind = new SuggestField(kinds).onlyListed().finds(stores::matches);
    granted = new DateField(editor::today);
    until = new DateField(editor::today);
    form.row("名称", title).required().error(editor.errors().of("title"));
    form.row("种类", kind).required();
    form.row("类别", grade).required().hint("发明专利、植物新品种等为Ⅰ类，实用新型、软件著作权等为Ⅱ类");
    form.row("证书号", number);
    form.row("授权日期", granted).error(editor.errors().of("grantedOn"));
    form.row("有效期至", until);
    form.row("权利人排名", rank).hint("本企业在证书权利人中排第几");
    form.section("认定时要看的");
    form.row("自主研发", yesNo(own));
    form.row("受让取得", yesNo(bought));
    form.row("高价值", yesNo(highValue));
    form.row("与主导产品相关", yesNo(mainProduct));
    form.row("在实际应用", yesNo(inUse));
  }

  private static HBox yesNo(ObjectProperty<@Nullable Boolean> value) {
    return Boxes.row(0, new Chips<>("未填", List.of(true, false), yes -> yes ? "是" : "否", value));
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(Property part) {
    kind.show(part.kind().label());
    grade.setValue(part.grade());
    title.setText(part.title());
    number.setText(part.number());
    granted.value().set(part.grantedOn());
    until.value().set(part.validUntil());
    rank.value().set(part.holderRank());
    own.set(part.selfDeveloped());
    bought.set(part.transferredIn());
    highValue.set(part.highValue());
    mainProduct.set(part.forMainProduct());
    inUse.set(part.inUse());
  }

  @Override
  public Property read(long id, int rev) {
    return new Property(
        id,
        rev,
        kind.chosen().orElse(new Choice("OTHER", "其他")),
        Objects.requireNonNullElse(grade.getValue(), Property.Grade.II),
        Texts.of(title),
        number.getText(),
        granted.value().get(),
        until.value().get(),
        own.get(),
        bought.get(),
        rank.value().get(),
        highValue.get(),
        mainProduct.get(),
        inUse.get());
  }
}
