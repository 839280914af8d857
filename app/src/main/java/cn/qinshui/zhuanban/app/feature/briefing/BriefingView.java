package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.shared.Period;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 会议简报: the month, its paragraphs at the left, its pages at the right.
final class BriefingView implements Screen {

  /// Whatever a briefing counts or says.
  static final Set<String> TABLES =
      Set.of(
          "briefing_issue",
          "briefing_prose",
          "setting",
          "plan",
          "measure",
          "duty",
          "milestone",
          "progress_note",
          "enterprise",
          "qualification",
          "lead",
          "lead_step",
          "visit",
          "demand",
          "demand_unit",
          "register_entry",
          "register_step",
          "policy",
          "policy_push",
          "meeting",
          "resolution",
          "calendar_day");

  private static final double PROSE_WIDTH = 430;
  private static final String WIDTH = "briefing.prose";

  private final Desk desk;
  private final BriefingViewModel model;
  private final ProsePane prose;
  private final PaperPane paper;
  private final ChoiceField<Period> months;
  private final VBox content;
  private final TableWatch.Watch watch;

  BriefingView(Desk desk, BriefingViewModel model) {
    this.desk = desk;
    this.model = model;
    prose = new ProsePane(model, desk.notices());
    paper = new PaperPane(desk, model);
    months = months();
    var split = split();
    VBox.setVgrow(split, Priority.ALWAYS);
    content = new VBox(header(), split);
    watch = desk.watch().on(TABLES, model::reload);
    model.reload();
  }

  private Node header() {
    Button save = Buttons.with(Feather.SAVE, Buttons.plain("另存 PDF", paper::save));
    Button print = Buttons.with(Feather.PRINTER, Buttons.main("打印", paper::print));
    save.disableProperty().bind(paper.ready().not());
    print.disableProperty().bind(paper.ready().not());
    return new PageHeader("会议简报")
        .beside(months)
        .subtitle(model.draft().map(BriefingViewModel::issueLine).orElse(""))
        .actions(Buttons.with(Feather.USERS, Buttons.plain("专班会议", model::openMeetings)), save, print);
  }

  private ChoiceField<Period> months() {
    var field = new ChoiceField<>(model.periods(), Period::label);
    field.setAccessibleText("简报月份");
    field.setMaxWidth(ChoiceField.USE_PREF_SIZE);
    field.setMinWidth(ChoiceField.USE_PREF_SIZE);
    field.setValue(model.period().get());
    model.period().addListener((source, before, now) -> field.setValue(now));
    field.setOnAction(event -> {
      var wanted = field.getValue();
      if (wanted != null && !wanted.equals(model.period().get())) {
        prose.leave(() -> model.choose(wanted));
      }
      field.setValue(model.period().get());
    });
    return field;
  }

  private SplitPane split() {
    var split = new SplitPane(prose, paper);
    split.getStyleClass().add("brief-split");
    SplitPane.setResizableWithParent(prose, false);
    double wanted = desk.memory().get(WIDTH).map(Double::parseDouble).orElse(PROSE_WIDTH);
    var divider = split.getDividers().getFirst();
    split
        .widthProperty()
        .addListener((source, before, now) -> {
          if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
            divider.setPosition(wanted / now.doubleValue());
            divider
                .positionProperty()
                .addListener((place, old, moved) ->
                    desk.memory().put(WIDTH, String.valueOf(Math.round(moved.doubleValue() * split.getWidth()))));
          }
        });
    return split;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableValue<String> title() {
    return model.period().map(period -> "会议简报（" + period.label() + "）");
  }

  @Override
  public Commands commands() {
    return Commands.none()
        .on(Shortcut.SAVE, () -> paper.ready().get(), paper::save)
        .on(Shortcut.PRINT, () -> paper.ready().get(), paper::print);
  }

  @Override
  public String chapter() {
    return "briefing";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  @Override
  public void leave(Runnable go) {
    prose.leave(go);
  }

  @Override
  public void shown() {
    prose.requestFocus();
  }

  @Override
  public void close() {
    paper.close();
    model.close();
  }
}
