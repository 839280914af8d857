package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ImportBatchStore;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;

/// What importing reads and writes through.
public record ImportStores(ImportStore imports, ImportBatchStore batches, History history, Database database) {

  public static ImportStores of(Database database, Pinyin pinyin) {
    return new ImportStores(
        new ImportStore(database, pinyin, new SizeStore(database)),
        new ImportBatchStore(database),
        new History(database),
        database);
  }

  Dictionaries words() {
    return Dictionaries.of(database);
  }
}
