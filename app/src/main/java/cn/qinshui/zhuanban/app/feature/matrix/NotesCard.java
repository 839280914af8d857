package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.plan.NoteDraft;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// 进展: a place to write one sentence that is always open, and what was told before, newest first.
final class NotesCard {

  private final CellViewModel model;
  private final Notices notices;
  private final TextArea text = new TextArea();
  private final DateField day;
  private final VBox rows = Boxes.column(0);
  private final Card card;

  NotesCard(CellViewModel model, Notices notices) {
    this.model = model;
    this.notices = notices;
    day = new DateField(model::today);
    text.setPromptText("写一句进展，Ctrl+S 保存");
    text.setPrefRowCount(2);
    text.setWrapText(true);
    text.textProperty().bindBidirectional(model.noteText());
    day.value().bindBidirectional(model.noteDay());
    Label error = Boxes.prose("", "form-error");
    error.textProperty().bind(model.noteError());
    error.visibleProperty().bind(error.textProperty().isNotEmpty());
    error.managedProperty().bind(error.visibleProperty());
    Button save = Buttons.plain("保存进展", () -> save(() -> {}));
    save.disableProperty().bind(text.textProperty().map(String::isBlank));
    HBox foot = Boxes.row(8, Boxes.text("日期", "muted"), day, error, Boxes.spring(), save);
    card = new Card(Boxes.column(8, text, foot), rows).head("进展");
  }

  Card card() {
    return card;
  }

  void focus() {
    text.requestFocus();
  }

  void save(Runnable then) {
    day.commit();
    if (day.problem().get().isEmpty()) {
      model.saveNote(then);
    } else {
      day.requestFocus();
    }
  }

  void show(CellFile file) {
    rows.getChildren().setAll(file.notes().stream().map(this::row).toList());
    if (file.notes().isEmpty()) {
      rows.getChildren().add(Boxes.prose("还没有记过进展。写下第一句，这一格就不再是“久未更新”。", "muted"));
    }
  }

  private Node row(ProgressNote note) {
    HBox head =
        Boxes.row(8, Boxes.text(note.notedOn().toString(), "line-date"), Boxes.text(note.author(), "muted", "small"));
    if (note.instruction()) {
      head.getChildren().add(Boxes.text("批示", "origin-tag", "office"));
    }
    VBox told = Boxes.column(2, head, Boxes.prose(note.body()));
    RowMenu menu =
        new RowMenu(note.notedOn() + "的进展").item("修改…", () -> edit(note)).item("删除", () -> model.recycle(note));
    HBox row = Boxes.styled(Boxes.row(8, Boxes.grow(told), menu), "file-line");
    menu.setMinWidth(RowMenu.USE_PREF_SIZE);
    return row;
  }

  private void edit(ProgressNote note) {
    DateField on = new DateField(model::today);
    on.value().set(note.notedOn());
    TextArea body = new TextArea(note.body());
    body.setPrefRowCount(5);
    body.setWrapText(true);
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("日期", on).required();
    form.row("进展", body).required().error(refused);
    notices.dialog(
        "修改进展",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "保存",
                    () -> {
                      LocalDate chosen = form.filled() ? on.value().get() : null;
                      if (chosen != null) {
                        model.edit(
                            note,
                            new NoteDraft(chosen, body.getText()),
                            close,
                            failure -> refused.set(failure.sentence()));
                      }
                    })));
    body.requestFocus();
  }
}
