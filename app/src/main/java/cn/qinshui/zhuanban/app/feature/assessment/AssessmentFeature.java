package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;

/// The screens of 预评估.
public final class AssessmentFeature {

  private AssessmentFeature() {}

  public static Feature of(Desk desk, Deeds deeds, Database database, AttachmentStore attachments) {
    var stores = AssessmentStores.of(database, attachments);
    return Feature.of(Route.Assessments.class, route -> new AssessmentList(desk, stores, route).screen())
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
                        new FirmAssessmentViewModel.Place(route.enterpriseId(), route.pack(), route.day()))));
  }
}
