package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.DraftStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.DemandEditStore;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.followup.VisitEditStore;
import cn.qinshui.zhuanban.data.followup.VisitFileStore;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.function.Supplier;

/// What the screens of 走访 read and write through.
///
/// @param author who sits at the desk now
/// @param pinyin how names are read, for finding them by their first letters
record VisitStores(
    VisitStore list,
    VisitFileStore files,
    VisitEditStore edits,
    DemandEditStore demands,
    SlipStore slips,
    EnterpriseStore firms,
    CommissionerStore commissioners,
    PlanStore units,
    DraftStore drafts,
    Supplier<Author> author,
    Pinyin pinyin,
    Database database) {

  static VisitStores of(Database database, Supplier<Author> author, Pinyin pinyin) {
    return new VisitStores(
        new VisitStore(database),
        new VisitFileStore(database),
        new VisitEditStore(database),
        new DemandEditStore(database),
        new SlipStore(database),
        new EnterpriseStore(database),
        new CommissionerStore(database),
        new PlanStore(database),
        new DraftStore(database),
        author,
        pinyin,
        database);
  }
}
