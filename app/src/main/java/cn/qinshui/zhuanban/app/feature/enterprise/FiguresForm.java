package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MoneyField;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.data.enterprise.FigureYear;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

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

  private final List<FigureYear> onFile;
  private final StringProperty holding = new SimpleStringProperty("");
  private long id;

  /// @param onFile what the years hold now
  FiguresForm(PartEditor editor, EnterpriseStores stores, List<FigureYear> onFile, List<Choice> sources) {
    this.onFile = onFile;
    source = new SuggestField(sources).finds(stores::matches);
    asOf = new DateField(editor::today);
    note.setPrefRowCount(2);
    form.row("年度", year).required().error(editor.errors().of("year"));
    form.row("来源", source).required().error(editor.errors().of("source"));
    form.row("数据日期", asOf);
    form.row("提供人", saidBy);
    form.wide("多个来源时", preferred).hint(holding);
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
    year.value().addListener((of, before, now) -> besideOthers(now));
  }

  /// Another source of that year counts already: a new one does not take its place unasked.
  private void besideOthers(@Nullable Integer now) {
    Optional<YearFigures> counting =
        onFile.stream()
            .filter(each -> now != null && each.year() == now)
            .map(FigureYear::counting)
            .filter(each -> each.id() != id)
            .findFirst();
    holding.set(counting.map(each -> now + " 年现以“" + each.source().label() + "”为准，勾选后改以这一来源为准").orElse(""));
    if (id == 0) {
      preferred.setSelected(counting.isEmpty());
    }
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(YearFigures part) {
    id = part.id();
    year.value().set(part.year());
    source.show(part.source().label());
    asOf.value().set(part.asOf());
    saidBy.setText(part.saidBy());
    if (id != 0) {
      preferred.setSelected(part.preferred());
    }
    besideOthers(part.year());
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

  private static void put(Map<Indicator, BigDecimal> values, Indicator indicator, @Nullable BigDecimal value) {
    if (value != null) {
      values.put(indicator, value.stripTrailingZeros());
    }
  }
}
