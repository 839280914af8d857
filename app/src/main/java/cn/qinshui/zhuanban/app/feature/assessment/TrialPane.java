package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.data.assessment.WhatIf;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Sliders and choices for what a standard asks; moving one shows at once what would become of the verdict.
final class TrialPane {
  private static final double LEAST_ROOM = 100;
  private static final double FEW = 10;

  private final FirmAssessmentViewModel model;

  TrialPane(FirmAssessmentViewModel model) {
    this.model = model;
  }

  Node content(WhatIf trial) {
    VBox inputs = Boxes.column(12);
    for (var input : trial.inputs()) inputs.getChildren().add(row(input));
    var card = new Card("推演", Boxes.prose("改动只在这里试算，离开即丢，档案不变。", "muted", "small"), inputs);
    card.head(
        "推演",
        Buttons.plain(
            "还原",
            () -> {
              model.reset();
              inputs.getChildren().setAll(trial.inputs().stream().map(this::row).toList());
            }));
    return card;
  }

  private Node row(WhatIf.Input input) {
    var year = input.year() == null ? "" : "（" + input.year() + "年）";
    var value = Boxes.whole("", "strong");
    var name = Boxes.row(8, Boxes.grow(Boxes.prose(input.field().label() + year)), value);
    return Boxes.column(2, name, control(input, value));
  }

  private Node control(WhatIf.Input input, Label value) {
    if (input.field() instanceof StandardField.Fact fact && fact.answer() == StandardField.Fact.Answer.YES_NO) {
      return choice(
          List.of(Boolean.TRUE, Boolean.FALSE),
          yes -> yes ? "是" : "否",
          input.answer(),
          yes -> model.change(input, new WhatIf.Change.Answer(input.slot(), yes)));
    }
    if (input.field() instanceof StandardField.Fact fact && fact.answer() == StandardField.Fact.Answer.CHOICE) {
      var codes = fact.choices().stream().map(StandardField.Fact.Choice::code).toList();
      return choice(
          codes,
          code -> label(fact, code),
          input.choice(),
          code -> model.change(input, new WhatIf.Change.Choice(input.slot(), code)));
    }
    return slider(input, value);
  }

  private static String label(StandardField.Fact fact, String code) {
    return fact.choices().stream()
        .filter(each -> each.code().equals(code))
        .map(StandardField.Fact.Choice::label)
        .findFirst()
        .orElse(code);
  }

  private static <T> Node choice(
      List<T> items, Function<T, String> label, @Nullable T now, Consumer<@Nullable T> tried) {
    var field = new ChoiceField<>(items, label);
    field.setPromptText("缺");
    field.setValue(now);
    field.valueProperty().addListener((source, before, chosen) -> tried.accept(chosen));
    return field;
  }

  private Node slider(WhatIf.Input input, Label value) {
    boolean count = input.field() instanceof StandardField.PropertyCount;
    boolean whole =
        count
            || "人".equals(input.field().unit())
            || "年".equals(input.field().unit())
            || "项".equals(input.field().unit());
    var now = input.amount();
    double start = now == null ? 0 : now.doubleValue();
    double most = Math.max(start * 2, whole ? FEW : LEAST_ROOM);
    if (start < 0) most = Math.max(most, -start);
    var slider = new Slider(Math.min(0, start * 2), most, start);
    slider.setBlockIncrement(whole ? 1 : most / 50);
    slider.setAccessibleText(input.field().label());
    value.setText(now == null ? "缺" : shown(start, whole, input.field().unit()));
    slider
        .valueProperty()
        .addListener((source, before, moved) -> {
          var amount = amount(moved.doubleValue(), whole);
          value.setText(shown(amount.doubleValue(), whole, input.field().unit()));
          model.change(
              input,
              count
                  ? new WhatIf.Change.Count(input.field().code(), amount.intValue())
                  : new WhatIf.Change.Amount(input.slot(), amount));
        });
    return slider;
  }

  private static BigDecimal amount(double value, boolean whole) {
    return BigDecimal.valueOf(value).setScale(whole ? 0 : 1, RoundingMode.HALF_UP);
  }

  private static String shown(double value, boolean whole, @Nullable String unit) {
    return PaperText.number(amount(value, whole)) + (unit == null ? "" : " " + unit);
  }
}
