package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.standard.LeadMove;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadRules;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;

/// What can be done with leads: enter, change, bring to a stage, delete.
final class LeadActions {
  private final Desk desk;
  private final Deeds deeds;
  private final LeadStores stores;

  LeadActions(Desk desk, Deeds deeds, LeadStores stores) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  void enter() {
    LeadDrawer.open(desk, deeds, stores, null, id -> desk.navigator().open(new Route.LeadFile(id)));
  }

  void edit(LeadRow lead) {
    LeadDrawer.open(desk, deeds, stores, lead, id -> {});
  }

  void delete(LeadRow lead) {
    deeds.write(
        "删除培育线索",
        author -> {
          stores.edits().recycle(author, lead);
          return lead.id();
        },
        _ -> desk.navigator().drop());
  }

  /// Asks for the next stage with its date, and for 入库 its number, for 退出 the reason.
  void move(LeadRow lead) {
    var stages = Arrays.stream(LeadStage.values()).filter(stage -> stage != lead.stage()).toList();
    var stage = new ChoiceField<>(stages, LeadStage::label);
    stage.setValue(next(lead.stage(), stages));
    var on = new DateField(this::today);
    on.value().set(today());
    var evidence = new TextField(lead.evidenceNo());
    var reason = new TextField();
    var note = new TextField();
    var errors = new FieldErrors();
    var form = new Form();
    form.row("转到", stage).required().error(errors.of("to"));
    form.row("日期", on).required().error(errors.of("onDay"));
    form.row("入库编号或公告文号", evidence)
        .required("入库要有入库编号或公告文号，没有的不计入新培育家数。请填写。")
        .error(errors.of("evidenceNo"))
        .shownIf(stage.valueProperty().map(to -> to == LeadStage.LISTED));
    form.row("退出原因", reason)
        .required("退出培育没有写原因。请写明。")
        .error(errors.of("reason"))
        .shownIf(stage.valueProperty().map(to -> to == LeadStage.DROPPED));
    form.row("说明", note).shownIf(stage.valueProperty().map(to -> to != LeadStage.DROPPED));
    desk.notices()
        .dialog(
            "转阶段：" + lead.name(),
            form,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "转阶段",
                        () -> {
                          if (!form.filled()) return;
                          var day = Objects.requireNonNullElse(on.value().get(), today());
                          move(
                              lead,
                              new LeadMove(stage.getValue(), day, evidence.getText(), reason.getText(), note.getText()),
                              errors,
                              close);
                        })));
    stage.requestFocus();
  }

  private static LeadStage next(LeadStage now, List<LeadStage> others) {
    return others.stream().filter(stage -> stage.ordinal() > now.ordinal()).findFirst().orElse(others.getFirst());
  }

  private void move(LeadRow lead, LeadMove move, FieldErrors errors, Runnable close) {
    errors.clear();
    LeadRules.check(lead, move, today()).forEach(problem -> errors.put(problem.field(), problem.sentence()));
    if (errors.any()) return;
    deeds.write(
        "转阶段",
        author -> {
          stores.edits().move(author, lead, move);
          return lead.id();
        },
        _ -> close.run(),
        failure -> errors.put("to", failure.sentence()));
  }
}
