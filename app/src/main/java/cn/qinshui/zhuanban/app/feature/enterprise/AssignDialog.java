package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Asks who shall serve one firm or several, and from when.
final class AssignDialog {

  private AssignDialog() {}

  /// @param what the firms in words, such as “示例机械” or 3 户企业
  static void open(Desk desk, Assigning assigning, List<Long> firms, String what) {
    SearchableChoice<CommissionerRow> who =
        new SearchableChoice<>(desk.work(), assigning::find, row -> row.commissioner().name(), Assigning::load);
    DateField since = new DateField(assigning::today);
    since.value().set(assigning.today());
    Form form = new Form();
    form.row("服务专员", who).hint("按 ↓ 列出全部，名下企业少的在前");
    form.row("从哪天起", since);
    Label load = Boxes.prose("", "refusal-text");
    load.textProperty()
        .bind(
            who.value()
                .map(row ->
                    row.firms() + firms.size() > row.limit()
                        ? row.commissioner().name()
                            + "名下将有 "
                            + (row.firms() + firms.size())
                            + " 家，超过上限 "
                            + row.limit()
                            + " 家。"
                        : "")
                .orElse(""));
    load.visibleProperty().bind(load.textProperty().isNotEmpty());
    load.managedProperty().bind(load.visibleProperty());
    desk.notices()
        .dialog(
            "由谁服务" + what + "？",
            Boxes.column(10, form, load),
            close -> {
              Button assign =
                  Buttons.main(
                      "指定",
                      () -> {
                        LocalDate from = since.value().get();
                        CommissionerRow chosen = who.value().get();
                        if (form.read() && chosen != null) {
                          close.run();
                          assigning.assign(firms, chosen.commissioner(), from == null ? assigning.today() : from);
                        }
                      });
              assign.disableProperty().bind(who.value().isNull());
              return List.of(
                  Buttons.danger(
                      "取消服务专员",
                      () -> {
                        close.run();
                        assigning.assign(firms, null, assigning.today());
                      }),
                  Buttons.plain("不改了", close),
                  assign);
            });
    who.requestFocus();
  }
}
