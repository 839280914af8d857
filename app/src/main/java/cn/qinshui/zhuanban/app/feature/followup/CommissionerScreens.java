package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.usecase.MakeHandOver;
import cn.qinshui.zhuanban.app.work.Deeds;
import java.time.LocalDate;
import java.util.Set;

/// 服务专员: coverage, one commissioner, hand-over and its list.
final class CommissionerScreens {
  private static final Set<String> TABLES =
      Set.of("commissioner", "enterprise", "assignment", "visit", "demand", "training_attendance", "register_entry");

  private final Desk desk;
  private final Deeds deeds;
  private final CommissionerStores stores;
  private final MakeHandOver paper;

  CommissionerScreens(Desk desk, Deeds deeds, CommissionerStores stores, MakeHandOver paper) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
    this.paper = paper;
  }

  Screen coverage() {
    return new CoverageView(
        desk,
        new CoverageViewModel(desk.work(), stores, desk.watch(), desk.clock()),
        new CommissionerDialogs(desk, deeds, stores));
  }

  Screen file(Route.CommissionerFile route) {
    var dialogs = new CommissionerDialogs(desk, deeds, stores);
    var trainings = new TrainingsCard(desk, new TrainingDialog(desk, deeds, stores.trainings()));
    var page = new CommissionerPage(desk, dialogs, trainings);
    return new FileScreen<>(
            desk,
            new FileScreen.Names("服务专员", "visit"),
            TABLES,
            () -> stores.shown(route.id(), LocalDate.now(desk.clock())),
            new FileScreen.Page<>(shown -> shown.file().row().commissioner().name(), page::head, page::body))
        .on(Shortcut.EDIT, shown -> dialogs.edit(shown.file().row().commissioner()));
  }

  Screen handOver(Route.HandOver route) {
    return new HandOverView(
        desk, new HandOverViewModel(desk.work(), stores, deeds, desk.watch(), desk.clock(), route.fromId()));
  }

  Screen handOverList(Route.HandOverList route) {
    var today = LocalDate.now(desk.clock());
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("交接清单", "移交企业", "服务专员交接清单（" + route.since() + "）.pdf", TABLES, "visit"),
        file -> paper.write(route.fromId(), route.toId(), route.since(), today, file));
  }
}
