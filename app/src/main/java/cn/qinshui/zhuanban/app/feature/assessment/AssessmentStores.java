package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.MissingValueStore;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.DictionaryStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.register.CoachingStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.util.List;
import java.util.Set;

/// The stores behind 预评估.
record AssessmentStores(
    Database database,
    AssessmentStore assessments,
    MissingValueStore missing,
    CoachingStore coaching,
    CommissionerStore commissioners,
    DictionaryStore places,
    AttachmentStore attachments) {

  /// Whatever an assessment depends on.
  static final Set<String> TABLES =
      Set.of(
          "enterprise",
          "year_figures",
          "enterprise_fact",
          "property",
          "qualification",
          "standard_pack",
          "setting",
          "commissioner",
          "town");

  static AssessmentStores of(Database database, AttachmentStore attachments) {
    return new AssessmentStores(
        database,
        new AssessmentStore(database),
        new MissingValueStore(
            new EnterpriseFileStore(database, attachments), new EnterprisePartStore(database, new SizeStore(database))),
        new CoachingStore(database),
        new CommissionerStore(database),
        new DictionaryStore(database),
        attachments);
  }

  /// A pack in force; refuses a code that names none.
  StandardPack pack(String code) {
    return assessments.shelf().find(code).orElseThrow(() -> new Refusal("库里没有在用的标准“" + code + "”。请换一个标准。")).pack();
  }

  /// Where a number may come from.
  List<Choice> sources() {
    return Dictionaries.of(database).choices("year_figures.source");
  }
}
