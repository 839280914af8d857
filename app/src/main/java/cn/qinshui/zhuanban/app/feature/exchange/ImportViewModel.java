package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.PageSource;
import cn.qinshui.zhuanban.app.ui.table.Paged;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Job;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.exchange.ColumnUse;
import cn.qinshui.zhuanban.data.exchange.ImportCounts;
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.exchange.ImportPlan;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.exchange.PlannedRow;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.sheet.ReturnedRows;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One file on its way into the library: read, decided on, previewed, written.
public final class ImportViewModel {

  /// Few enough to be read in a moment, many enough to be scrolled through.
  private static final int ROWS_AT_A_TIME = 2000;

  private static final int LOOKED_AT = 100;

  private final Work work;
  private final ImportStores stores;
  private final Deeds deeds;
  private final Path file;
  private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(ImportStage.OPENING);
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OpenedFile> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportSetup> setup = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportCounts> counts = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Finished> done = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<@Nullable RowOutcome> shown = new SimpleObjectProperty<>();
  private final Paged<PlannedRow> rows;
  private @Nullable ImportPlan plan;
  private @Nullable Job running;
  private final ReadOnlyBooleanWrapper undone = new ReadOnlyBooleanWrapper();
  private final TableWatch.Watch watch;
  private boolean closed;

  /// An import that is in the library.
  ///
  /// @param returned how many rows go back with their reason
  public record Finished(ImportStore.Done done, int returned) {}

