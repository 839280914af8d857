package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Columns;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.plan.Duty;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One mark of the matrix: at the left the plan's own words and who answers, at the right what is done about it.
final class CellView implements Screen {

  private static final Set<String> TABLES =
      Set.of(
          "duty",
          "milestone",
          "progress_note",
          "todo",
          "attachment",
          "attachment_text",
          "demand",
          "demand_unit",
          "resolution",
          "meeting",
          "setting",
          "calendar_day",
          "register_entry",
          "register_step",
          "register_kind",
          "lead",
          "lead_step",
          "visit",
          "enterprise",
          "qualification",
          "policy",
          "policy_push");

  private static final double WIDE = 1000;

  private final Desk desk;
  private final CellViewModel model;
  private final PageHeader header = new PageHeader("");
  private final Button previous = Buttons.with(Feather.CHEVRON_UP, Buttons.plain("上一格", () -> go(-1)));
  private final Button next = Buttons.with(Feather.CHEVRON_DOWN, Buttons.plain("下一格", () -> go(1)));
  private final VBox left = Boxes.styled(Boxes.column(14), "file-left");
  private final VBox right = Boxes.styled(Boxes.column(14), "file-right");
  private final MilestonesCard milestones;
  private final NotesCard notes;
  private final InstructionsCard instructions;
  private final ProofsCard proofs;
  private final BorderPane content = new BorderPane();
  private final ScrollPane rightScroll;
  private final HBox columns;
  private final TableWatch.Watch watch;

  CellView(Desk desk, CellFiles files, CellViewModel model) {
    this.desk = desk;
    this.model = model;
    milestones = new MilestonesCard(model, new MilestoneDialogs(model, desk.notices()));
    notes = new NotesCard(model, desk.notices());
    instructions = new InstructionsCard(model, desk.notices());
    proofs = new ProofsCard(files);
    header.crumbs(new PageHeader.Crumb("措施矩阵", desk.navigator()::back)).actions(previous, next);
    header.title(model.file().map(file -> "措施" + file.measure().no() + " " + file.measure().title()));
    rightScroll = scroll(right);
    rightScroll.setFocusTraversable(true);
    columns = Boxes.row(16, scroll(left), Boxes.grow(rightScroll));
    columns.getStyleClass().add("file-columns");
    columns.setFillHeight(true);
    content.setTop(header);
    content.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    watch = desk.watch().on(TABLES, model::reload);
    model.file().addListener((source, before, now) -> draw());
    model.failure().addListener((source, before, now) -> draw());
    draw();
  }

  private static ScrollPane scroll(VBox column) {
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", column.getStyleClass().getFirst() + "-scroll");
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void draw() {
    CellFile file = model.file().get();
    if (model.failure().get() != null) {
      content.setCenter(
          new EmptyState(Feather.ALERT_TRIANGLE, "没有读出来", model.failure().get().sentence())
              .action(Buttons.plain("重新读取", model::reload)));
    } else if (file != null) {
      previous.setDisable(model.neighbour(-1).isEmpty());
      next.setDisable(model.neighbour(1).isEmpty());
      left.getChildren()
          .setAll(
              ClauseCard.of(file),
              UnitsCard.of(file, this::show, model::lead),
              CountsCard.of(file, desk.navigator()::open),
              DecisionsCard.of(file, desk.navigator()::open),
              MattersCard.of(file, desk.navigator()::open));
      notes.show(file);
      right
          .getChildren()
          .setAll(
              state(file),
              new Columns(
                      14,
                      Boxes.column(14, milestones.of(file), instructions.of(file), proofs.of(file)),
                      Boxes.column(14, notes.card(), TrailCard.of(file.trail(), desk.clock().getZone())))
                  .stackBelow(WIDE));
      boolean first = content.getCenter() != columns;
      content.setCenter(columns);
      if (first) {
        rightScroll.requestFocus();
      }
    }
  }

  private static Node state(CellFile file) {
    HBox head =
        Boxes.row(
            10,
            Boxes.text(file.unit().name(), "heading"),
            new Badge(
                Tone.valueOf(file.state().colour().name()), file.state().colour().word() + " " + file.state().word()));
    if (file.duty().leads()) {
      head.getChildren()
          .addAll(Boxes.text("牵头", "matrix-lead"), Boxes.text(file.duty().leadBasis().word(), "muted", "small"));
    }
    String touched = file.cell().touched().map(day -> "最近记录 " + day).orElse("还没有记录");
    head.getChildren().addAll(Boxes.spring(), Boxes.text(touched, "line-date"));
    return new Card(Boxes.column(4, head, Boxes.prose(file.state().why(), "muted")));
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown()) {
      switch (event.getCode()) {
        case UP -> go(-1);
        case DOWN -> go(1);
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  private void go(int steps) {
    model.neighbour(steps).ifPresent(this::show);
  }

  private void show(Duty duty) {
    leave(() -> model.show(duty));
  }

  @Override
  public void leave(Runnable go) {
    if (model.hasUnsavedNote()) {
      desk.notices()
          .askUnsaved(
              "刚写的进展",
              () -> notes.save(go),
              () -> {
                model.discardNote();
                go.run();
              });
    } else {
      go.run();
    }
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableValue<String> title() {
    return model.file().map(CellFile::label).orElse("措施矩阵");
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.NEW, notes::focus).on(Shortcut.SAVE, () -> notes.save(() -> {}));
  }

  @Override
  public String chapter() {
    return "matrix";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
