package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.data.followup.DemandDraft;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Mends what was put down: class, words, channel, measure. The number, the day it came in and the limit stay.
final class DemandEditDrawer {
  private final Desk desk;
  private final DemandMending mending;
  private final DemandPicks picks;
  private final Form form = new Form();
  private final ChoiceField<Choice> kind;
  private final TextField title = new TextField();
  private final TextArea body = DemandActForm.area();
  private final ChoiceField<Choice> channel;
  private final SearchableChoice<Pick> measure;
  private final DemandDraft untouched;
  private @Nullable Overlay overlay;

  private DemandEditDrawer(Desk desk, DemandFileViewModel model, DemandShown shown) {
    this.desk = desk;
    this.mending = model.mending(shown);
    this.picks = shown.picks();
    kind = new ChoiceField<>(picks.classes(), Choice::label);
    channel = new ChoiceField<>(picks.channels(), Choice::label);
    measure = new SearchableChoice<>(desk.work(), text -> Pick.find(picks.measures(), text), Pick::label, Pick::detail);
    show(DemandDraft.of(mending.seen()));
    form.row("类别", kind).required();
    form.row("诉求", title).required();
    form.row("详细情况", body);
    form.row("来源", channel).required();
    form.row("对应措施", measure);
    untouched = draft();
  }

  private void show(DemandDraft draft) {
    kind.setValue(choice(picks.classes(), draft.kind(), mending.seen().kind()));
    title.setText(draft.title());
    body.setText(draft.body() == null ? "" : draft.body());
    channel.setValue(choice(picks.channels(), draft.channel(), mending.seen().channel()));
    measure.value().set(Pick.of(picks.measures(), draft.measureId()));
  }

  /// A word that is no longer in the list stays as it is.
  private static Choice choice(List<Choice> among, String code, Choice otherwise) {
    return among.stream().filter(one -> one.code().equals(code)).findFirst().orElse(otherwise);
  }

  static void open(Desk desk, DemandFileViewModel model, DemandShown shown) {
    var drawer = new DemandEditDrawer(desk, model, shown);
    var content =
        Boxes.styled(Boxes.column(16, Refused.box(drawer.mending.refusal(), Double.MAX_VALUE), drawer.form), "drawer");
    var foot = Boxes.row(8, Boxes.spring(), Buttons.plain("取消", drawer::dismiss), Buttons.main("保存", drawer::save));
    var overlay = desk.notices().drawer("修改 " + drawer.mending.seen().number(), content, foot, drawer::leave);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, drawer::pressed);
    drawer.overlay = overlay;
    drawer.title.requestFocus();
  }

  private DemandDraft draft() {
    var seen = mending.seen();
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
    if (!form.filled()) return;
    mending.save(
        draft(),
        () -> {
          if (overlay != null) overlay.close();
        },
        this::show);
  }

  private void leave(Runnable close) {
    if (draft().equals(untouched)) close.run();
    else desk.notices().askUnsaved("修改的内容", this::save, close);
  }

  private void dismiss() {
    if (overlay != null) overlay.dismiss();
  }
}