  ImportViewModel(Work work, ImportStores stores, Deeds deeds, TableWatch tables, Path file) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.file = file;
    rows = new Paged<>(work, "读取预览", ROWS_AT_A_TIME, this::page);
    shown.addListener((source, before, now) -> rows.restart());
    watch = tables.on(Set.of("import_batch"), this::lookAfter);
    open();
  }

  private PageSource<PlannedRow> page() {
    ImportPlan now = plan;
    RowOutcome wanted = shown.get();
    Set<RowOutcome> outcomes = wanted == null ? EnumSet.allOf(RowOutcome.class) : EnumSet.of(wanted);
    return request -> {
      if (now == null) {
        return new Found<>(List.of(), 0);
      }
      ImportCounts all = now.counts();
      long total = outcomes.stream().mapToLong(all::of).sum();
      return new Found<>(now.rows(outcomes, request.offset(), request.limit()), total);
    };
  }

  private void open() {
    stage.set(ImportStage.OPENING);
    running =
        work.run(
            Lane.DATA,
            "读取“" + file.getFileName() + "”",
            progress -> read(),
            read -> {
              if (closed) {
                read.source().close();
                return;
              }
              opened.set(read);
              setup.set(read.proposal());
              stage.set(ImportStage.SETUP);
            },
            failure::set);
  }

  private OpenedFile read() {
    RowSource source = SheetFile.open(file);
    try {
      return read(source, stores.imports().propose(source));
    } catch (RuntimeException | Error refused) {
      source.close();
      throw refused;
    }
  }

  private OpenedFile read(RowSource source, ImportSetup proposal) {
    return new OpenedFile(
        source,
        proposal,
        OpenedFile.examples(source, proposal.sheet(), proposal.header()),
        stores.imports().catalogue(),
        stores.words());
  }

  /// Another kind or another sheet: the columns are proposed anew.
  public void propose(int sheet, ImportKind kind) {
    OpenedFile now = opened.get();
    if (now == null) {
      return;
    }
    work.run(
        "重新识别表头",
        progress ->
            read(
                now.source(),
                stores
                    .imports()
                    .propose(now.source(), sheet, kind)
                    .orElseThrow(() -> new Refusal("工作表“" + now.source().sheets().get(sheet) + "”里没有认得的表头。请选另一张工作表。"))),
        read -> {
          opened.set(read);
          setup.set(read.proposal());
        });
  }

  public void change(ImportSetup other) {
    setup.set(other);
  }

  public void use(ColumnUse use) {
    ImportSetup now = setup.get();
    if (now != null) {
      setup.set(now.with(use));
    }
  }

  /// Reads all rows and compares them with the library; nothing is written.
  public void preview() {
    OpenedFile now = opened.get();
    ImportSetup wanted = setup.get();
    if (now == null || wanted == null || stage.get() != ImportStage.SETUP) {
      return;
    }
    stage.set(ImportStage.PLANNING);
    running =
        work.run(
            Lane.DATA,
            "核对“" + file.getFileName() + "”",
            progress ->
                stores
                    .imports()
                    .plan(
                        now.source(),
                        wanted,
                        read -> {
                          progress.step(0, 0, "已读 %,d 行".formatted(read));
                          return true;
                        }),
            this::previewed,
            refused -> {
              stage.set(ImportStage.SETUP);
              deeds.fail(refused);
            });
    stepBackWhenCancelled(running, ImportStage.SETUP);
  }

  private void stepBackWhenCancelled(Job job, ImportStage back) {
    job.state()
        .addListener((source, before, now) -> {
          if (now == Job.State.CANCELLED) {
            stage.set(back);
          }
        });
  }

  private void previewed(ImportPlan made) {
    if (closed) {
      made.close();
      return;
    }
    plan = made;
    counts.set(made.counts());
    ticked.set(made.tickedRows());
    shown.set(null);
    rows.restart();
    stage.set(ImportStage.PREVIEW);
  }

  /// From the preview back to the columns.
  public void back() {
    if (stage.get() == ImportStage.PREVIEW) {
      dropPlan();
      stage.set(ImportStage.SETUP);
    }
  }

  /// Ends what is under way.
  public void stop() {
    if (running != null) {
      running.cancel();
    }
  }

  private void dropPlan() {
    ImportPlan old = plan;
    plan = null;
    if (old != null) {
      work.run(
          "关闭预览",
          progress -> {
            old.close();
            return old;
          },
          gone -> {});
    }
  }

  public void tick(PlannedRow row, boolean on) {
    change(now -> now.tick(row.ordinal(), on));
  }

  public void tickCell(PlannedRow row, int column, boolean on) {
    change(now -> now.tickCell(row.ordinal(), column, on));
  }

  /// All rows that the list shows now.
  public void tickAll(boolean on) {
    RowOutcome wanted = shown.get();
    change(now -> {
      for (RowOutcome outcome : RowOutcome.values()) {
        if (wanted == null || wanted == outcome) {
          now.tickAll(outcome, on);
        }
      }
    });
  }

  /// What the plan does with a tick.
  private interface Ticking {
    void in(ImportPlan plan);
  }

  private void change(Ticking ticking) {
    ImportPlan now = plan;
    if (now == null || stage.get() != ImportStage.PREVIEW) {
      return;
    }
    work.run(
        "勾选",
        progress -> {
          ticking.in(now);
          return now.tickedRows();
        },
        count -> {
          ticked.set(count);
          rows.reload();
        });
  }

  /// Writes what is ticked, as one deed.
  public void apply() {
    ImportPlan now = plan;
    if (now == null || stage.get() != ImportStage.PREVIEW) {
      return;
    }
    stage.set(ImportStage.WRITING);
    int all = ticked.get();
    running =
        deeds.write(
            "导入“" + file.getFileName() + "”",
            (author, progress) ->
                new Finished(
                    stores
                        .imports()
                        .apply(
                            author,
                            now,
                            written -> {
                              progress.step(written, all, "已写 %,d 行".formatted(written));
                              return true;
                            }),
                    returned(now)),
            written -> {
              done.set(written);
              stage.set(ImportStage.DONE);
            },
            refused -> {
              stage.set(ImportStage.PREVIEW);
              deeds.fail(refused);
            });
    stepBackWhenCancelled(running, ImportStage.PREVIEW);
  }

  /// Whether the import still stands: Ctrl+Z may have taken it back.
  private void lookAfter() {
    Finished finished = done.get();
    if (finished != null) {
      work.run(
          "读取导入记录",
          progress ->
              stores.batches().batches(LOOKED_AT).stream()
                  .anyMatch(batch -> batch.id() == finished.done().batchId() && batch.undone()),
          undone::set);
    }
  }

  private static int returned(ImportPlan plan) {
    int[] count = new int[1];
    plan.reasons((row, reason) -> count[0]++);
    return count[0];
  }

  /// Whether there may be rows that go back with their reason.
  public boolean returnsAny() {
    ImportCounts now = counts.get();
    return now != null && now.wrong() + now.doubtful() > 0;
  }

  /// Writes the rows that are not taken into a file of their own, with their reasons.
  public void exportWrong(Path target, IntConsumer then) {
    ImportPlan now = plan;
    OpenedFile from = opened.get();
    if (now != null && from != null) {
      work.run("导出错误行", progress -> ReturnedRows.write(from.source(), now, target), then::accept);
    }
  }

  String fileName() {
    return Objects.toString(file.getFileName(), "");
  }

  ReadOnlyObjectProperty<ImportStage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// Why the file cannot be read.
  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable OpenedFile> opened() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable ImportSetup> setup() {
    return setup.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable ImportCounts> counts() {
    return counts.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty ticked() {
    return ticked.getReadOnlyProperty();
  }

  /// Which rows are listed; null is all.
  public ObjectProperty<@Nullable RowOutcome> shown() {
    return shown;
  }

  public Paged<PlannedRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<@Nullable Finished> done() {
    return done.getReadOnlyProperty();
  }

  /// The import was taken back.
  public ReadOnlyBooleanProperty undone() {
    return undone.getReadOnlyProperty();
  }

  TableWatch.Watch watch() {
    return watch;
  }

  void close() {
    closed = true;
    stop();
    dropPlan();
    OpenedFile from = opened.get();
    if (from != null) {
      work.run(
          "关闭文件",
          progress -> {
            from.source().close();
            return from;
          },
          gone -> {});
    }
  }
}
