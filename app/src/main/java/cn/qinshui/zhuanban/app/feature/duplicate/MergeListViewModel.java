package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.duplicate.MergeRow;
import cn.qinshui.zhuanban.data.duplicate.UnmergeStore;
import cn.qinshui.zhuanban.data.duplicate.Unmerged;
import java.util.List;
import java.util.function.Consumer;

/// The merges on record.
public final class MergeListViewModel {

  private final UnmergeStore store;
  private final Deeds deeds;
  private final Narrowed<MergeFilter, MergeRow> list;

  MergeListViewModel(Work work, UnmergeStore store, Deeds deeds) {
    this.store = store;
    this.deeds = deeds;
    list = new Narrowed<>(work, "读取合并记录", MergeFilter.none(), MergeFilter.none(), this::page);
  }

  private Found<MergeRow> page(MergeFilter filter, PageRequest request) {
    List<MergeRow> rows = store.records().stream().filter(filter::shows).toList();
    int from = Math.min(request.offset(), rows.size());
    int to = Math.min(from + request.limit(), rows.size());
    return new Found<>(rows.subList(from, to), rows.size());
  }

  /// 拆分
  ///
  /// @param then hears what stayed where it is
  public void unmerge(MergeRow row, Consumer<Unmerged> then) {
    deeds.write("拆分企业", author -> store.unmerge(author, row.id()), then);
  }

  Narrowed<MergeFilter, MergeRow> list() {
    return list;
  }
}
