package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.followup.TodoDraft;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// 建指导任务: the lines that are selected become work of the firms' commissioners.
final class GuidanceDialog {
  private static final int USUAL_DAYS = 14;

  private GuidanceDialog() {}

  static void open(Desk desk, Deeds deeds, AssessmentStores stores, List<WatchLine> lines) {
    if (lines.isEmpty()) {
      desk.notices().say("列表里没有企业，没有任务可建");
      return;
    }
    var today = LocalDate.now(desk.clock());
    var due = new DateField(() -> today);
    due.value().set(today.plusDays(USUAL_DAYS));
    var form = new Form();
    form.row("完成日期", due).required();
    desk.notices()
        .dialog(
            "建 " + lines.size() + " 项指导任务",
            Boxes.column(10, form, Boxes.prose("每项交给企业的服务专员；没有服务专员的，列在本办名下。", "muted", "small")),
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "建任务",
                        () -> {
                          if (!form.filled()) return;
                          var on = Objects.requireNonNullElse(due.value().get(), today);
                          close.run();
                          deeds.write(
                              "建指导任务",
                              author ->
                                  new TodoStore(stores.database())
                                      .add(author, lines.stream().map(line -> draft(line, author.name(), on)).toList()),
                              _ -> {});
                        })));
    due.requestFocus();
  }

  private static TodoDraft draft(WatchLine line, String otherwise, LocalDate due) {
    var commissioner = line.firm().commissioner();
    return new TodoDraft(
        TodoKind.GUIDANCE,
        "指导：" + line.part().label() + "，" + line.what() + "，" + line.standing(),
        commissioner == null ? otherwise : commissioner,
        line.firm().commissionerId(),
        line.firm().id(),
        null,
        null,
        null,
        due);
  }
}
