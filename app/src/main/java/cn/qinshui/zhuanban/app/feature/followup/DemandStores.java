package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.DraftStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.DemandEditStore;
import cn.qinshui.zhuanban.data.followup.DemandFileStore;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.List;

/// What the screens of 诉求 read and write through.
///
/// @param pinyin how units and measures are read, for finding them by their first letters
public record DemandStores(
    DemandStore list,
    DemandFileStore files,
    DemandEditStore edits,
    SlipStore slips,
    AttachmentStore attachments,
    PlanStore plans,
    EnterpriseStore firms,
    EnterpriseFileStore firmFiles,
    CalendarStore calendars,
    DraftStore drafts,
    Pinyin pinyin,
    Database database) {

  public static DemandStores of(Database database, AttachmentStore attachments, Pinyin pinyin) {
    return new DemandStores(
        new DemandStore(database),
        new DemandFileStore(database),
        new DemandEditStore(database),
        new SlipStore(database),
        attachments,
        new PlanStore(database),
        new EnterpriseStore(database),
        new EnterpriseFileStore(database, attachments),
        new CalendarStore(database),
        new DraftStore(database),
        pinyin,
        database);
  }

  List<Choice> words(String dictionary) {
    return Dictionaries.of(database).choices(dictionary);
  }
}
