package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.exchange.ImportBatchStore.Batch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What was imported, and taking it back.
public final class ExchangeViewModel {

  private static final int MOST = 1000;

  private final Work work;
  private final ImportStores stores;
  private final Deeds deeds;
  private final Paged<Batch> batches;
  private final TableWatch.Watch watch;

  ExchangeViewModel(Work work, ImportStores stores, Deeds deeds, TableWatch tables) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    batches =
        new Paged<>(
            work,
            "读取导入记录",
            () ->
                request -> {
                  List<Batch> all = stores.batches().batches(MOST);
                  int from = Math.min(request.offset(), all.size());
                  int to = Math.min(from + request.limit(), all.size());
                  return new Found<>(all.subList(from, to), all.size());
                });
    watch = tables.on(Set.of("import_batch"), batches::reload);
    batches.reload();
  }

  public Paged<Batch> batches() {
    return batches;
  }

  /// 撤销本批, or 重做 where it was taken back.
  public void turn(Batch batch) {
    deeds.write(
        batch.undone() ? "重做导入" : "撤销本批",
        author -> {
          if (batch.undone()) {
            stores.batches().redo(author, batch);
          } else {
            stores.batches().undo(author, batch);
          }
          return batch;
        },
        done -> {});
  }

  /// Which firms an import touched.
  public void firms(Batch batch, Consumer<Set<Long>> then) {
    work.run(
        "读取本批企业",
        progress -> {
          Set<Long> ids = new HashSet<>();
          for (var row : stores.history().rows(batch.setId())) {
            var image = row.after();
            if (row.table().equals("enterprise")) {
              ids.add(row.rowId());
            } else if (image != null && image.get("enterprise_id") != null) {
              ids.add(Long.valueOf(image.get("enterprise_id")));
            }
          }
          return Set.copyOf(ids);
        },
        then);
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
