package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.usecase.MakeAssessment;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.watch.WatchStore;
import cn.qinshui.zhuanban.report.assessment.AssessmentPaper;
import java.util.List;

/// The screens of 预评估.
public final class AssessmentFeature {

  private AssessmentFeature() {}

  public static Feature of(
      Desk desk, Deeds deeds, Database database, AttachmentStore attachments, MakeAssessment paper) {
    var stores = AssessmentStores.of(database, attachments);
    return Feature.of(Route.Assessments.class, route -> new AssessmentList(desk, deeds, stores, route).screen())
        .and(
            Route.FirmAssessment.class,
            route ->
                new FirmAssessmentView(
                    desk,
                    deeds,
                    stores,
                    new FirmAssessmentViewModel(
                        desk.work(),
                        stores,
                        new FirmAssessmentViewModel.Place(route.enterpriseId(), route.pack(), route.day()))))
        .and(Route.FirmAssessmentSheet.class, route -> sheet(desk, stores, paper, route))
        .and(Route.Watch.class, _ -> new WatchList(desk, deeds, stores).screen())
        .and(Route.WatchSheet.class, route -> monthly(desk, paper, route))
        .and(Route.GuidanceSheet.class, route -> guidance(desk, stores, paper, route))
        .and(Route.Packs.class, _ -> new PackList(desk, deeds, stores).screen())
        .and(Route.Snapshots.class, _ -> new SnapshotLists(desk, stores).all())
        .and(Route.SnapshotFile.class, route -> new SnapshotLists(desk, stores).one(route))
        .and(Route.SnapshotCompare.class, route -> new SnapshotLists(desk, stores).changes(route))
        .and(Route.SnapshotCompareSheet.class, route -> comparison(desk, paper, route));
  }

  private static PaperScreen monthly(Desk desk, MakeAssessment paper, Route.WatchSheet route) {
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("监测月报", "监测", "监测月报（" + route.day() + "）.pdf", WatchList.TABLES, "assessment"),
        file -> paper.monthly(route.day(), file));
  }

  private static PaperScreen comparison(Desk desk, MakeAssessment paper, Route.SnapshotCompareSheet route) {
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("快照比较表", "两份快照的变化", "快照比较表.pdf", SnapshotLists.TABLES, "assessment"),
        file -> paper.comparison(route.earlier(), route.later(), file));
  }

  private static PaperScreen guidance(
      Desk desk, AssessmentStores stores, MakeAssessment paper, Route.GuidanceSheet route) {
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("指导单", "监测", "指导单（" + route.day() + "）.pdf", WatchList.TABLES, "assessment"),
        file -> paper.guidance(new WatchStore(stores.database()).load(route.day()), route.firms(), file));
  }

  private static PaperScreen sheet(
      Desk desk, AssessmentStores stores, MakeAssessment paper, Route.FirmAssessmentSheet route) {
    var kind = route.gapsOnly() ? AssessmentPaper.Kind.GAPS : AssessmentPaper.Kind.SHEET;
    return new PaperScreen(
        desk,
        new PaperScreen.Kind(
            kind.label(), "预评估", kind.label() + "（" + route.day() + "）.pdf", AssessmentStores.TABLES, "assessment"),
        file -> paper.sheets(kind, stores.pack(route.pack()), route.day(), List.of(route.enterpriseId()), file));
  }
}
