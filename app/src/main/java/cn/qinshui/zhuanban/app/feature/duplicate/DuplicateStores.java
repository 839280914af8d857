package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.duplicate.ComparisonStore;
import cn.qinshui.zhuanban.data.duplicate.DuplicateRules;
import cn.qinshui.zhuanban.data.duplicate.DuplicateStore;
import cn.qinshui.zhuanban.data.duplicate.MergeStore;
import cn.qinshui.zhuanban.data.duplicate.UnmergeStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;

/// What the screens of 查重 read and write through.
public record DuplicateStores(
    DuplicateStore duplicates, ComparisonStore comparisons, MergeStore merges, UnmergeStore unmerges) {

  public static DuplicateStores of(Library library) {
    var database = library.database();
    var duplicates = new DuplicateStore(database, DuplicateRules.load());
    var sizes = new SizeStore(database);
    return new DuplicateStores(
        duplicates,
        new ComparisonStore(database, new AttachmentStore(database, library.folder()), duplicates),
        new MergeStore(database, sizes),
        new UnmergeStore(database, sizes));
  }
}
