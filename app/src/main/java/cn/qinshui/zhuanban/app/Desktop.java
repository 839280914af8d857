package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.FxApplication;
import cn.qinshui.zhuanban.app.shell.MainWindow;
import cn.qinshui.zhuanban.app.shell.StartPage;
import cn.qinshui.zhuanban.app.ui.MemoryFile;
import cn.qinshui.zhuanban.app.work.Doorbell;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.LogExport;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.account.Role;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Backups;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryProblem;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's life: open a library, ask who sits there, show the shell, close everything in order.
final class Desktop {
  static final String LAST_PERSON = "person";
  private static final int COPIES_KEPT = 10;
  private static final Duration PATIENCE = Duration.ofMillis(800);

  private final Clock clock;
  private final MemoryFile memory;
  private final Threads threads = new Threads();
  private final FxThread fx = FxThread.javafx();
  private final Work work = threads.work(fx, new Failures());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final MainWindow window;
  private @Nullable LibraryOpening opening;
  private @Nullable Library library;
  private @Nullable Wiring wiring;
  private @Nullable Doorbell doorbell;

  private Desktop(Clock clock, MemoryFile memory) {
    this.clock = clock;
    this.memory = memory;
    this.window = new MainWindow(new Stage(), memory.memory());
    FxThread.catchEscaped(work::fail);
    window.onClose(close -> shutDown(close));
  }

  /// Opens the window and returns when it was closed.
  ///
  /// @param settings the folder of what the program remembers of its looks, and of its own typefaces
  static void run(Path folder, Path settings, Clock clock) throws Exception {
    var memory = new MemoryFile(settings.resolve("looks.properties"));
    var early = Files.exists(folder.resolve(Library.FILE)) ? opening(folder, false, memory, clock) : null;
    var made = new Desktop[1];
    try {
      FxApplication.start(
          new FxApplication.Setting(settings.resolve("fonts"), false),
          _ -> {
            made[0] = new Desktop(clock, memory);
            made[0].await(folder, early == null ? opening(folder, false, memory, clock) : early);
          });
    } catch (Throwable noWindow) {
      if (early != null) early.abandon();
      throw noWindow;
    }
    made[0].closed.await();
    FxApplication.stop();
  }

  private static LibraryOpening opening(Path folder, boolean readOnly, MemoryFile memory, Clock clock) {
    var person = memory.memory().get(LAST_PERSON).orElse("");
    return LibraryOpening.begin(
        folder, new Library.Opening(true, readOnly, clock, FxThread.javafx().current(), 0, person));
  }

  private void open(Path folder, boolean readOnly) {
    await(folder, opening(folder, readOnly, memory, clock));
  }

  private void await(Path folder, LibraryOpening begun) {
    opening = begun;
    var name = new SimpleStringProperty("专班工作台");
    window.show(new StackPane(), name);
    // Said only where it takes long: usually the first picture is the first page.
    var late = work.debounce(PATIENCE, () -> window.show(StartPage.opening(folder.toString()), name));
    late.ask();
    work.run(
        "打开资料库",
        _ -> begun.await(),
        outcome -> {
          opening = null;
          late.cancel();
          if (closed.getCount() == 0) return;
          switch (outcome) {
            case LibraryOpening.Outcome.Opened found -> begin(folder, found);
            case LibraryOpening.Outcome.Refused(LibraryProblem problem) -> problem(folder, problem);
          }
        });
  }

  private void begin(Path folder, LibraryOpening.Outcome.Opened found) {
    library = found.library();
    // Who only looks leaves the bell to the window that has the library.
    if (!library.database().readOnly()) doorbell = Doorbell.hang(folder, fx, window::toFront).orElse(null);
    var last = memory.memory().get(LAST_PERSON).filter(found.people()::contains);
    if (last.isPresent()) seat(new Author(last.get()));
    else if (library.database().readOnly()) seat(new Author("只读查看"));
    else window.show(StartPage.who(found.people(), this::signIn), new SimpleStringProperty("专班工作台"));
  }

  private void signIn(String name) {
    var accounts = new AccountStore(open().database());
    work.run("登记姓名", _ -> accounts.signIn(name, Role.CLERK).author(), this::seat);
  }

