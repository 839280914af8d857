package cn.qinshui.zhuanban.app.shell.slip;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.DemandGuards;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.plan.Unit;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// 催办: asks which unit, gives out the 催办单 and shows its paper. Several at once go each to the unit that leads.
public final class Urging {
  private final Desk desk;
  private final Deeds deeds;
  private final SlipStore slips;
  private final PlanStore plans;

  public Urging(Desk desk, Deeds deeds, Database database) {
    this.desk = desk;
    this.deeds = deeds;
    this.slips = new SlipStore(database);
    this.plans = new PlanStore(database);
  }

  /// Why a demand cannot be urged now, in a few words; null where it can.
  public static @Nullable String whyNot(Demand demand) {
    return DemandGuards.whyNot(demand.state(), DemandStep.URGE).orElse(null);
  }

  /// Asks about one demand or several. Those that need no urging are left out, and it is said.
  public void ask(List<Demand> wanted) {
    var demands = wanted.stream().filter(demand -> whyNot(demand) == null).toList();
    if (demands.isEmpty()) {
      desk.notices().tell("没有可以催办的", wanted.isEmpty() ? "请先在列表里选一件。" : "选中的诉求" + reasons(wanted) + "，不用催办。");
    } else if (demands.size() == 1 && wanted.size() == 1) {
      desk.work().run("读取单位", _ -> plans.units(), units -> askUnit(demands.getFirst(), units));
    } else {
      askSeveral(demands, wanted.size() - demands.size());
    }
  }

  private static String reasons(List<Demand> demands) {
    return String.join("、", demands.stream().map(Urging::whyNot).distinct().toList());
  }

  private void askUnit(Demand demand, List<Unit> units) {
    var unit = new ChoiceField<>(units, Unit::name);
    units.stream()
        .filter(each -> demand.leadUnitId() != null && each.id() == demand.leadUnitId())
        .findFirst()
        .ifPresent(unit::setValue);
    var note = note();
    var form = new Form();
    form.row("发给", unit).required().hint(demand.leadUnit() == null ? "" : demand.leadUnit() + "牵头");
    form.row("另写一句", note).hint("印在催办单上，可不填");
    desk.notices()
        .dialog(
            "催办 " + demand.number(),
            form,
            close -> {
              var print =
                  Buttons.main(
                      "打印催办单",
                      () -> {
                        var chosen = unit.getValue();
                        if (form.filled() && chosen != null) {
                          close.run();
                          issue(List.of(draft(demand, chosen.id(), note)));
                        }
                      });
              return List.of(Buttons.plain("取消", close), print);
            });
  }

  private void askSeveral(List<Demand> demands, int leftOut) {
    var note = note();
    var form = new Form();
    form.row("另写一句", note).hint("印在每张催办单上，可不填");
    var sentence =
        "开出 " + demands.size() + " 张催办单，各发给牵头单位。" + (leftOut == 0 ? "" : "另有 " + leftOut + " 件已反馈、已办结或尚未分办，不催。");
    desk.notices()
        .dialog(
            "催办 " + demands.size() + " 件",
            Boxes.column(12, Boxes.prose(sentence, "dialog-text"), form),
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "打印催办单",
                        () -> {
                          close.run();
                          issue(demands.stream().map(each -> draft(each, each.leadUnitId(), note)).toList());
                        })));
  }

  private static TextArea note() {
    var note = new TextArea();
    note.setPrefRowCount(2);
    note.setWrapText(true);
    return note;
  }

  private static SlipDraft draft(Demand demand, @Nullable Long unit, TextArea note) {
    var words = note.getText() == null || note.getText().isBlank() ? null : note.getText().strip();
    return new SlipDraft(SlipKind.URGE, unit, demand.id(), demand.enterpriseId(), null, words);
  }

  private void issue(List<SlipDraft> drafts) {
    deeds.write(
        "开出催办单",
        author -> slips.issue(author, drafts, LocalDate.now(desk.clock())),
        given -> desk.navigator().open(new Route.DemandSlips(given.stream().map(Slip::id).toList())));
  }
}
