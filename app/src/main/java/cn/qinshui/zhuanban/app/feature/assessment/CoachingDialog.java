package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.register.CoachingDraft;
import cn.qinshui.zhuanban.data.register.CoachingStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.TextField;

/// 转为辅导任务: what a firm lacks, by whom and until when it is worked on.
final class CoachingDialog {
  private static final int USUAL_DAYS = 30;

  private CoachingDialog() {}

  static void open(Desk desk, Deeds deeds, AssessmentStores stores, FirmAssessment firm) {
    var today = LocalDate.now(desk.clock());
    var lacking = lacking(firm);
    var owner = new TextField(firm.firm().commissioner());
    var due = new DateField(() -> today);
    due.value().set(today.plusDays(USUAL_DAYS));
    var errors = new FieldErrors();
    var form = new Form();
    form.row("责任人", owner).required().error(errors.of("owner"));
    form.row("完成日期", due).required().error(errors.of("dueOn"));
    var what = Boxes.column(4);
    for (var each : lacking) what.getChildren().add(Boxes.prose("· " + each, "dialog-text"));
    desk.notices()
        .dialog(
            "把“" + firm.firm().name() + "”转为辅导任务",
            Boxes.column(12, what, form, Boxes.prose("同时记入专精特新培育对象台账，措施矩阵和简报随之计数。", "muted", "small")),
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "转为辅导任务",
                        () -> {
                          if (!form.filled()) return;
                          var draft =
                              new CoachingDraft(
                                  firm.firm().id(),
                                  firm.firm().name(),
                                  firm.pack().name(),
                                  lacking,
                                  Objects.requireNonNullElse(owner.getText(), ""),
                                  sameOwner(firm, owner.getText()) ? firm.firm().commissionerId() : null,
                                  Objects.requireNonNullElse(due.value().get(), today));
                          errors.clear();
                          CoachingStore.check(draft, today)
                              .forEach(problem -> errors.put(problem.field(), problem.sentence()));
                          if (errors.any()) return;
                          deeds.write(
                              "转为辅导任务",
                              author -> stores.coaching().start(author, List.of(draft), today),
                              _ -> close.run(),
                              failure -> errors.put("owner", failure.sentence()));
                        })));
    owner.requestFocus();
  }

  private static boolean sameOwner(FirmAssessment firm, String typed) {
    return typed != null && typed.strip().equals(firm.firm().commissioner());
  }

  /// What is not met with its distance, then what papers are missing.
  static List<String> lacking(FirmAssessment firm) {
    return Stream.concat(
            firm.with(Verdict.UNMET).stream().map(CoachingDialog::words),
            firm.with(Verdict.UNKNOWN).stream().map(result -> result.criterion().title() + "待补资料"))
        .toList();
  }

  private static String words(CriterionResult result) {
    return result.criterion().title() + (result.gap() == null ? "" : "：" + result.gap().words());
  }
}