  private void seat(Author who) {
    memory.memory().put(LAST_PERSON, who.name());
    var files = FilePick.system(window::stage);
    wiring = new Wiring(open(), who, new Wiring.Window(work, memory.memory(), files, () -> exportLog(files)));
    window.show(wiring.shell().root(), wiring.shell().title());
    // What can wait does, until the first page stands.
    whenIdle(this::settleIn);
  }

  private void whenIdle(Runnable action) {
    if (work.idle().get()) {
      action.run();
      return;
    }
    work.idle()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable idle) {
                if (!work.idle().get()) return;
                idle.removeListener(this);
                fx.later(action);
              }
            });
  }

  private void settleIn() {
    if (wiring == null || closed.getCount() == 0) return;
    wiring.begin();
    if (!open().database().readOnly()) {
      var shown = wiring;
      work.run("打开后备份", _ -> Backups.makeGood(open(), COPIES_KEPT), _ -> shown.renew());
    }
  }

  private Library open() {
    if (library == null) throw new IllegalStateException("no library is open");
    return library;
  }

  private void exportLog(FilePick files) {
    var wish = new FilePick.Wish("导出日志", "专班工作台日志.zip", "压缩文件", List.of("*.zip"));
    files
        .toSave()
        .apply(wish)
        .ifPresent(target -> work.run("导出日志", _ -> LogExport.write(open().folder().resolve("logs"), target), _ -> {}));
  }

  private void problem(Path folder, LibraryProblem problem) {
    var kind = problem.kind();
    if (kind == LibraryProblem.Kind.IN_USE && Doorbell.ring(folder)) {
      shutDown(window::close);
      return;
    }
    var ways = new ArrayList<StartPage.Way>();
    if (kind == LibraryProblem.Kind.DAMAGED) restoreWays(folder, ways::add);
    if (kind == LibraryProblem.Kind.IN_USE
        || kind == LibraryProblem.Kind.READ_ONLY
        || kind == LibraryProblem.Kind.NETWORK_SHARE) {
      var look = kind == LibraryProblem.Kind.IN_USE ? "只读查看最近的备份" : "只读打开";
      ways.add(new StartPage.Way(look, () -> open(folder, true)));
    }
    ways.add(new StartPage.Way("另选文件夹…", () -> chooseOther(folder, problem)));
    ways.add(new StartPage.Way("再试一次", () -> open(folder, false)));
    ways.add(new StartPage.Way("退出", () -> shutDown(window::close)));
    window.show(StartPage.problem(problem.sentence(), ways), new SimpleStringProperty("专班工作台"));
  }

  private void restoreWays(Path folder, Consumer<StartPage.Way> add) {
    Optional<Backups.Backup> newest = Backups.of(folder).stream().findFirst();
    newest.ifPresent(backup -> {
      var made = PaperText.date(backup.madeAt().toLocalDate()) + " " + backup.madeAt().toLocalTime().withSecond(0);
      add.accept(
          new StartPage.Way(
              "恢复 " + made + " 的备份",
              () ->
                  work.run(
                      "恢复备份",
                      _ -> {
                        Backups.restore(folder, backup, clock);
                        return folder;
                      },
                      _ -> open(folder, false))));
    });
  }

  private void chooseOther(Path folder, LibraryProblem problem) {
    FilePick.system(window::stage)
        .folder()
        .apply("选择资料库文件夹")
        .ifPresentOrElse(other -> open(other, false), () -> problem(folder, problem));
  }

  /// Unsaved input is asked about first; then running work ends, the library closes, and the window goes.
  private void shutDown(Runnable close) {
    Runnable last =
        () -> {
          close.run();
          endInOrder();
        };
    if (wiring == null) last.run();
    else wiring.navigator().leaving(last);
  }

  private void endInOrder() {
    try {
      if (doorbell != null) doorbell.close();
      if (wiring != null) wiring.close();
      memory.save();
      if (opening != null) opening.abandon();
      threads.close();
      if (library != null) library.close();
    } catch (Refusal refusal) {
      work.fail(refusal);
    } finally {
      closed.countDown();
    }
  }
}
