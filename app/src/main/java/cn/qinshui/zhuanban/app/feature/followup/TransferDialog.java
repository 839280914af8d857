package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import java.util.List;

/// Asks which unit a 转办函 or another 交办单 goes to, and shows its paper.
final class TransferDialog {
  private TransferDialog() {}

  static void open(Desk desk, DemandFileViewModel model, DemandShown shown, SlipKind kind) {
    var demand = shown.file().demand();
    var unit =
        new SearchableChoice<Pick>(
            desk.work(), text -> Pick.find(shown.picks().units(), text), Pick::label, Pick::detail);
    unit.value().set(Pick.of(shown.picks().units(), demand.leadUnitId()));
    var note = DemandActForm.area();
    var form = new Form();
    form.row("发给", unit).required();
    form.row("另写一段", note).hint("印在" + kind.label() + "上，可不填");
    desk.notices()
        .dialog(
            "开" + kind.label() + " " + demand.number(),
            form,
            close -> {
              var print =
                  Buttons.main(
                      "打印" + kind.label(),
                      () -> {
                        var to = unit.value().get();
                        if (!form.filled() || to == null) return;
                        close.run();
                        var words = note.getText() == null || note.getText().isBlank() ? null : note.getText().strip();
                        model.issue(
                            kind,
                            demand,
                            to.id(),
                            words,
                            id -> desk.navigator().open(new Route.DemandSlips(List.of(id))));
                      });
              return List.of(Buttons.plain("取消", close), print);
            });
    unit.requestFocus();
  }
}
