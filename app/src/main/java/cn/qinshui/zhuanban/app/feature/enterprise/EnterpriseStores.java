package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.DictionaryStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.FigureEntryStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.followup.CommissionerEditStore;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.standard.PackStore;
import cn.qinshui.zhuanban.data.standard.TitleTerms;
import cn.qinshui.zhuanban.data.timeline.TimelineStore;
import java.util.Optional;

/// What the screens of 企业 read and write through.
///
/// @param list the list of firms
/// @param files one firm's file
/// @param edits identity, recycle bin
/// @param parts contacts, figures, titles and the other parts of a file
/// @param assignments whose firms are whose
/// @param pinyin how names are read, for finding choices by their first letters
public record EnterpriseStores(
    EnterpriseStore list,
    EnterpriseFileStore files,
    EnterpriseEditStore edits,
    EnterprisePartStore parts,
    AttachmentStore attachments,
    TimelineStore timeline,
    CommissionerStore commissioners,
    CommissionerEditStore assignments,
    DictionaryStore dictionaries,
    SettingStore settings,
    Pinyin pinyin,
    Database database) {

  public static EnterpriseStores of(Library library, Pinyin pinyin) {
    return of(library, pinyin, new EnterpriseStore(library.database()));
  }

  /// @param list who shows the firms
  public static EnterpriseStores of(Library library, Pinyin pinyin, EnterpriseStore list) {
    var database = library.database();
    var attachments = new AttachmentStore(database, library.folder());
    var sizes = new SizeStore(database);
    return new EnterpriseStores(
        list,
        new EnterpriseFileStore(database, attachments),
        new EnterpriseEditStore(database, pinyin, sizes),
        new EnterprisePartStore(database, sizes),
        attachments,
        new TimelineStore(database),
        new CommissionerStore(database),
        new CommissionerEditStore(database),
        new DictionaryStore(database),
        new SettingStore(database),
        pinyin,
        database);
  }

  /// Figures of several firms at once.
  FigureEntryStore figures() {
    return new FigureEntryStore(database, edits, parts);
  }

  /// The office's dictionaries as they stand.
  Dictionaries words() {
    return Dictionaries.of(database);
  }

  /// By which year's figures 划型 of a firm is told.
  Optional<Integer> sizeYear(long firm) {
    return new SizeStore(database).year(firm);
  }

  /// How long titles hold, by the standards of the library.
  TitleTerms terms() {
    return new PackStore(database).terms();
  }

  /// Whether typed letters find an entry of a dictionary: part of its label, or the first letters of its sounds.
  boolean matches(Choice entry, String typed) {
    return new Entry<>(entry.code(), entry.label(), "", pinyin.read(entry.label()).initials()).matches(typed);
  }

  FirmChoices.Source choices() {
    return new FirmChoices.Source(dictionaries, commissioners, pinyin);
  }
}
