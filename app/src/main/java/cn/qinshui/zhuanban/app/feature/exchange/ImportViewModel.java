package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Job;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.exchange.ColumnUse;
import cn.qinshui.zhuanban.data.exchange.HeaderLines;
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.exchange.ImportPlan;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.report.sheet.ReturnedRows;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One file on its way into the library: read, decided on, previewed, written.
public final class ImportViewModel {

  private static final int LOOKED_AT = 100;

  private final Work work;
  private final ImportStores stores;
  private final Deeds deeds;
  private final Path file;
  private final FileReading reading;
  private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(ImportStage.OPENING);
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OpenedFile> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportSetup> setup = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Finished> done = new ReadOnlyObjectWrapper<>();
  private final PlanRows rows;
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
    this.reading = new FileReading(stores, file);
    rows = new PlanRows(work);
    watch = tables.on(Set.of("import_batch"), this::lookAfter);
    open();
  }

  private void open() {
    stage.set(ImportStage.OPENING);
    running =
        work.run(
            Lane.DATA,
            "读取“" + file.getFileName() + "”",
            progress -> reading.open(),
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

  /// Another kind: the columns are proposed anew, under the same heading.
  void propose(ImportKind kind) {
    again((now, source) -> reading.kind(source, now, kind));
  }

  /// Another sheet: its heading is looked for.
  void proposeSheet(int sheet) {
    again((now, source) -> reading.sheet(source, sheet));
  }

  /// Another heading, as a person says.
  void proposeAt(HeaderLines lines) {
    again((now, source) -> reading.at(source, now.sheet(), lines));
  }

  private void again(BiFunction<ImportSetup, RowSource, OpenedFile> proposing) {
    OpenedFile from = opened.get();
    ImportSetup now = setup.get();
    if (from == null || now == null) {
      return;
    }
    work.run(
        "重新识别表头",
        progress -> proposing.apply(now, from.source()),
        read -> {
          setup.set(read.proposal()); // first: the page is built anew from it
          opened.set(read);
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
    rows.show(made);
    stage.set(ImportStage.PREVIEW);
  }

  /// From the preview back to the columns.
  public void back() {
    if (stage.get() == ImportStage.PREVIEW) {
      rows.drop();
      stage.set(ImportStage.SETUP);
    }
  }

  /// Ends what is under way.
  public void stop() {
    if (running != null) {
      running.cancel();
    }
  }

  /// Writes what is ticked, as one deed.
  public void apply() {
    ImportPlan now = rows.plan();
    if (now == null || stage.get() != ImportStage.PREVIEW) {
      return;
    }
    stage.set(ImportStage.WRITING);
    int all = rows.ticked().get();
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
                    PlanRows.returned(now)),
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

  /// Writes the rows that are not taken into a file of their own, with their reasons.
  public void exportWrong(Path target, IntConsumer then) {
    ImportPlan now = rows.plan();
    OpenedFile from = opened.get();
    if (now != null && from != null) {
      work.run("导出错误行", progress -> ReturnedRows.write(from.source(), now, target), then::accept);
    }
  }

  String fileName() {
    return Objects.toString(file.getFileName(), "");
  }

  /// What would be written.
  PlanRows plan() {
    return rows;
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
    rows.drop();
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
