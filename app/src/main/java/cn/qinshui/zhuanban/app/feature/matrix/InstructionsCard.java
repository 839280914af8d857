package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.account.Account;
import cn.qinshui.zhuanban.data.followup.Todo;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 批示: the head's word on this mark with a day; it stands on 今日 of the one it is for until it is done.
final class InstructionsCard {

  private final CellViewModel model;
  private final Notices notices;

  InstructionsCard(CellViewModel model, Notices notices) {
    this.model = model;
    this.notices = notices;
  }

  Card of(CellFile file) {
    VBox rows = Boxes.column(0);
    file.instructions().forEach(todo -> rows.getChildren().add(row(file, todo)));
    if (file.instructions().isEmpty()) {
      rows.getChildren().add(Boxes.prose("没有批示。批示带期限，会出现在承办人的今日。", "muted"));
    }
    return new Card(rows).head("批示", Buttons.with(Feather.EDIT_3, Buttons.quiet("作批示", this::write)));
  }

  private Node row(CellFile file, Todo todo) {
    LocalDate today = file.sheet().asOf();
    HBox badge = Boxes.styled(Boxes.row(0, badge(todo, today)), "line-badge");
    String body =
        todo.title().startsWith(file.label() + "：") ? todo.title().substring(file.label().length() + 1) : todo.title();
    String who = todo.author() + " 批，" + (todo.owner() == null ? "全办承办" : todo.owner() + "承办");
    VBox text = Boxes.column(2, Boxes.prose(body), Boxes.text(who, "muted", "small"));
    HBox row = Boxes.row(10, badge, Boxes.grow(text), Boxes.text(day(todo), "line-date"));
    if (todo.doneOn() == null) {
      row.getChildren().add(Buttons.quiet("办结", () -> model.finish(todo)));
    }
    RowMenu menu = new RowMenu("批示").item("删除", () -> model.recycle(todo));
    menu.setMinWidth(RowMenu.USE_PREF_SIZE);
    row.getChildren().add(menu);
    return Boxes.styled(row, "file-line");
  }

  private static Badge badge(Todo todo, LocalDate today) {
    LocalDate done = todo.doneOn();
    if (done != null) {
      return done.isAfter(todo.dueOn()) ? new Badge(Tone.YELLOW, "补完") : new Badge(Tone.GREEN, "办结");
    }
    return todo.dueOn().isBefore(today) ? new Badge(Tone.RED) : new Badge(Tone.BLUE, "待办");
  }

  private static String day(Todo todo) {
    return todo.doneOn() == null ? todo.dueOn() + " 到期" : todo.doneOn() + " 办结";
  }

  private void write() {
    TextArea text = new TextArea();
    text.setPrefRowCount(3);
    text.setWrapText(true);
    text.setPromptText("如：请周五前补上佐证");
    DateField due = new DateField(model::today);
    due.value().set(model.endOfWeek());
    ChoiceField<Account> owner = new ChoiceField<>(model.people().get(), Account::name);
    owner.setPromptText("全办");
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("批示", text).required().error(refused);
    form.row("期限", due).required();
    form.row("承办人", owner).hint("不选就是全办，大家的今日都能看到");
    notices.dialog(
        "作批示",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "保存批示",
                    () -> {
                      LocalDate chosen = form.filled() ? due.value().get() : null;
                      if (chosen != null) {
                        Account to = owner.getValue();
                        model.instruct(
                            text.getText(),
                            to == null ? null : to.name(),
                            chosen,
                            close,
                            failure -> refused.set(failure.sentence()));
                      }
                    })));
    text.requestFocus();
  }
}
