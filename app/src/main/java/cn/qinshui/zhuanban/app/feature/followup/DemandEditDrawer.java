package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.data.followup.Demand;
import cn.qinshui.zhuanban.data.followup.DemandDraft;
import cn.qinshui.zhuanban.data.shared.Choice;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Mends what was put down: class, words, channel, measure. The number, the day it came in and the limit stay.
final class DemandEditDrawer {
  private final Desk desk;
  private final DemandFileViewModel model;
  private final Demand seen;
  private final Form form = new Form();
  private final ChoiceField<Choice> kind;
  private final TextField title = new TextField();
  private final TextArea body = DemandActForm.area();
  private final ChoiceField<Choice> channel;
  private final SearchableChoice<Pick> measure;
  private final StringProperty refusal = new SimpleStringProperty("");
  private final DemandDraft untouched;
  private @Nullable Overlay overlay;

  private DemandEditDrawer(Desk desk, DemandFileViewModel model, DemandShown shown) {
    this.desk = desk;
    this.model = model;
    this.seen = shown.file().demand();
    var picks = shown.picks();
    kind = new ChoiceField<>(picks.classes(), Choice::label);
    channel = new ChoiceField<>(picks.channels(), Choice::label);
    measure = new SearchableChoice<>(desk.work(), text -> Pick.find(picks.measures(), text), Pick::label, Pick::detail);
    kind.setValue(seen.kind());
    title.setText(seen.title());
    body.setText(seen.body() == null ? "" : seen.body());
    channel.setValue(seen.channel());
    measure.value().set(Pick.of(picks.measures(), seen.measureId()));
    form.row("类别", kind).required();
    form.row("诉求", title).required();
    form.row("详细情况", body);
    form.row("来源", channel).required();
    form.row("对应措施", measure);
    untouched = draft();
  }

  static void open(Desk desk, DemandFileViewModel model, DemandShown shown) {
    var drawer = new DemandEditDrawer(desk, model, shown);
    var content = Boxes.styled(Boxes.column(16, Refused.box(drawer.refusal, Double.MAX_VALUE), drawer.form), "drawer");
    var foot = Boxes.row(8, Boxes.spring(), Buttons.plain("取消", drawer::dismiss), Buttons.main("保存", drawer::save));
    var overlay = desk.notices().drawer("修改 " + drawer.seen.number(), content, foot, drawer::leave);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, drawer::pressed);
    drawer.overlay = overlay;
    drawer.title.requestFocus();
  }

  private DemandDraft draft() {
    var words = body.getText() == null ? "" : body.getText().strip();
    var clause = measure.value().get();
    return new DemandDraft(
        seen.enterpriseId(),
        seen.visitId(),
        clause == null ? null : clause.id(),
        kind.getValue() == null ? "" : kind.getValue().code(),
        title.getText() == null ? "" : title.getText(),
        words.isEmpty() ? null : words,
        channel.getValue() == null ? "" : channel.getValue().code(),
        seen.receivedOn(),
        seen.term().limitDays());
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.SAVE.keys().match(event)) {
      save();
      event.consume();
    }
  }

  private void save() {
    refusal.set("");
    model.edit(
        seen,
        draft(),
        () -> {
          if (overlay != null) overlay.close();
        },
        refusal::set);
  }

  private void leave(Runnable close) {
    if (draft().equals(untouched)) close.run();
    else desk.notices().askUnsaved("修改的内容", this::save, close);
  }

  private void dismiss() {
    if (overlay != null) overlay.dismiss();
  }
}
