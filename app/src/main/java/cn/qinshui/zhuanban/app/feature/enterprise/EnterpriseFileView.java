package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 企业档案
final class EnterpriseFileView implements Screen {

  private final Desk desk;
  private final EnterpriseFileViewModel model;
  private final TimelineViewModel timeline;
  private final BorderPane pane = new BorderPane();
  private final PageHeader header = new PageHeader("企业档案");
  private final FirmLine line;
  private final Button visit = Buttons.with(Feather.MAP_PIN, Buttons.plain("登记走访", this::visit));
  private final Button edit = Buttons.with(Feather.EDIT_2, Buttons.plain("修改", this::edit));
  private final Button demand = Buttons.with(Feather.MESSAGE_CIRCLE, Buttons.plain("登记诉求", this::demand));
  private final Button portrait = Buttons.with(Feather.PRINTER, Buttons.plain("打印画像", this::portrait));
  private final Button dossier = Buttons.with(Feather.BOOK, Buttons.plain("档案卷", this::dossier));
  private final Button delete = Buttons.with(Feather.TRASH_2, Buttons.danger("删除", this::recycle));
  private final Button restore = Buttons.with(Feather.ROTATE_CCW, Buttons.main("还原", this::restore));
  private final List<FileCard> cards;
  private final FilePage page;

  EnterpriseFileView(Desk desk, EnterpriseFileViewModel model, TimelineViewModel timeline, PartOpener parts) {
    this.desk = desk;
    this.model = model;
    this.timeline = timeline;
    line =
        new FirmLine(
            desk.notices(),
            () ->
                model
                    .enterprise()
                    .ifPresent(firm ->
                        AssignDialog.open(desk, model.assigning(), List.of(firm.id()), "“" + firm.name() + "”")));
    cards =
        List.of(
            new IdentityCard(parts, this::edit),
            new FiguresCard(parts, model::today),
            new TitlesCard(parts, model::today),
            new ContactsCard(parts),
            new PropertiesCard(parts),
            new RelationsCard(parts, id -> desk.navigator().open(new Route.EnterpriseFile(id))),
            new FilesCard(desk, model),
            new ChangesCard(desk, model.changes()));
    page =
        new FilePage(
            cards.stream().map(FileCard::card).toList(), new TimelineCard(timeline, desk.navigator()::open).card());
    demand.setTooltip(new Tooltip("登记诉求（Ctrl+N）"));
    portrait.setTooltip(new Tooltip("一企一档，一页 A4（Ctrl+P）"));
    dossier.setTooltip(new Tooltip("档案的全部内容，带目录和附件目录"));
    edit.setTooltip(new Tooltip("修改（Ctrl+E）"));
    header
        .title(model.title())
        .crumbs(new PageHeader.Crumb("企业", () -> desk.navigator().open(new Route.EnterpriseList())));
    pane.setTop(Boxes.column(0, header, line));
    model.shown().addListener((source, before, now) -> show(now));
    model.missing().addListener((source, before, now) -> showMissing());
    show(model.shown().get());
    showMissing();
  }

  private void show(@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    Enterprise firm = shown.file().enterprise();
    Long into = firm.mergedIntoId();
    if (into != null) {
      follow(firm, into);
      return;
    }
    line.show(shown);
    header.beside(line.badges(shown, model.today()));
    header.actions(
        firm.recycled() ? new Node[] {restore} : new Node[] {visit, demand, portrait, dossier, delete, edit});
    cards.forEach(card -> card.show(shown));
    if (pane.getCenter() != page && !model.missing().get()) {
      pane.setCenter(page);
      page.requestFocus();
    }
  }

  /// A firm that was merged leads to the one it went into, and is no step of the way back.
  private void follow(Enterprise firm, long into) {
    Navigator.Step here = desk.navigator().current().get();
    if (here != null && here.route().equals(new Route.EnterpriseFile(firm.id()))) {
      desk.navigator().drop();
      desk.navigator().open(new Route.EnterpriseFile(into));
      desk.notices().say("“" + firm.name() + "”已并入这家企业");
    }
  }

  private void showMissing() {
    if (model.missing().get()) {
      header.actions();
      pane.setCenter(
          new EmptyState(Feather.BRIEFCASE, "这份档案已不在库里", "它的录入可能刚被撤销。按 Ctrl+Y 可以恢复，或者返回列表。")
              .action(Buttons.plain("返回", desk.navigator()::back)));
    } else if (model.shown().get() != null) {
      pane.setCenter(page);
    }
  }

  private void visit() {
    desk.navigator().open(new Route.VisitNew(model.id(), null, false));
  }

  private void edit() {
    if (model.enterprise().filter(firm -> !firm.recycled()).isPresent()) {
      desk.navigator().open(new Route.EnterpriseEdit(model.id()));
    }
  }

  /// 登记诉求 of this firm.
  private void demand() {
    if (model.enterprise().filter(firm -> !firm.recycled()).isPresent()) {
      desk.navigator().open(new Route.DemandNew(model.id(), null));
    }
  }

  private void portrait() {
    desk.navigator().open(new Route.Portraits(List.of(model.id())));
  }

  private void dossier() {
    desk.navigator().open(new Route.Dossiers(List.of(model.id())));
  }

  private void recycle() {
    model.recycle(desk.navigator()::drop);
  }

  private void restore() {
    model.restore();
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return model.title();
  }

  @Override
  public Commands commands() {
    return Commands.none()
        .on(Shortcut.NEW, this::demand)
        .on(Shortcut.PRINT, this::portrait)
        .on(Shortcut.EDIT, this::edit)
        .on(Shortcut.DELETE, this::recycle);
  }

  @Override
  public String chapter() {
    return "enterprise";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(model.watch(), timeline.watch());
  }

  @Override
  public void shown() {
    page.requestFocus();
  }
}
