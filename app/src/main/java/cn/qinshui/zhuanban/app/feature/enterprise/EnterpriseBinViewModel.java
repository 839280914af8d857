package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import java.util.List;

/// The recycle bin of the firms, what went in last first.
public final class EnterpriseBinViewModel {

  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final Paged<EnterpriseRow> table;
  private final TableWatch.Watch watch;
  private EnterpriseFilter filter = EnterpriseFilter.bin();

  EnterpriseBinViewModel(Work work, EnterpriseStores stores, Deeds deeds, TableWatch tables) {
    this.stores = stores;
    this.deeds = deeds;
    table =
        new Paged<>(
            work,
            "读取回收站",
            () -> {
              EnterpriseFilter now = filter;
              return request -> new Found<>(stores.list().page(now, request).rows(), stores.list().count(now));
            });
    watch = tables.on(EnterpriseListViewModel.TABLES, table::reload);
    table.sortBy(EnterpriseSort.RECYCLED_AT.name(), true);
  }

  public void search(String text) {
    filter = filter.withText(text);
    table.restart();
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

  public Paged<EnterpriseRow> table() {
    return table;
  }

  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
