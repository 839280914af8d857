package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import java.util.List;

/// The recycle bin of the firms, what went in last first.
public final class EnterpriseBinViewModel {

  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final Narrowed<EnterpriseFilter, EnterpriseRow> list;

  EnterpriseBinViewModel(Work work, EnterpriseStores stores, Deeds deeds) {
    this.stores = stores;
    this.deeds = deeds;
    list =
        new Narrowed<>(
            work,
            "读取回收站",
            EnterpriseFilter.bin(),
            EnterpriseFilter.bin(),
            (filter, request) -> new Found<>(stores.list().page(filter, request).rows(), stores.list().count(filter)));
    list.table().sortBy(EnterpriseSort.RECYCLED_AT.name(), true);
  }

  /// Takes firms out of the bin, all of them as one deed.
  public void restore(List<EnterpriseRow> rows) {
    List<Long> ids = rows.stream().map(EnterpriseRow::id).toList();
    if (!ids.isEmpty()) {
      deeds.write(
          "还原企业",
          author -> {
            stores.edits().restoreAll(author, ids);
            return ids;
          },
          done -> {});
    }
  }

  Narrowed<EnterpriseFilter, EnterpriseRow> list() {
    return list;
  }
}
