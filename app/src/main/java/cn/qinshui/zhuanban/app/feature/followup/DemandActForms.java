package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The forms of the steps that need no more than a day and a few words.
final class DemandActForms {
  private final Supplier<LocalDate> today;
  private final DemandShown shown;

  DemandActForms(DemandShown shown, Supplier<LocalDate> today) {
    this.shown = shown;
    this.today = today;
  }

  private record Simple(Form form, Supplier<DemandAction> reading) implements DemandActForm {
    @Override
    public DemandAction read() {
      return reading.get();
    }
  }

  /// @param unit the assisting unit it is about, or null for the first that fits
  DemandActForm of(DemandStep step, @Nullable DemandUnit unit) {
    return switch (step) {
      case SIGN -> worded("签收日期", "说明", false, DemandAction.Sign::new);
      case WORK -> worded("开始日期", "说明", false, DemandAction.Work::new);
      case ANSWER -> worded("反馈日期", "办理结果", true, DemandAction.Answer::new);
      case WITHDRAW -> worded("撤回日期", "原因", true, DemandAction.Withdraw::new);
      case NOTE -> worded("日期", "内容", true, DemandAction.Remark::new);
      case CLOSE -> close();
      case REOPEN -> reopen();
      case EXTEND -> extend();
      case ASSIST_SIGN, ASSIST_ANSWER -> assisting(step, unit);
      case ASSIGN, CONFIRM, REGISTER, URGE -> throw new IllegalArgumentException(step + " has a form of its own");
    };
  }

  private DemandActForm worded(
      String day, String words, boolean required, BiFunction<LocalDate, String, DemandAction> action) {
    var on = new DemandActForm.Day(today);
    var text = DemandActForm.area();
    var form = new Form();
    if (required) {
      form.row(words, text).required();
      form.row(day, on.field());
    } else {
      form.row(day, on.field());
      form.row(words, text);
    }
    return new Simple(form, () -> action.apply(on.get(), words(text)));
  }

  private DemandActForm close() {
    var on = new DemandActForm.Day(today);
    var reason = DemandActForm.area();
    var form = new Form();
    int proofs = shown.proofs().size();
    form.row("销号日期", on.field());
    form.row("没有佐证的原因", reason).hint(proofs == 0 ? "没有佐证材料时必须写明" : "已有佐证 " + proofs + " 份，不用填");
    return new Simple(form, () -> new DemandAction.Close(on.get(), words(reason)));
  }

  private DemandActForm reopen() {
    var on = new DemandActForm.Day(today);
    var by = new TextField();
    var reason = DemandActForm.area();
    var due = new DateField(today);
    var form = new Form();
    form.row("企业确认人", by).required().hint("企业哪位同志说的");
    form.row("不满意的原因", reason).required();
    form.row("日期", on.field());
    form.row("重办期限", due).hint("不填则按原期限");
    return new Simple(form, () -> new DemandAction.Reopen(on.get(), by.getText(), words(reason), due.value().get()));
  }

  private DemandActForm extend() {
    var on = new DemandActForm.Day(today);
    var due = new DateField(today);
    var reason = DemandActForm.area();
    var form = new Form();
    var now = shown.file().demand().term().dueOn();
    form.row("新的期限", due).required().hint(now == null ? "" : "原来是 " + now);
    form.row("原因", reason).required();
    form.row("日期", on.field());
    return new Simple(form, () -> new DemandAction.Extend(on.get(), due.value().get(), words(reason)));
  }

  private DemandActForm assisting(DemandStep step, @Nullable DemandUnit unit) {
    var units = new ChoiceField<>(shown.assisting(), DemandUnit::unit);
    units.setValue(unit != null ? unit : shown.assisting().stream().findFirst().orElse(null));
    var on = new DemandActForm.Day(today);
    var text = DemandActForm.area();
    var form = new Form();
    boolean answers = step == DemandStep.ASSIST_ANSWER;
    form.row("配合单位", units).required();
    var words = form.row(answers ? "办理结果" : "说明", text);
    if (answers) words.required();
    form.row("日期", on.field());
    return new Simple(
        form,
        () -> {
          long id = units.getValue() == null ? 0 : units.getValue().unitId();
          return answers
              ? new DemandAction.AssistAnswer(on.get(), id, words(text))
              : new DemandAction.AssistSign(on.get(), id, words(text));
        });
  }

  private static String words(TextArea area) {
    return area.getText() == null ? "" : area.getText().strip();
  }
}
