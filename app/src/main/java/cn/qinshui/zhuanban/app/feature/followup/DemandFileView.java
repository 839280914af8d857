package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.AttachedFiles;
import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.slip.Urging;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 一件诉求: its steps as buttons, what is on record, and its history.
final class DemandFileView implements Screen {
  static final Set<String> TABLES =
      Set.of(
          "demand",
          "demand_unit",
          "demand_step",
          "slip",
          "enterprise",
          "unit",
          "attachment",
          "attachment_text",
          "setting",
          "calendar_day");

  private final Desk desk;
  private final DemandFileViewModel model;
  private final AttachedFiles proofs;
  private final Urging urging;
  private final DemandPage page;
  private final BorderPane pane = new BorderPane();
  private final ScrollPane scroll = new ScrollPane();
  private final TableWatch.Watch watch;

  DemandFileView(Desk desk, DemandFileViewModel model, AttachedFiles proofs, Urging urging) {
    this.desk = desk;
    this.model = model;
    this.proofs = proofs;
    this.urging = urging;
    page =
        new DemandPage(
            desk,
            new DemandPage.Acts(this::ofUnit, kind -> with(shown -> TransferDialog.open(desk, model, shown, kind))));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    watch = desk.watch().on(TABLES, model::reload);
    model.shown().subscribe(this::show);
    model
        .missing()
        .subscribe(gone -> {
          if (gone) showMissing();
        });
  }

  private Card proofs(DemandShown shown) {
    var demand = shown.file().demand();
    var reason = demand.noProofReason();
    return proofs.card(
        "佐证材料",
        DemandFileViewModel.owner(demand),
        shown.proofs(),
        reason == null ? "还没有佐证。把文件拖到这里，或点“添加文件”；文件会复制进资料库，原件可以移走。" : "没有佐证：" + reason);
  }

  private void with(java.util.function.Consumer<DemandShown> action) {
    var shown = model.shown().get();
    if (shown != null) action.accept(shown);
  }

  private void show(@Nullable DemandShown shown) {
    if (shown == null) return;
    var steps = new DemandSteps(shown, this::take);
    pane.setTop(Boxes.column(0, head(shown.file()), bar(steps)));
    scroll.setContent(body(shown));
    pane.setCenter(scroll);
    if (!desk.notices().isCovered()) steps.focusNext();
  }

  private static Node bar(DemandSteps steps) {
    var box = Boxes.column(0, steps.card());
    box.setPadding(new Insets(0, 24, 12, 24));
    return box;
  }

  private Node body(DemandShown shown) {
    var file = shown.file();
    var left =
        Boxes.column(
            16,
            page.matter(shown, model.today()),
            page.units(file),
            page.answer(file),
            proofs(shown),
            page.slips(file));
    var right = new Card("办理经过", new Timeline(DemandHistory.of(shown)));
    right.setPrefWidth(340);
    right.setMinWidth(300);
    var body = Boxes.row(16, Boxes.grow(left), right);
    body.setFillHeight(false);
    body.setAlignment(Pos.TOP_LEFT);
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private Node head(DemandFile file) {
    var demand = file.demand();
    return new PageHeader(demand.title())
        .crumbs(new PageHeader.Crumb("诉求", () -> desk.navigator().open(new Route.DemandList())))
        .subtitle(demand.number())
        .beside(new Badge(Tone.valueOf(file.colour().colour().name()), file.colour().word()))
        .actions(
            Buttons.plain("企业档案", () -> desk.navigator().open(new Route.EnterpriseFile(demand.enterpriseId()))),
            Buttons.with(Feather.EDIT_2, Buttons.plain("修改", this::edit)));
  }

  private void showMissing() {
    pane.setTop(null);
    pane.setCenter(
        new EmptyState(Feather.TRASH_2, "这条诉求已不在", "它的登记可能刚被撤销，按 Ctrl+Y 可以恢复；删除的可在回收站还原。")
            .action(Buttons.plain("返回", desk.navigator()::back)));
  }

  private void take(DemandStep step) {
    with(shown -> {
      switch (step) {
        case URGE -> urging.ask(List.of(shown.file().demand()));
        case ASSIGN -> open(step, shown, new AssignForm(desk.work(), shown, model::today));
        case CONFIRM -> open(step, shown, new VerdictForm(model::today));
        default -> open(step, shown, new DemandActForms(shown, model::today).of(step, null));
      }
    });
  }

  private void ofUnit(DemandStep step, DemandUnit unit) {
    with(shown -> open(step, shown, new DemandActForms(shown, model::today).of(step, unit)));
  }

  private void open(DemandStep step, DemandShown shown, DemandActForm form) {
    DemandActDrawer.open(desk, step.label(), model.acting(shown), form);
  }

  private void edit() {
    with(shown -> DemandEditDrawer.open(desk, model, shown));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return model.shown().map(shown -> shown.file().demand().number()).orElse("诉求");
  }

  @Override
  public Commands commands() {
    return Commands.none()
        .on(Shortcut.EDIT, this::edit)
        .on(
            Shortcut.PRINT,
            () ->
                with(shown -> {
                  var slips = shown.file().slips();
                  if (!slips.isEmpty()) {
                    desk.navigator().open(new Route.DemandSlips(List.of(slips.getFirst().id())));
                  }
                }))
        .on(Shortcut.DELETE, () -> with(shown -> model.recycle(shown.file().demand(), desk.navigator()::drop)));
  }

  @Override
  public String chapter() {
    return "demand";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  @Override
  public void shown() {
    with(this::show);
  }
}
