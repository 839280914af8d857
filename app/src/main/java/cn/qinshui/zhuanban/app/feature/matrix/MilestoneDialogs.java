package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The small forms for a milestone: what and until when; and on which day it was done.
final class MilestoneDialogs {

  private final CellViewModel model;
  private final Notices notices;

  MilestoneDialogs(CellViewModel model, Notices notices) {
    this.model = model;
    this.notices = notices;
  }

  /// @param seen the milestone to change, or null for a new one
  void edit(@Nullable Milestone seen) {
    TextField title = new TextField(seen == null ? "" : seen.title());
    DateField due = new DateField(model::today);
    due.value().set(seen == null ? null : seen.dueOn());
    TextArea note = new TextArea(seen == null || seen.note() == null ? "" : seen.note());
    note.setPrefRowCount(2);
    note.setWrapText(true);
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("内容", title).required();
    form.row("完成期限", due).required().hint("方案没有规定期限，由本办自定").error(refused);
    form.row("备注", note);
    notices.dialog(
        seen == null ? "添加阶段任务" : "修改阶段任务",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "保存",
                    () -> {
                      if (form.filled()) {
                        model.milestone(
                            seen,
                            new MilestoneDraft(title.getText(), due.value().get(), blankToNull(note.getText())),
                            close,
                            failure -> refused.set(failure.sentence()));
                      }
                    })));
    title.requestFocus();
  }

  void finish(Milestone milestone) {
    DateField day = new DateField(model::today);
    day.value().set(model.today());
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("办结日期", day).required().error(refused).hint("晚于期限 " + milestone.dueOn() + " 办结的，显示黄（补完）");
    notices.dialog(
        "办结“" + milestone.title() + "”",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "办结",
                    () -> {
                      LocalDate chosen = form.filled() ? day.value().get() : null;
                      if (chosen != null) {
                        model.finish(milestone, chosen, close, failure -> refused.set(failure.sentence()));
                      }
                    })));
    day.requestFocus();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
