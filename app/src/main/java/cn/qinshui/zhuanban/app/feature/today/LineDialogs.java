package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.today.TodayItem;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;

/// Asks for what a line of 今日 needs to be acted on: a later day with its reason, or a result in words.
final class LineDialogs {
  private final Notices notices;
  private final LineActs acts;

  LineDialogs(Notices notices, LineActs acts) {
    this.notices = notices;
    this.acts = acts;
  }

  void postpone(TodayItem item) {
    DateField day = new DateField(acts::today);
    TextArea reason = area();
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("延到", day).required().hint(item.due().map(due -> "原来是 " + due).orElse("")).error(refused);
    form.row("原因", reason).required();
    notices.dialog(
        "延后“" + brief(item) + "”",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "延后",
                    () -> {
                      if (form.filled()) {
                        acts.postpone(item, day.value().get(), text(reason), close, refused::set);
                      }
                    })));
    form.focusFirst();
  }

  /// At once where nothing has to be said.
  void finish(TodayItem item) {
    if (!LineActs.wantsResult(item)) {
      acts.finish(item, null, () -> {}, sentence -> notices.tell("没有完成", sentence));
      return;
    }
    TextArea result = area();
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("办理结果", result).required().error(refused);
    notices.dialog(
        "办结“" + brief(item) + "”",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "办结",
                    () -> {
                      if (form.filled()) acts.finish(item, text(result), close, refused::set);
                    })));
    form.focusFirst();
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setPrefRowCount(2);
    area.setWrapText(true);
    return area;
  }

  private static String text(TextArea area) {
    return area.getText() == null ? "" : area.getText();
  }

  private static String brief(TodayItem item) {
    String title = item.title();
    return title.length() > 24 ? title.substring(0, 24) + "…" : title;
  }
}
