package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// The fields of one step.
interface DemandActForm {
  Form form();

  /// What is typed; a day that is empty is today.
  DemandAction read();

  /// The paper that goes out with it; null for none.
  default @Nullable SlipKind slip() {
    return null;
  }

  /// The day of a step, today unless another is typed.
  final class Day {
    private final DateField field;
    private final Supplier<LocalDate> today;

    Day(Supplier<LocalDate> today) {
      this.today = today;
      field = new DateField(today);
      field.value().set(today.get());
    }

    DateField field() {
      return field;
    }

    LocalDate get() {
      return Objects.requireNonNullElseGet(field.value().get(), today);
    }
  }

  static TextArea area() {
    var area = new TextArea();
    area.setPrefRowCount(3);
    area.setWrapText(true);
    return area;
  }
}
