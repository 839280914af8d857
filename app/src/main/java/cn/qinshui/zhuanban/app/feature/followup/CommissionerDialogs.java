package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.followup.CommissionerDraft;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The small forms for a commissioner: who he is; and from when on and why he is not one any more.
final class CommissionerDialogs {

  private final Desk desk;
  private final Deeds deeds;
  private final CommissionerStores stores;

  CommissionerDialogs(Desk desk, Deeds deeds, CommissionerStores stores) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /// @param seen who is changed; null enters a new one
  void edit(@Nullable Commissioner seen) {
    TextField name = new TextField(seen == null ? "" : seen.name());
    SearchableChoice<Named<Long>> unit =
        new SearchableChoice<>(desk.work(), stores::units, Named::label, Named::detail);
    Long unitId = seen == null ? null : seen.unitId();
    if (unitId != null) {
      unit.value().set(new Named<>(unitId, text(seen.unit()), "", ""));
    }
    TextField phone = new TextField(seen == null ? "" : text(seen.phone()));
    DateField since = new DateField(this::today);
    since.value().set(seen == null ? today() : seen.sinceOn());
    TextField note = new TextField(seen == null ? "" : text(seen.note()));
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("姓名", name).required().error(refused);
    form.row("单位", unit);
    form.row("电话", phone);
    form.row("从哪天起", since);
    form.row("备注", note);
    desk.notices()
        .dialog(
            seen == null ? "新增服务专员" : "修改“" + seen.name() + "”",
            form,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "保存",
                        () -> {
                          if (form.filled()) {
                            Named<Long> of = unit.value().get();
                            save(
                                seen,
                                new CommissionerDraft(
                                    name.getText(),
                                    of == null ? null : of.key(),
                                    blankToNull(phone.getText()),
                                    since.value().get(),
                                    blankToNull(note.getText())),
                                close,
                                refused);
                          }
                        })));
    name.requestFocus();
  }

  private void save(@Nullable Commissioner seen, CommissionerDraft draft, Runnable close, StringProperty refused) {
    deeds.write(
        "保存服务专员",
        author -> {
          if (seen == null) {
            return stores.edits().add(author, draft);
          }
          stores.edits().edit(author, seen, draft);
          return seen.id();
        },
        saved -> close.run(),
        failure -> refused.set(failure.sentence()));
  }

  void leave(Commissioner seen) {
    DateField day = new DateField(this::today);
    day.value().set(today());
    TextField reason = new TextField();
    reason.setPromptText("如：岗位调整");
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("离岗日期", day).required();
    form.row("原因", reason).required().error(refused).hint("名下还有企业的，先移交再办离岗；以前的走访仍署本人姓名");
    desk.notices()
        .dialog(
            "“" + seen.name() + "”离岗",
            form,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "办理离岗",
                        () -> {
                          LocalDate on = form.filled() ? day.value().get() : null;
                          if (on == null) return;
                          deeds.write(
                              "服务专员离岗",
                              author -> {
                                stores.edits().leave(author, seen, on, text(reason.getText()));
                                return seen.id();
                              },
                              left -> close.run(),
                              failure -> refused.set(failure.sentence()));
                        })));
    reason.requestFocus();
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
