package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.duplicate.MergeRow;
import cn.qinshui.zhuanban.data.duplicate.UnmergeStore;
import cn.qinshui.zhuanban.data.duplicate.Unmerged;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The merges on record.
public final class MergeListViewModel {

  private final UnmergeStore store;
  private final Deeds deeds;
  private final Paged<MergeRow> table;
  private final TableWatch.Watch watch;
  private String text = "";

  MergeListViewModel(Work work, UnmergeStore store, Deeds deeds, TableWatch tables) {
    this.store = store;
    this.deeds = deeds;
    table =
        new Paged<>(
            work,
            "读取合并记录",
            () -> {
              String wanted = text;
              return request -> {
                List<MergeRow> rows =
                    store.records().stream()
                        .filter(row -> row.keptName().contains(wanted) || row.goneName().contains(wanted))
                        .toList();
                int from = Math.min(request.offset(), rows.size());
                int to = Math.min(from + request.limit(), rows.size());
                return new Found<>(rows.subList(from, to), rows.size());
              };
            });
    watch = tables.on(Set.of("merge_record", "enterprise"), table::reload);
    table.reload();
  }

  public void text(String wanted) {
    text = wanted;
    table.restart();
  }

  /// 拆分
  ///
  /// @param then hears what stayed where it is
  public void unmerge(MergeRow row, Consumer<Unmerged> then) {
    deeds.write("拆分企业", author -> store.unmerge(author, row.id()), then);
  }

  public Paged<MergeRow> table() {
    return table;
  }

  List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
