package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MoneyField;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// 一年、一个来源的指标
final class FiguresForm implements PartForm<YearFigures> {

  private final Form form = new Form(2);
  private final CountField year = new CountField("年");
  private final SuggestField source;
  private final DateField asOf;
  private final TextField saidBy = new TextField();
  private final CheckBox preferred = new CheckBox("以这一来源为准");
  private final Map<Indicator, MoneyField> amounts = new EnumMap<>(Indicator.class);
  private final Map<Indicator, CountField> counts = new EnumMap<>(Indicator.class);
  private final TextArea note = new TextArea();

  FiguresForm(PartEditor editor, EnterpriseStores stores, List<Choice> sources) {
    source = new SuggestField(sources).finds(stores::matches);
    asOf = new DateField(editor::today);
    note.setPrefRowCount(2);
    form.row("年度", year).required().error(editor.errors().of("year"));
    form.row("来源", source).required().error(editor.errors().of("source"));
    form.row("数据日期", asOf);
    form.row("提供人", saidBy);
    form.wide("多个来源时", preferred);
    form.section("指标（没有的不填，不要填 0）");
    for (Indicator indicator : Indicator.values()) {
      if (indicator.isCount()) {
        CountField field = new CountField(indicator.unit());
        counts.put(indicator, field);
        form.row(indicator.label(), field).error(editor.errors().of(indicator.name()));
      } else {
        MoneyField field = new MoneyField();
        amounts.put(indicator, field);
        form.row(indicator.label(), field).error(editor.errors().of(indicator.name()));
      }
    }
    form.wide("口径、说明", note).error(editor.errors().of("values"));
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(YearFigures part) {
    year.value().set(part.year());
    source.show(part.source().label());
    asOf.value().set(part.asOf());
    saidBy.setText(part.saidBy());
    preferred.setSelected(part.preferred());
    amounts.forEach((indicator, field) -> field.value().set(part.value(indicator).orElse(null)));
    counts.forEach(
        (indicator, field) -> field.value().set(part.value(indicator).map(BigDecimal::intValue).orElse(null)));
    note.setText(part.note());
  }

  @Override
  public YearFigures read(long id, int rev) {
    Map<Indicator, BigDecimal> values = new EnumMap<>(Indicator.class);
    amounts.forEach((indicator, field) -> put(values, indicator, field.value().get()));
    counts.forEach((indicator, field) -> {
      Integer count = field.value().get();
      put(values, indicator, count == null ? null : BigDecimal.valueOf(count));
    });
    return new YearFigures(
        id,
        rev,
        Objects.requireNonNullElse(year.value().get(), 0),
        source.chosen().orElse(new Choice("", "")),
        asOf.value().get(),
        saidBy.getText(),
        preferred.isSelected(),
        values,
        note.getText());
  }

  private static void put(
      Map<Indicator, BigDecimal> values, Indicator indicator, @org.jspecify.annotations.Nullable BigDecimal value) {
    if (value != null) {
      values.put(indicator, value.stripTrailingZeros());
    }
  }
}
