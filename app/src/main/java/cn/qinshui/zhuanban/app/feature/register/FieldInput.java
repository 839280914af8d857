package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.MoneyField;
import cn.qinshui.zhuanban.data.register.RegisterField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The control for one field of a ledger, read and shown as the text the ledger keeps.
record FieldInput(RegisterField field, Node control, Supplier<String> read, Shown show, ObservableValue<?> changes) {

  /// Puts a text into the control.
  @FunctionalInterface
  interface Shown {
    void show(String text);
  }

  static FieldInput of(RegisterField field, Supplier<LocalDate> today) {
    return switch (field.type()) {
      case LONG_TEXT -> area(field);
      case MONEY -> money(field);
      case COUNT -> count(field);
      case DATE -> day(field, today);
      case CHOICE -> choice(field, field.choices(), field.choices());
      case BOOL -> choice(field, List.of("true", "false"), List.of("是", "否"));
      case TEXT, NUMBER, PERCENT, MONTH -> line(field);
    };
  }

  private static FieldInput line(RegisterField field) {
    var control = new TextField();
    if (field.type() == RegisterField.Type.MONTH) control.setPromptText("如 2026-10");
    if (field.unit() != null) control.setPromptText(field.unit());
    return new FieldInput(field, control, () -> orEmpty(control.getText()), control::setText, control.textProperty());
  }

  private static FieldInput area(RegisterField field) {
    var control = new TextArea();
    control.setPrefRowCount(3);
    control.setWrapText(true);
    return new FieldInput(field, control, () -> orEmpty(control.getText()), control::setText, control.textProperty());
  }

  private static FieldInput money(RegisterField field) {
    var control = new MoneyField();
    return new FieldInput(
        field,
        control,
        () -> {
          BigDecimal amount = control.value().get();
          return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
        },
        text -> control.value().set(text.isEmpty() ? null : new BigDecimal(text)),
        control.value());
  }

  private static FieldInput count(RegisterField field) {
    var control = new CountField(field.unit() == null ? "" : field.unit());
    return new FieldInput(
        field,
        control,
        () -> orEmpty(control.value().get()),
        text -> control.value().set(text.isEmpty() ? null : Integer.valueOf(text)),
        control.value());
  }

  private static FieldInput day(RegisterField field, Supplier<LocalDate> today) {
    var control = new DateField(today);
    return new FieldInput(
        field,
        control,
        () -> orEmpty(control.value().get()),
        text -> control.value().set(text.isEmpty() ? null : LocalDate.parse(text)),
        control.value());
  }

  private static FieldInput choice(RegisterField field, List<String> codes, List<String> labels) {
    var control = new ChoiceField<>(codes, code -> labels.get(codes.indexOf(code)));
    return new FieldInput(
        field,
        control,
        () -> orEmpty(control.getValue()),
        text -> control.setValue(codes.contains(text) ? text : null),
        control.valueProperty());
  }

  private static String orEmpty(@Nullable Object content) {
    return content == null ? "" : content.toString().strip();
  }
}
