package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// 企业确认: 满意, or 不满意, which takes the demand back into work (重办).
final class VerdictForm implements DemandActForm {
  private final Form form = new Form();
  private final ChoiceField<Boolean> satisfied =
      new ChoiceField<>(List.of(true, false), yes -> yes ? "满意" : "不满意（退回重办）");
  private final TextField by = new TextField();
  private final TextArea words = DemandActForm.area();
  private final DateField due;
  private final DemandActForm.Day on;

  VerdictForm(Supplier<LocalDate> today) {
    on = new DemandActForm.Day(today);
    due = new DateField(today);
    var refused =
        Bindings.createBooleanBinding(() -> Boolean.FALSE.equals(satisfied.getValue()), satisfied.valueProperty());
    // Nobody speaks for the firm unawares: neither answer is chosen beforehand.
    form.row("企业意见", satisfied).required("请先选企业意见：满意，还是不满意。");
    form.row("企业确认人", by).required().hint("企业哪位同志说的");
    form.row("意见说明", words).hint(Bindings.when(refused).then("不满意的要写原因").otherwise(""));
    form.row("日期", on.field());
    form.row("重办期限", due).hint("不填则按原期限").shownIf(refused);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public DemandAction read() {
    var said = words.getText() == null ? "" : words.getText().strip();
    if (Boolean.FALSE.equals(satisfied.getValue())) {
      return new DemandAction.Reopen(on.get(), by.getText(), said, due.value().get());
    }
    return new DemandAction.Confirm(on.get(), by.getText(), said);
  }
}
