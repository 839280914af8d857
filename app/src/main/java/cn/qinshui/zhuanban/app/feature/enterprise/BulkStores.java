package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.FirmMatchStore;
import cn.qinshui.zhuanban.data.followup.FirmBulkStore;
import java.util.function.Supplier;

/// What 批量修改 reads and writes through.
///
/// @param bulk looks at and writes many firms
/// @param matches finds firms by a pasted name or code
/// @param choices what fields choose from
record BulkStores(
    FirmBulkStore bulk, FirmMatchStore matches, FirmChoices.Source choices, Supplier<Dictionaries> words) {
  static BulkStores of(EnterpriseStores stores) {
    return new BulkStores(
        new FirmBulkStore(stores.database(), stores.files(), stores.edits()),
        new FirmMatchStore(stores.database()),
        stores.choices(),
        stores::words);
  }
}
